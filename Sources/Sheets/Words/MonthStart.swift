import WorkoutModel

/// The first day of a month, with the number of the month and its year in a calendar, from 1.
struct MonthStart: Hashable {
  var date: CalendarDate
  var year: Int
  var month: Int

  static func gregorian(in days: ClosedRange<CalendarDate>) -> [MonthStart] {
    let (first, last) = (days.lowerBound, days.upperBound)
    let start = first.year * 12 + first.month - (first.day == 1 ? 1 : 0)
    let end = last.year * 12 + last.month - 1
    guard start <= end else { return [] }
    return (start...end).compactMap { month in
      CalendarDate(year: month / 12, month: month % 12 + 1, day: 1).map {
        MonthStart(date: $0, year: $0.year, month: $0.month)
      }
    }
  }
}
