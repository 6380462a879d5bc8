/// What is done in one visit.
public struct Workout: Identifiable, Sendable, Hashable {
  public var id: String
  public var title: Text?
  public var focus: Text?
  /// How long the whole of it takes.
  public var duration: Duration?
  public var frequency: Frequency?
  public var notes: [Text]
  public var blocks: [WorkoutBlock]
  public var origin: Origin

  public init(
    id: String, title: Text? = nil, focus: Text? = nil, duration: Duration? = nil,
    frequency: Frequency? = nil, notes: [Text] = [], blocks: [WorkoutBlock] = [],
    origin: Origin = Origin()
  ) {
    self.id = id
    self.title = title
    self.focus = focus
    self.duration = duration
    self.frequency = frequency
    self.notes = notes
    self.blocks = blocks
    self.origin = origin
  }
}

/// How often a workout is done, and for how long.
public struct Frequency: Sendable, Hashable {
  /// Times a week.
  public var perWeek: ClosedRange<Int>?
  /// Times on each of those days.
  public var perDay: ClosedRange<Int>?
  public var period: TrainingPeriod?

  public init(
    perWeek: ClosedRange<Int>? = nil, perDay: ClosedRange<Int>? = nil, period: TrainingPeriod? = nil
  ) {
    self.perWeek = perWeek
    self.perDay = perDay
    self.period = period
  }
}

/// A stretch of days, weeks or months: `6 weeks`.
public struct TrainingPeriod: Sendable, Hashable {
  public enum Unit: String, CaseIterable, Sendable, Hashable {
    case days, weeks, months
  }

  /// 1 to 999, or a range of such.
  public var count: ClosedRange<Int>
  public var unit: Unit

  public init(count: ClosedRange<Int>, unit: Unit) {
    self.count = count
    self.unit = unit
  }
}
