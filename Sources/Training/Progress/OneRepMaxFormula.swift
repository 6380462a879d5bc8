package import WorkoutModel

/// How the most that can be lifted once is estimated from a set of several repetitions.
package enum OneRepMaxFormula: String, CaseIterable, Sendable {
  /// load × (1 + reps / 30). Epley, B. (1985): Poundage chart. Boyd Epley Workout. Lincoln, Nebraska.
  case epley
  /// load × 36 / (37 − reps). Brzycki, M. (1993): Strength testing: predicting a one-rep max from
  /// reps-to-fatigue. Journal of Physical Education, Recreation & Dance 64 (1), 88–90.
  case brzycki

  /// Beyond so many repetitions endurance decides, and the formulas part ways.
  package static let mostReps = 12

  /// The estimate in the load's unit, to the nearest millionth. One repetition is no estimate but the
  /// load itself; Epley's line would add a thirtieth to it. Nil for no repetition, for more than
  /// ``mostReps``, and for a load that is not greater than zero.
  package func estimate(_ load: Load, reps: Int) -> Load? {
    guard (1...Self.mostReps).contains(reps), load.amount > .zero else { return nil }
    guard reps > 1 else { return load }
    let reps = Int64(reps)
    return switch self {
    case .epley: Load(load.amount.scaled(by: 30 + reps, over: 30), load.unit)
    case .brzycki: Load(load.amount.scaled(by: 36, over: 37 - reps), load.unit)
    }
  }
}
