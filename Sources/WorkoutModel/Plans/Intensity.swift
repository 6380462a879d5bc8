/// How hard a set is, told by its load.
public enum Intensity: Sendable, Hashable {
  /// `60 kg`, or `55-60 kg`.
  case load(ClosedRange<Load>)
  /// `80%`, `85% TM` or `90% of last`.
  case percentage(ClosedRange<Percentage>, of: Reference)
  /// `bodyweight`, or `bodyweight + 10 kg`.
  case bodyweight(plus: Load?)
  /// `assisted 15 kg`: that much is taken off the bodyweight.
  case assisted(Load)
  /// `red band`; nil for just `band`.
  case band(String?)
  /// `pin 7` of a weight stack.
  case pin(FixedDecimal)

  public enum Reference: Sendable, Hashable {
    /// The client's max in the exercise, of whichever kind it is.
    case max
    /// The training max: the max itself if it is of that kind, else 90 % of it.
    case trainingMax
    /// The heaviest load of the working sets of the last session that has the exercise.
    case last
  }
}

/// Which side does the set, where the exercise leaves a choice.
public enum Side: String, CaseIterable, Sendable, Hashable {
  case each = "each side"
  case eachLeg = "each leg"
  case eachArm = "each arm"
  case left, right, alternating
}
