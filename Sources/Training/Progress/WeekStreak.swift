package import WorkoutModel

/// Weeks in a row with at least one session.
package struct WeekStreak: Sendable, Hashable {
  /// The longest of the span.
  package let longest: Int
  /// The one that reaches its end. A last week that is not over breaks nothing by what is still to come.
  package let current: Int

  package init(_ history: TrainingHistory, _ span: DateSpan, _ weeks: WeekRule) {
    let trained = Set(
      history.sessions(in: span).lazy.filter { $0.skipped == nil }
        .map { weeks.number(of: $0.date.date) })
    let all = weeks.weeks(of: span)
    var longest = 0
    var current = 0
    for week in all {
      if trained.contains(week) {
        current += 1
      } else if week < all.upperBound || span.last == weeks.lastDate(ofWeek: week) {
        current = 0
      }
      longest = max(longest, current)
    }
    self.longest = longest
    self.current = current
  }
}

extension WeekRule {
  /// The last day of a week by its number; nil outside of the calendar.
  package func lastDate(ofWeek number: Int) -> CalendarDate? {
    firstDate(ofWeek: number)?.advanced(byDays: 6)
  }
}
