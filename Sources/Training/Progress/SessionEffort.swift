package import WorkoutModel

/// How hard sessions felt (Foster et al. 2001, A new approach to monitoring exercise training:
/// a session's RPE is one number from 0 to 10 for all of it).
package struct SessionEffort: Sendable, Hashable {
  package struct Rating: Sendable, Hashable {
    package let date: CalendarDate
    package let rpe: FixedDecimal
  }

  /// In the order of time, several a day where there were several sessions.
  package let ratings: [Rating]

  /// Only sessions that were rated count; the others are unknown.
  package init(_ history: TrainingHistory, _ span: DateSpan) {
    ratings = history.sessions(in: span).compactMap { session in
      session.skipped == nil
        ? session.rpe.map { Rating(date: session.date.date, rpe: $0) } : nil
    }
  }

  /// To a tenth; nil without ratings.
  package var mean: FixedDecimal? {
    guard !ratings.isEmpty else { return nil }
    let sum = ratings.reduce(.zero) { $0 + $1.rpe }
    return sum.scaled(by: 1, over: Int64(ratings.count))
      .rounded(toMultipleOf: FixedDecimal(millionths: 100_000))
  }
}

/// How long was trained.
package struct TimeTrained: Sendable, Hashable {
  /// Of the sessions whose duration is known; nil where none is.
  package let total: Duration?
  /// Sessions with a duration, and all that took place.
  package let known: Int
  package let sessions: Int

  package init(_ history: TrainingHistory, _ span: DateSpan) {
    let done = history.sessions(in: span).filter { $0.skipped == nil }
    let durations = done.compactMap(\.duration)
    total = durations.isEmpty ? nil : durations.reduce(.zero, +)
    known = durations.count
    sessions = done.count
  }
}
