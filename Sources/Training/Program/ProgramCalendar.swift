import Diagnostics
import WorkoutModel

/// The dates of a program's days.
///
/// Weeks of weekdays run from Monday to Sunday; the first is the one that contains the start. Numbered
/// days are counted from the start itself.
struct ProgramCalendar {
  let start: CalendarDate

  /// Nil beyond the calendar's end. Weeks count from 1.
  func date(of day: ProgramDay.Day, inWeek week: Int) -> CalendarDate? {
    let days = (week - 1) * 7 + day.number - 1
    switch day {
    case .weekday: return start.advanced(byDays: days - (start.weekday.number - 1))
    case .numbered: return start.advanced(byDays: days)
    }
  }

  /// Training on days before the program begins.
  func warnings(about program: ExpandedProgram) -> [Diagnostic] {
    guard let first = program.weeks.first else { return [] }
    return first.days.compactMap { day in
      guard !day.isRest, let date = day.date, date < start else { return nil }
      return Diagnostic(
        .warning, at: first.origin.location,
        message: "\(day.day) of week 1 is \(date), before the program's start \(start)",
        hint: "start on that day, or give the days numbers: day 1 is the day of the start")
    }
  }
}
