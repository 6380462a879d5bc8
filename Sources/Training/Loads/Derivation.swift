package import WorkoutModel

/// How a number came to be, step by step, so that anyone can work it out again.
package struct Derivation: Hashable, Sendable {
  /// In order: each begins with what the one before came to.
  package var steps: [Step]

  package struct Step: Hashable, Sendable {
    package var formula: Formula
    /// In the order in which the formula names them.
    package var inputs: [Input]
    package var result: Load
  }

  package struct Input: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
      case load(Load)
      case loads([Load])
      case percentage(Percentage)
      case number(FixedDecimal)
      case word(String)
    }

    package var name: String
    package var value: Value

    package init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The formulas; the raw value is the name in the numbers file, where it stays what it is.
  package enum Formula: String, CaseIterable, Sendable {
    case written
    case trainingMax = "training-max"
    case percentage
    case conversion
    case rounding
    case increment
    case dumbbell
    case plates
    case warmUp = "warm-up"

    /// The formula in its inputs' names.
    package var text: String {
      switch self {
      case .written: "load"
      case .trainingMax: "0.9 × max"
      case .percentage: "percent / 100 × max"
      case .conversion: "load in the other unit; 1 lb = 0.45359237 kg"
      case .rounding: "the multiple of step that is nearest to load"
      case .increment: "the largest multiple of step that is not above load"
      case .dumbbell: "the heaviest dumbbell that is not above load"
      case .plates: "bar + 2 × sum(plates-per-side): the heaviest that is not above load"
      case .warmUp: "empty + share × (working - empty)"
      }
    }
  }

  package init(_ steps: [Step] = []) { self.steps = steps }

  mutating func add(_ formula: Formula, _ inputs: [Input], _ result: Load) {
    steps.append(Step(formula: formula, inputs: inputs, result: result))
  }
}
