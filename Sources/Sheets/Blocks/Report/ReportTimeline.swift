import Illustrations
import Training
import WorkoutModel

/// The days of a report as an axis, with ticks where a calendar has them.
struct ReportTimeline {
  let span: DateSpan
  let calendar: CalendarWords

  /// The days that a span covers, from its first morning to its last night.
  static func days(_ span: DateSpan) -> ClosedRange<Double> {
    Double(span.first.dayNumber)...Double(span.last.dayNumber + 1)
  }

  /// - Parameter end: a day to reach beyond the span, such as a goal's.
  func axis(until end: CalendarDate? = nil, inset: TimeAxis.Inset) -> TimeAxis {
    let whole = DateSpan(span.first, max(span.last, end ?? span.last))
    return TimeAxis(days: Self.days(whole), tickSets: tickSets(whole), inset: inset)
  }

  /// From every day to every fifth year; the axis takes the densest that has room.
  private func tickSets(_ span: DateSpan) -> [TimeAxis.TickSet] {
    var sets: [TimeAxis.TickSet] = []
    if span.dayCount <= 21 {
      sets += [1, 2, 3].map { every($0, daysFrom: span.first, in: span, small: 1) }
    }
    if span.dayCount <= 200 {
      let weeks = calendar.weeks
      let first = weeks.firstDate(ofWeek: weeks.number(of: span.first))
      let start = first == span.first ? span.first : first?.advanced(byDays: 7) ?? span.first
      sets += [7, 14, 28].map { every($0, daysFrom: start, in: span, small: 7) }
    }
    sets += [1, 3, 6].map { months(every: $0, in: span) }
    sets += [1, 2, 5, 10].map { years(every: $0, in: span) }
    // A span with no first of a month in it still says when it begins.
    sets.append(
      TimeAxis.TickSet(
        ticks: [tick(span.first, calendar.text(span.first, .dayAndMonth))]))
    return sets
  }

  private func tick(_ date: CalendarDate, _ label: String) -> TimeAxis.Tick {
    TimeAxis.Tick(day: Double(date.dayNumber), label: label)
  }

  private func every(
    _ step: Int, daysFrom start: CalendarDate, in span: DateSpan, small: Int
  ) -> TimeAxis.TickSet {
    func days(_ step: Int) -> [CalendarDate] {
      stride(from: 0, through: start.days(until: span.last) + 1, by: step)
        .compactMap { start.advanced(byDays: $0) }
    }
    return TimeAxis.TickSet(
      ticks: days(step).map { tick($0, calendar.text($0, .dayAndMonth)) },
      small: days(small).map { Double($0.dayNumber) })
  }

  /// The first days of months; the first of them and each first month say the year.
  private func months(every step: Int, in span: DateSpan) -> TimeAxis.TickSet {
    let all = calendar.monthStarts(in: span)
    var ticks: [TimeAxis.Tick] = []
    for start in all where (start.month - 1).isMultiple(of: step) {
      let saysYear = ticks.isEmpty || start.month == 1
      ticks.append(tick(start.date, calendar.name(start, withYear: saysYear)))
    }
    return TimeAxis.TickSet(ticks: ticks, small: all.map { Double($0.date.dayNumber) })
  }

  private func years(every step: Int, in span: DateSpan) -> TimeAxis.TickSet {
    let starts = calendar.monthStarts(in: span)
    let quarters = starts.filter { ($0.month - 1).isMultiple(of: 3) }
    return TimeAxis.TickSet(
      ticks: starts.filter { $0.month == 1 && $0.year.isMultiple(of: step) }
        .map { tick($0.date, calendar.year($0)) },
      small: quarters.map { Double($0.date.dayNumber) })
  }
}
