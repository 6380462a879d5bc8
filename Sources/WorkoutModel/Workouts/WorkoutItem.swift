/// An exercise in a workout, with what to do of it.
public struct WorkoutItem: Sendable, Hashable {
  public enum WarmUp: String, CaseIterable, Sendable, Hashable {
    /// Warm-up sets worked out from the first working set.
    case automatic = "auto"
  }

  /// An exercise's id.
  public var exercise: String
  public var plan: Plan?
  public var notes: Text?
  /// Ids of exercises for who can't do this one.
  public var alternatives: [String]
  /// Nil for no warm-up sets but those in the plan.
  public var warmUp: WarmUp?
  public var origin: Origin

  public init(
    exercise: String, plan: Plan? = nil, notes: Text? = nil, alternatives: [String] = [],
    warmUp: WarmUp? = nil, origin: Origin = Origin()
  ) {
    self.exercise = exercise
    self.plan = plan
    self.notes = notes
    self.alternatives = alternatives
    self.warmUp = warmUp
    self.origin = origin
  }
}
