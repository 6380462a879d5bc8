package import WorkoutModel

/// What was done of an exercise the last time.
package struct LastResult: Hashable, Sendable {
  package var date: CalendarDate
  /// In the order in which they were done, warm-ups left out.
  package var workingSets: [LoggedSet]
  /// What was written down about the session.
  package var note: Text?

  fileprivate init(of exercise: String, in session: LoggedSession) {
    date = session.date.date
    workingSets = session.exercises.filter { $0.exercise == exercise }.flatMap(\.sets)
      .filter { $0.kind != .warmUp }
    note = session.notes
  }

  /// The heaviest load of the working sets, which a plan's "90 % of last" is reckoned from.
  package var heaviestLoad: Load? {
    workingSets.compactMap { set -> Load? in
      if case .load(let loads) = set.load { loads.upperBound } else { nil }
    }.max()
  }
}

/// What was done the last time, of every exercise of a log: looked for once, however many sheets ask.
package struct LastResults: Hashable, Sendable {
  private let sessions: [LoggedSession]
  /// By an exercise's id, the place of the latest session that has it; of two at one time, the one written later.
  private let latest: [String: Int]

  package init(_ log: TrainingLog?) {
    sessions = log?.sessions ?? []
    var latest: [String: Int] = [:]
    for (index, session) in sessions.enumerated() where session.skipped == nil {
      for entry in session.exercises where !entry.sets.isEmpty {
        if let known = latest[entry.exercise], session.date < sessions[known].date { continue }
        latest[entry.exercise] = index
      }
    }
    self.latest = latest
  }

  /// Nil where it was never done.
  package subscript(exercise: String) -> LastResult? {
    latest[exercise].map { LastResult(of: exercise, in: sessions[$0]) }
  }
}
