public import WorkoutModel

/// A program with every week written out: what is repeated is copied and changed, days have dates.
public struct ExpandedProgram: Sendable, Hashable {
  public var title: Text?
  public var weeks: [ExpandedWeek]
  public var origin: Origin

  public init(title: Text? = nil, weeks: [ExpandedWeek] = [], origin: Origin = Origin()) {
    self.title = title
    self.weeks = weeks
    self.origin = origin
  }

  /// The workouts of the program in the order in which they are met first, each as its first session
  /// has it.
  public var workouts: [Workout] {
    var seen: Set<String> = []
    return weeks.flatMap(\.sessions).map(\.workout).filter { seen.insert($0.id).inserted }
  }

  /// From the first day to the last; nil where the program has no dates.
  public var dates: ClosedRange<CalendarDate>? {
    let dates = weeks.flatMap(\.days).compactMap(\.date)
    guard let first = dates.min(), let last = dates.max() else { return nil }
    return first...last
  }
}

/// A week with all its days.
public struct ExpandedWeek: Sendable, Hashable {
  /// From 1.
  public var number: Int
  public var title: Text?
  public var focus: Text?
  /// A week for recovery.
  public var isDeload: Bool
  /// Seven, in order; a day without sessions is a day of rest.
  public var days: [ExpandedDay]
  public var origin: Origin

  public init(
    number: Int, title: Text? = nil, focus: Text? = nil, isDeload: Bool = false,
    days: [ExpandedDay], origin: Origin = Origin()
  ) {
    self.number = number
    self.title = title
    self.focus = focus
    self.isDeload = isDeload
    self.days = days
    self.origin = origin
  }

  public var sessions: [ExpandedSession] { days.flatMap(\.sessions) }

  /// From the first day to the last; nil where the program has no dates.
  public var dates: ClosedRange<CalendarDate>? {
    guard let first = days.first?.date, let last = days.last?.date, first <= last else { return nil }
    return first...last
  }
}

/// A day of a week, with nothing to do or several visits.
public struct ExpandedDay: Sendable, Hashable {
  public var day: ProgramDay.Day
  public var date: CalendarDate?
  /// By the clock where all have a time, else as they were written.
  public var sessions: [ExpandedSession]
  /// What to do beside training, or instead of it.
  public var rest: [Text]

  public init(
    day: ProgramDay.Day, date: CalendarDate? = nil, sessions: [ExpandedSession] = [],
    rest: [Text] = []
  ) {
    self.day = day
    self.date = date
    self.sessions = sessions
    self.rest = rest
  }

  public var isRest: Bool { sessions.isEmpty }

  /// Nil for a day that has only a number.
  public var weekday: Weekday? {
    if case .weekday(let weekday) = day { return weekday }
    return date?.weekday
  }
}

/// A workout on its day, with the plans that it has in that week.
public struct ExpandedSession: Sendable, Hashable {
  public var workout: Workout
  public var time: TimeOfDay?
  public var note: Text?
  /// How the loads of the workout as it was written became those that it has, in order.
  public var loadChanges: [LoadChange]

  public init(
    workout: Workout, time: TimeOfDay? = nil, note: Text? = nil, loadChanges: [LoadChange] = []
  ) {
    self.workout = workout
    self.time = time
    self.note = note
    self.loadChanges = loadChanges
  }
}
