import Training
import WorkoutModel

extension ExpandedWeek {
  /// With its days in the order of a language's calendars. A week with dates keeps theirs, and one of
  /// numbered days has no other.
  func ordered(as weekdays: [Weekday]) -> ExpandedWeek {
    guard days.allSatisfy({ $0.date == nil && $0.weekday != nil }) else { return self }
    var week = self
    week.days = weekdays.flatMap { weekday in days.filter { $0.weekday == weekday } }
    return week
  }
}

extension ExpandedProgram {
  /// With the days of each week in the order of a language's calendars.
  func ordered(as weekdays: [Weekday]) -> ExpandedProgram {
    var program = self
    program.weeks = weeks.map { $0.ordered(as: weekdays) }
    return program
  }
}
