package import WorkoutModel

/// A set in its place in time.
package struct DoneSet: Sendable, Hashable {
  package var date: CalendarDate
  package var set: LoggedSet

  package init(date: CalendarDate, set: LoggedSet) {
    self.date = date
    self.set = set
  }
}

/// A log in the order of time, whatever order it was written in. What was written first of one day
/// comes first.
package struct TrainingHistory: Sendable {
  /// Those that took place and those that did not.
  package let sessions: [LoggedSession]
  /// The working sets of each exercise. Warm-ups are no work.
  package let sets: [String: [DoneSet]]
  /// The exercises, those with the most working sets first; of equals the one that was done earlier.
  package let exercises: [String]

  package init(_ log: TrainingLog) {
    let sorted = log.sessions.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    var sets: [String: [DoneSet]] = [:]
    var order: [String] = []
    for session in sorted where session.skipped == nil {
      for entry in session.exercises {
        let done = entry.sets.lazy.filter { $0.kind != .warmUp }
          .map { DoneSet(date: session.date.date, set: $0) }
        if sets[entry.exercise] == nil { order.append(entry.exercise) }
        sets[entry.exercise, default: []] += done
      }
    }
    sessions = sorted
    self.sets = sets
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    exercises = order.sorted {
      let (a, b) = (sets[$0]?.count ?? 0, sets[$1]?.count ?? 0)
      return a == b ? places[$0, default: 0] < places[$1, default: 0] : a > b
    }
  }

  /// The days from the first entry of the log to the last, measurements included; nil for an empty log.
  package static func span(of log: TrainingLog) -> DateSpan? {
    let dates = log.sessions.map(\.date.date) + log.measurements.map(\.date)
    guard let first = dates.min(), let last = dates.max() else { return nil }
    return DateSpan(first, last)
  }

  package func sessions(in span: DateSpan) -> ArraySlice<LoggedSession> {
    sessions.within(span) { $0.date.date }
  }

  /// The working sets of an exercise in a span of time.
  package func sets(of exercise: String, in span: DateSpan) -> ArraySlice<DoneSet> {
    (sets[exercise] ?? []).within(span) { $0.date }
  }
}

extension Array {
  /// The part of a list in the order of time that lies in a span.
  func within(_ span: DateSpan, _ date: (Element) -> CalendarDate) -> ArraySlice<Element> {
    let start = firstIndex(partitionedBy: { date($0) >= span.first })
    let end = firstIndex(partitionedBy: { date($0) > span.last })
    return self[start..<Swift.max(start, end)]
  }

  /// The first element that a condition holds for, where it holds for all behind the first.
  private func firstIndex(partitionedBy condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
