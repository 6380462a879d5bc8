/// A change to a repeated week.
public struct Adjustment: Sendable, Hashable {
  public enum Change: Sendable, Hashable {
    /// `+2.5 kg`: added to the loads of working sets, and to what their percentages come to.
    case load(Load)
    /// `-10 %`: of every load, warm-ups included.
    case loadShare(Percentage)
    /// More sets in each working group, or fewer, but never less than one; not zero.
    case sets(Int)
    /// More repetitions in each working set, or fewer; not zero.
    case reps(Int)
    /// Another load for the working sets.
    case intensity(Intensity)
    /// Another effort for the working sets, 0 to 10.
    case rpe(ClosedRange<FixedDecimal>)
    /// Another reserve for the working sets, 0 to 20 repetitions.
    case rir(ClosedRange<Int>)
    /// Another rest after each set.
    case rest(ClosedRange<Duration>)
    /// `+30 s`, `-15 s`: a longer or shorter rest; not zero.
    case restChange(Duration)
    /// Another plan.
    case plan(Plan)
  }

  /// The id of the exercise that is changed; nil for all of the week.
  public var exercise: String?
  /// At least one, in the order load, sets, reps, intensity, rest, plan.
  public var changes: [Change]
  public var origin: Origin

  public init(exercise: String? = nil, changes: [Change] = [], origin: Origin = Origin()) {
    self.exercise = exercise
    self.changes = changes
    self.origin = origin
  }
}
