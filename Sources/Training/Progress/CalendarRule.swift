package import WorkoutModel

/// How the calendars of a language divide time.
package struct CalendarRule: Sendable, Hashable {
  package var weeks: WeekRule
  package var months: MonthRule

  package init(weeks: WeekRule, months: MonthRule = .gregorian) {
    self.weeks = weeks
    self.months = months
  }
}

/// The months of a calendar.
package enum MonthRule: Sendable, Hashable {
  case gregorian
  /// Of another calendar: the first day of each, in order. What lies before the first or behind the last is no
  /// month that anything is told of.
  case beginning([CalendarDate])

  /// Counts months; a month's days have one number.
  package func number(of date: CalendarDate) -> Int {
    switch self {
    case .gregorian: return date.year * 12 + date.month - 1
    case .beginning(let starts):
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= date { low = middle + 1 } else { high = middle }
      }
      return low - 1
    }
  }

  /// The first day of a month by its number; nil for none that is known.
  package func firstDate(ofMonth number: Int) -> CalendarDate? {
    switch self {
    case .gregorian:
      return CalendarDate(year: number / 12, month: number % 12 + 1, day: 1)
    case .beginning(let starts): return starts.indices.contains(number) ? starts[number] : nil
    }
  }

  /// The days of the month that a date lies in.
  package func span(of date: CalendarDate) -> DateSpan {
    let number = number(of: date)
    return DateSpan(
      firstDate(ofMonth: number) ?? date,
      firstDate(ofMonth: number + 1)?.advanced(byDays: -1) ?? date)
  }
}
