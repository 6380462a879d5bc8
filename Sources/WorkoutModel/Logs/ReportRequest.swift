/// What a progress report looks at.
public struct ReportRequest: Sendable, Hashable {
  public enum Comparison: String, CaseIterable, Sendable, Hashable {
    /// With a span of the same length just before.
    case previous
    case none
  }

  /// First day; nil for the log's first.
  public var from: CalendarDate?
  /// Last day, never before `from`; nil for the log's last.
  public var to: CalendarDate?
  public var compare: Comparison
  /// Ids of exercises.
  public var lifts: [String]
  public var goals: [Goal]
  /// Nil for the layout's.
  public var formula: OneRepMaxFormula?
  public var summary: Text?
  /// Printed on the coach's copy only.
  public var coachNotes: Text?
  public var origin: Origin

  public init(
    from: CalendarDate? = nil, to: CalendarDate? = nil, compare: Comparison = .none,
    lifts: [String] = [], goals: [Goal] = [], formula: OneRepMaxFormula? = nil,
    summary: Text? = nil, coachNotes: Text? = nil, origin: Origin = Origin()
  ) {
    self.from = from
    self.to = to
    self.compare = compare
    self.lifts = lifts
    self.goals = goals
    self.formula = formula
    self.summary = summary
    self.coachNotes = coachNotes
    self.origin = origin
  }
}

/// Something to reach.
public struct Goal: Sendable, Hashable {
  public enum Aim: Sendable, Hashable {
    /// A load in an exercise, given by its id.
    case lift(exercise: String, target: Load)
    /// A value of the measurement of that name.
    case measurement(name: String, target: BodyQuantity)
  }

  public var aim: Aim
  public var by: CalendarDate?
  public var origin: Origin

  public init(aim: Aim, by: CalendarDate? = nil, origin: Origin = Origin()) {
    self.aim = aim
    self.by = by
    self.origin = origin
  }
}
