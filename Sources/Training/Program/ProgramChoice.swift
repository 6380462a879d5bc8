public import Diagnostics
public import WorkoutModel

extension ExpandedProgram {
  /// The week of a number; where there is none, the error names those there are.
  public func week(_ number: Int) throws(Diagnostic) -> ExpandedWeek {
    if number >= 1, number <= weeks.count { return weeks[number - 1] }
    throw Diagnostic(
      .error, at: origin.location, message: "the program has no week \(number)",
      hint: weeks.isEmpty
        ? "it has no week at all"
        : weeks.count == 1 ? "it has one week: --week 1" : "there are the weeks 1 to \(weeks.count)")
  }
}

extension ExpandedWeek {
  /// The day by its name or its place in the week, from 1.
  public func day(_ day: ProgramDay.Day) throws(Diagnostic) -> ExpandedDay {
    let found: ExpandedDay? =
      switch day {
      case .numbered(let number): days.first { $0.day.number == number }
      case .weekday(let weekday): days.first { $0.weekday == weekday }
      }
    if let found { return found }
    throw Diagnostic(
      .error, at: origin.location, message: "week \(number) has no \(day)",
      hint: "its days have numbers and no dates: --day 1 to 7")
  }

  /// A day's sessions; a day of rest is an error that names the days of training.
  public func training(on day: ProgramDay.Day) throws(Diagnostic) -> ExpandedDay {
    let found = try self.day(day)
    guard found.isRest else { return found }
    let others = days.filter { !$0.isRest }.map(\.day.description)
    throw Diagnostic(
      .error, at: origin.location, message: "\(day) of week \(number) is a day of rest",
      hint: others.isEmpty
        ? "so are all days of that week" : "there is training on \(others.joined(separator: ", "))")
  }
}
