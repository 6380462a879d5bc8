import Diagnostics
import PDFChecks
import Testing
import Training
import WorkoutModel

@testable import Sheets
@testable import WorkoutModel

/// Plans and values as strings that a test can compare. A space that never breaks shows as `~`.
struct Speech {
  let format: ValueFormatter

  /// `words` is the language of the printed words; numbers and dates are those of `language`.
  init(_ units: UnitSystem = .metric, language: String = "en-GB", words: String = "en") throws {
    format = ValueFormatter(
      labels: try Bundle.labels(words), units: units,
      language: try #require(LanguageTag(language)))
  }

  static func shown(_ text: String) -> String { text.replacing("\u{A0}", with: "~") }

  /// What the plan is for someone with that max, or for anyone.
  func plan(_ text: String, max: Load? = nil, gym: Gym? = nil) throws -> Prescription {
    let client = max.map { Client(maxes: [Max(exercise: "squat", load: $0)], gym: gym) }
    return Prescription(
      Plan(groups: try PlanParser.parse(text)),
      of: Exercise(id: "squat", name: "Squat", equipment: ["barbell"]),
      for: Trainee(client: client, unit: format.loadUnit))
  }

  /// `value | words / words | detail · detail`, a line for each group.
  func summary(
    _ text: String, _ repeated: BlockRepetition = .straight, max: Load? = nil, gym: Gym? = nil
  ) throws -> String {
    let lines = try plan(text, max: max, gym: gym).groups.map { group in
      let summary = PlanSummary(group, repeated: repeated, format)
      return [
        summary.value, summary.unitLines.joined(separator: " / "),
        summary.details.joined(separator: " · "),
      ].joined(separator: " | ")
    }
    return Self.shown(lines.joined(separator: "\n"))
  }

  /// What is said loud, then ` | `, then the rest.
  func sentences(_ text: String, max: Load? = nil, gym: Gym? = nil) throws -> String {
    let sentences = PlanSentences(try plan(text, max: max, gym: gym), format)
    return Self.shown(
      sentences.dose.joined(separator: " / ") + " | " + sentences.rest.joined(separator: " "))
  }

  /// `label: field, field` for each box; a field is `target unit`, `…` without a target.
  func boxes(
    _ text: String, _ repeated: BlockRepetition = .straight, _ shape: SetBoxes.Shape = .combined
  ) throws -> [String] {
    SetBoxes.boxes(for: try plan(text), repeated: repeated, shape: shape, format).map { box in
      let fields = box.fields.map { "\($0.target ?? "…") \($0.unit)" }.joined(separator: ", ")
      return Self.shown("\(box.label)\(box.isWarmUp ? "*" : ""): \(fields)")
    }
  }
}
