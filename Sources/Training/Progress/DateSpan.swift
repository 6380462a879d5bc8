package import WorkoutModel

/// The days from one to another, both included.
package struct DateSpan: Sendable, Hashable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// In whichever order the two days come.
  package init(_ one: CalendarDate, _ other: CalendarDate) {
    first = min(one, other)
    last = max(one, other)
  }

  /// At least 1.
  package var dayCount: Int { first.days(until: last) + 1 }

  /// How many weeks it is long; what is shorter than a week counts as one, so that a single session's
  /// sets are not multiplied by seven.
  package var weekCount: Double { max(1, Double(dayCount) / 7) }

  package func contains(_ date: CalendarDate) -> Bool { first <= date && date <= last }

  /// As many days, just before; nil where the calendar begins.
  package var previous: DateSpan? {
    guard let first = first.advanced(byDays: -dayCount), let last = self.first.advanced(byDays: -1)
    else { return nil }
    return DateSpan(first, last)
  }
}

/// Weeks that begin on one day of the week, as a language's calendars have them.
package struct WeekRule: Sendable, Hashable {
  package let firstDay: Weekday

  package init(firstDay: Weekday) { self.firstDay = firstDay }

  /// Counts weeks; a week's days have one number.
  package func number(of date: CalendarDate) -> Int {
    // 1970-01-01 was a Thursday, the fourth day from Monday; floors for days before that, too.
    let shifted = date.dayNumber + 4 - firstDay.number
    return shifted >= 0 ? shifted / 7 : (shifted - 6) / 7
  }

  /// The first day of a week by its number; nil outside of the calendar.
  package func firstDate(ofWeek number: Int) -> CalendarDate? {
    CalendarDate(dayNumber: number * 7 - 4 + firstDay.number)
  }

  /// The numbers of the weeks that a span touches.
  package func weeks(of span: DateSpan) -> ClosedRange<Int> {
    number(of: span.first)...number(of: span.last)
  }

  /// The days of the week in the order of this week.
  package var weekdays: [Weekday] {
    (0..<7).map { Weekday.allCases[(firstDay.number - 1 + $0) % 7] }
  }
}
