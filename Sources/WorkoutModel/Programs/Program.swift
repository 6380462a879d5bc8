/// Weeks of training.
public struct Program: Sendable, Hashable {
  public var title: Text?
  /// The day on which the first week begins; without it no dates are printed.
  public var start: CalendarDate?
  public var weeks: [ProgramWeek]
  public var origin: Origin

  public init(
    title: Text? = nil, start: CalendarDate? = nil, weeks: [ProgramWeek] = [],
    origin: Origin = Origin()
  ) {
    self.title = title
    self.start = start
    self.weeks = weeks
    self.origin = origin
  }
}

/// A week, written out or as a copy of an earlier one.
public struct ProgramWeek: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    /// At most one entry a day, in the order of the week.
    case days([ProgramDay])
    /// The days of an earlier week (counted from 1), changed by each adjustment in turn.
    case repeating(week: Int, adjustments: [Adjustment])
  }

  public var title: Text?
  public var focus: Text?
  /// A week for recovery.
  public var isDeload: Bool
  public var content: Content
  public var origin: Origin

  public init(
    title: Text? = nil, focus: Text? = nil, isDeload: Bool = false, content: Content,
    origin: Origin = Origin()
  ) {
    self.title = title
    self.focus = focus
    self.isDeload = isDeload
    self.content = content
    self.origin = origin
  }
}
