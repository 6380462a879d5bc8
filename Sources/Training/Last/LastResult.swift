package import WorkoutModel

/// What was done of an exercise the last time.
package struct LastResult: Hashable, Sendable {
  package var date: CalendarDate
  /// In the order in which they were done, warm-ups left out.
  package var workingSets: [LoggedSet]
  /// What was written down about the session.
  package var note: Text?

  /// Of the latest session that has the exercise; of two at one time, the one written later.
  package init?(of exercise: String, in log: TrainingLog?) {
    var latest: (session: LoggedSession, sets: [LoggedSet])?
    for session in log?.sessions ?? [] where session.skipped == nil {
      let sets = session.exercises.filter { $0.exercise == exercise }.flatMap(\.sets)
      guard !sets.isEmpty else { continue }
      if let known = latest, session.date < known.session.date { continue }
      latest = (session, sets)
    }
    guard let latest else { return nil }
    date = latest.session.date.date
    workingSets = latest.sets.filter { $0.kind != .warmUp }
    note = latest.session.notes
  }

  /// The heaviest load of the working sets, which a plan's "90 % of last" is reckoned from.
  package var heaviestLoad: Load? {
    workingSets.compactMap { set -> Load? in
      if case .load(let loads) = set.load { loads.upperBound } else { nil }
    }.max()
  }
}
