import WorkoutModel

/// A week of a year as ISO 8601 counts them: from Monday, the first with a Thursday in the year.
struct CalendarWeek: CustomStringConvertible {
  let year: Int
  /// 1 to 53.
  let number: Int

  /// - Parameter dateText: begins with a date such as `2026-11-23`.
  init?(dateText: String) {
    let parts = dateText.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    // A week belongs to the year of its Thursday.
    guard let thursday = date.advanced(byDays: Weekday.thursday.number - date.weekday.number),
      let newYear = CalendarDate(year: thursday.year, month: 1, day: 1)
    else { return nil }
    self.year = thursday.year
    number = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
  }

  var description: String { "\(year)-W\(number < 10 ? "0" : "")\(number)" }
}
