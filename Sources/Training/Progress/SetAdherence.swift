package import WorkoutModel

/// A session on its day, as a program has it.
package struct PlannedSession: Sendable, Hashable {
  package let date: CalendarDate
  package let workout: Workout

  package init(date: CalendarDate, workout: Workout) {
    self.date = date
    self.workout = workout
  }
}

extension ExpandedProgram {
  /// Every session that has a date, in order; nil where the program has no dates.
  package var plannedSessions: [PlannedSession]? {
    guard dates != nil else { return nil }
    return weeks.flatMap(\.days).flatMap { day in
      day.date.map { date in
        day.sessions.map { PlannedSession(date: date, workout: $0.workout) }
      } ?? []
    }
  }
}

/// How many of the planned sets were done.
///
/// Planned is what the program's sessions prescribe; before its first week and behind its last, or
/// without one, what the workouts prescribe that the log's sessions name. Warm-ups don't count, and of a range of sets the least does.
/// Sets are held against each other week by week and exercise by exercise, since what was moved within
/// a week was done all the same; sets beyond the plan make up for none that another exercise lacks.
/// A session whose sets nobody wrote down is unknown: neither its plan nor its sets count.
package struct SetAdherence: Sendable, Hashable {
  /// At least 1.
  package let planned: Int
  /// At most as many as were planned.
  package let done: Int

  /// In percent, from 0 to 100: 100 only where all were done, and 0 only where none was.
  package var percent: Int {
    guard done > 0, done < planned else { return done == 0 ? 0 : 100 }
    return min(99, max(1, Int((Double(done) / Double(planned) * 100).rounded())))
  }

  /// Nil where nothing was planned, or nothing is known of what was done.
  package init?(
    _ history: TrainingHistory, _ span: DateSpan, planned: [PlannedSession]?,
    workouts: Catalog<Workout>, weeks: WeekRule
  ) {
    let logged = history.sessions(in: span)
    var sessions = (planned ?? []).filter { span.contains($0.date) }
    let ofProgram = (planned ?? []).map { weeks.number(of: $0.date) }
    let (firstWeek, lastWeek) = (ofProgram.min(), ofProgram.max())
    for session in logged {
      let date = session.date.date
      if let firstWeek, let lastWeek, (firstWeek...lastWeek).contains(weeks.number(of: date)) { continue }
      guard let workout = session.workout.flatMap({ workouts[id: $0] }) else { continue }
      sessions.append(PlannedSession(date: date, workout: workout))
    }
    var open = OpenSessions(sessions, weeks)
    let unknown = Set(logged.filter(\.isUnknown).compactMap { open.take($0) })
    var wanted: [Int: [WantedSets]] = [:]
    for (index, session) in sessions.enumerated() where !unknown.contains(index) {
      wanted[weeks.number(of: session.date), default: []] += session.workout.wantedSets
    }
    let total = wanted.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
    guard total > 0 else { return nil }
    var counts: [Int: [String: Int]] = [:]
    for session in logged where session.skipped == nil {
      let week = weeks.number(of: session.date.date)
      for entry in session.exercises {
        counts[week, default: [:]][entry.exercise, default: 0] += entry.sets.count { $0.kind != .warmUp }
      }
    }
    self.planned = total
    done = wanted.reduce(0) { $0 + Self.met($1.value, counts[$1.key] ?? [:]) }
  }

  /// First by each exercise itself, then what is left by its alternatives.
  private static func met(_ wanted: [WantedSets], _ counts: [String: Int]) -> Int {
    var (wanted, counts, met) = (wanted, counts, 0)
    func take(_ exercise: String, for index: Int) {
      let taken = min(wanted[index].count, counts[exercise, default: 0])
      wanted[index].count -= taken
      counts[exercise, default: 0] -= taken
      met += taken
    }
    for index in wanted.indices { take(wanted[index].exercise, for: index) }
    for index in wanted.indices {
      for exercise in wanted[index].alternatives { take(exercise, for: index) }
    }
    return met
  }
}

/// Sets that an item of a workout asks for.
private struct WantedSets {
  var exercise: String
  var alternatives: [String]
  var count: Int
}

extension Workout {
  fileprivate var wantedSets: [WantedSets] {
    blocks.flatMap { block in
      block.items.map {
        WantedSets(
          exercise: $0.exercise, alternatives: $0.alternatives, count: $0.plannedSets(in: block))
      }
    }
  }
}

extension LoggedSession {
  /// Whether it took place and says nothing of its sets.
  fileprivate var isUnknown: Bool { skipped == nil && exercises.allSatisfy(\.sets.isEmpty) }
}

/// Planned sessions that no logged one was held against yet.
private struct OpenSessions {
  private struct Key: Hashable {
    var time: Time
    /// Nil for a session of whichever workout.
    var workout: String?

    enum Time: Hashable { case day(CalendarDate), week(Int) }
  }

  /// Places of sessions, in the order of the program.
  private var places: [Key: ArraySlice<Int>] = [:]
  private var taken: Set<Int> = []
  private let weeks: WeekRule

  init(_ sessions: [PlannedSession], _ weeks: WeekRule) {
    self.weeks = weeks
    for (index, session) in sessions.enumerated() {
      for time in times(of: session.date) {
        for workout in [session.workout.id, nil] {
          places[Key(time: time, workout: workout), default: []].append(index)
        }
      }
    }
  }

  /// The place of the planned session that a logged one was: that of its workout on its day, then in its
  /// week; where it names none, one of its day, then of its week.
  mutating func take(_ session: LoggedSession) -> Int? {
    for time in times(of: session.date.date) {
      let key = Key(time: time, workout: session.workout)
      while let place = places[key]?.popFirst() {
        if taken.insert(place).inserted { return place }
      }
    }
    return nil
  }

  private func times(of date: CalendarDate) -> [Key.Time] { [.day(date), .week(weeks.number(of: date))] }
}
