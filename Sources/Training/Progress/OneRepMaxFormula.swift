package import WorkoutModel

extension OneRepMaxFormula {
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
