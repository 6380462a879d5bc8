/// A change to a repeated week.
public struct Adjustment: Sendable, Hashable {
  public enum Change: Sendable, Hashable {
    /// `+2.5 kg`: added to every load, and to what percentages come to.
    case load(Load)
    /// `-10 %`: of every load.
    case loadShare(Percentage)
    /// More sets in each working group, or fewer, but never less than one; not zero.
    case sets(Int)
    /// Another plan.
    case plan(Plan)
  }

  /// The id of the exercise that is changed; nil for all of the week.
  public var exercise: String?
  /// At least one, in the order load, sets, plan.
  public var changes: [Change]
  public var origin: Origin

  public init(exercise: String? = nil, changes: [Change] = [], origin: Origin = Origin()) {
    self.exercise = exercise
    self.changes = changes
    self.origin = origin
  }
}
