/// What was done and measured.
public struct TrainingLog: Sendable, Hashable {
  /// In the order of the document.
  public var sessions: [LoggedSession]
  /// In the order of the document.
  public var measurements: [Measurement]

  public init(sessions: [LoggedSession] = [], measurements: [Measurement] = []) {
    self.sessions = sessions
    self.measurements = measurements
  }
}

/// One visit.
public struct LoggedSession: Sendable, Hashable {
  public var date: DateAndTime
  /// A workout's id.
  public var workout: String?
  public var duration: Duration?
  /// Of the whole session, 0 to 10.
  public var rpe: FixedDecimal?
  /// 1 (bad) to 5 (great).
  public var feeling: Int?
  public var notes: Text?
  /// Why the session did not take place; nil if it did.
  public var skipped: Text?
  public var exercises: [LoggedExercise]
  public var origin: Origin

  public init(
    date: DateAndTime, workout: String? = nil, duration: Duration? = nil, rpe: FixedDecimal? = nil,
    feeling: Int? = nil, notes: Text? = nil, skipped: Text? = nil, exercises: [LoggedExercise] = [],
    origin: Origin = Origin()
  ) {
    self.date = date
    self.workout = workout
    self.duration = duration
    self.rpe = rpe
    self.feeling = feeling
    self.notes = notes
    self.skipped = skipped
    self.exercises = exercises
    self.origin = origin
  }
}

/// The sets of one exercise in one visit.
public struct LoggedExercise: Sendable, Hashable {
  /// An exercise's id.
  public var exercise: String
  public var sets: [LoggedSet]
  public var origin: Origin

  public init(exercise: String, sets: [LoggedSet] = [], origin: Origin = Origin()) {
    self.exercise = exercise
    self.sets = sets
    self.origin = origin
  }
}
