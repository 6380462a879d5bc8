package import WorkoutModel

/// What was done of what was planned, day by day.
///
/// Planned is what the program's dates say; without them, every session that the log knows of: those
/// that took place and those that it says were skipped. What nobody planned and nobody logged is
/// unknown, and not a miss.
package struct Adherence: Sendable, Hashable {
  package enum Day: Sendable, Hashable {
    /// So many sessions took place, at least one.
    case done(Int)
    /// A session was skipped, and why.
    case skipped(Text)
    /// A session was planned and the log says nothing of it, nor did another day of the week make up
    /// for it.
    case missed
  }

  /// A session that did not take place; `reason` is nil where none was written down.
  package struct Miss: Sendable, Hashable {
    package let date: CalendarDate
    package let reason: Text?
  }

  package let span: DateSpan
  /// Days without an entry were days of rest.
  package let days: [CalendarDate: Day]
  package let done: Int
  /// Nil where neither the program nor the log knows of a plan: then there is nothing to compare with.
  package let planned: Int?
  /// In the order of time.
  package let misses: [Miss]

  /// - Parameter planned: the day of every planned session, in whichever order; nil without a program
  ///   with dates.
  package init(
    _ history: TrainingHistory, _ span: DateSpan, planned: [CalendarDate]?, weeks: WeekRule
  ) {
    var days: [CalendarDate: Day] = [:]
    var done: [CalendarDate: Int] = [:]
    var skipped: [Miss] = []
    for session in history.sessions(in: span) {
      let date = session.date.date
      if let reason = session.skipped {
        skipped.append(Miss(date: date, reason: reason))
        if days[date] == nil { days[date] = .skipped(reason) }
      } else {
        done[date, default: 0] += 1
        days[date] = .done(done[date, default: 0])
      }
    }
    let doneCount = done.values.reduce(0, +)
    self.span = span
    self.done = doneCount
    guard let planned else {
      self.planned = skipped.isEmpty ? nil : doneCount + skipped.count
      self.days = days
      misses = skipped
      return
    }
    let inSpan = planned.filter { span.contains($0) }
    let unsaid = Self.unsaid(inSpan, done, skipped, weeks)
    for date in unsaid where days[date] == nil { days[date] = .missed }
    self.days = days
    self.planned = inSpan.count
    misses = (skipped + unsaid.map { Miss(date: $0, reason: nil) })
      .enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
  }

  /// Planned sessions that the log says nothing of, week by week: a session on another day of the same
  /// week is a session that was moved. Of several the earliest were the ones that moved.
  private static func unsaid(
    _ planned: [CalendarDate], _ done: [CalendarDate: Int], _ skipped: [Miss], _ weeks: WeekRule
  ) -> [CalendarDate] {
    var open: [CalendarDate: Int] = [:]
    for date in planned { open[date, default: 0] += 1 }
    var spare: [Int: Int] = [:]
    for (date, count) in done {
      let met = min(count, open[date, default: 0])
      open[date]? -= met
      spare[weeks.number(of: date), default: 0] += count - met
    }
    for miss in skipped where open[miss.date, default: 0] > 0 { open[miss.date]? -= 1 }
    return open.keys.sorted().flatMap { date -> [CalendarDate] in
      let week = weeks.number(of: date)
      let moved = min(spare[week, default: 0], open[date, default: 0])
      spare[week, default: 0] -= moved
      return Array(repeating: date, count: open[date, default: 0] - moved)
    }
  }

  /// Done of planned, at most 1; nil where nothing was planned.
  package var share: Double? {
    planned.flatMap { $0 > 0 ? min(1, Double(done) / Double($0)) : nil }
  }

  /// The week with the most misses, where it holds at least half of several: the reason that most of
  /// them have, and how many there are.
  package func worstWeek(_ weeks: WeekRule) -> (week: Int, count: Int, reason: Text?)? {
    let byWeek = Dictionary(grouping: misses) { weeks.number(of: $0.date) }
    guard let worst = byWeek.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
      worst.value.count > 1, worst.value.count * 2 >= misses.count
    else { return nil }
    let reasons = worst.value.compactMap(\.reason)
    let reason = reasons.first { first in
      reasons.count { $0.string == first.string } * 2 > worst.value.count
    }
    return (worst.key, worst.value.count, reason)
  }
}
