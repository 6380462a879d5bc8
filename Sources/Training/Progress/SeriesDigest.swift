package import WorkoutModel

/// A series at the density that a chart of its span can show, with its gaps.
///
/// A span of five weeks shows every day, one of sixty weeks the best of each week, a longer one the
/// best of each month. Of what is measured the last value counts, not the best.
package struct SeriesDigest: Sendable, Hashable {
  package enum Grain: Sendable, Hashable {
    case day, week, month

    package init(of span: DateSpan) {
      self = span.dayCount <= 35 ? .day : span.dayCount <= 60 * 7 ? .week : .month
    }
  }

  package struct Point: Sendable, Hashable {
    /// The middle of what the point stands for, in days since 1970-01-01T00:00.
    package let day: Double
    package let value: ProgressSeries.Point
  }

  package let grain: Grain
  /// Points between gaps, in the order of time.
  package let runs: [[Point]]
  /// The days between the last point before a gap and the first behind it, both left out.
  package let gaps: [DateSpan]

  package var points: [Point] { runs.flatMap { $0 } }

  package init(_ series: ProgressSeries, _ span: DateSpan, _ calendar: CalendarRule) {
    let grain = Grain(of: span)
    self.grain = grain
    var bins: [(number: Int, points: ArraySlice<ProgressSeries.Point>)] = []
    for (index, point) in series.points.enumerated() {
      let number = grain.number(of: point.date, calendar, within: span)
      if bins.last?.number == number {
        bins[bins.count - 1].points = series.points[bins[bins.count - 1].points.startIndex...index]
      } else {
        bins.append((number, series.points[index...index]))
      }
    }
    let pauses = zip(bins, bins.dropFirst()).map { $1.number - $0.number }
    let longest = Self.longestPause(pauses, grain)
    var runs: [[Point]] = []
    var gaps: [DateSpan] = []
    for (index, bin) in bins.enumerated() {
      guard let value = series.representative(of: bin.points) else { continue }
      if index == 0 || pauses[index - 1] > longest { runs.append([]) }
      if index > 0, pauses[index - 1] > longest,
        let before = bins[index - 1].points.last?.date.advanced(byDays: 1),
        let behind = bin.points.first?.date.advanced(byDays: -1)
      {
        gaps.append(DateSpan(before, behind))
      }
      runs[runs.count - 1].append(
        Point(day: grain.middle(of: value.date, calendar, within: span), value: value))
    }
    self.runs = runs
    self.gaps = gaps
  }

  /// A pause half as long again as is usual is a gap. Days are forgiven up to ten.
  private static func longestPause(_ pauses: [Int], _ grain: Grain) -> Int {
    let usual = pauses.sorted().dropFirst((pauses.count - 1) / 2).first ?? 1
    return max(grain == .day ? 10 : 1, usual * 3 / 2)
  }
}

extension SeriesDigest.Grain {
  /// Counts days, weeks or months.
  package func number(of date: CalendarDate, _ calendar: CalendarRule) -> Int {
    switch self {
    case .day: date.dayNumber
    case .week: calendar.weeks.number(of: date)
    case .month: calendar.months.number(of: date)
    }
  }

  /// The same, where the few days of a week or month that a span begins or ends with belong to the one
  /// beside them: one light day is no week, and no month.
  package func number(of date: CalendarDate, _ calendar: CalendarRule, within whole: DateSpan) -> Int {
    let number = number(of: date, calendar)
    let (first, last) = (self.number(of: whole.first, calendar), self.number(of: whole.last, calendar))
    guard last - first > 1 else { return number }
    if number == first, whole.first.days(until: span(of: whole.first, calendar).last) + 1 < fewDays {
      return number + 1
    }
    if number == last, span(of: whole.last, calendar).first.days(until: whole.last) + 1 < fewDays {
      return number - 1
    }
    return number
  }

  /// Less than this of a week or month is not shown as one.
  private var fewDays: Int {
    switch self {
    case .day: 0
    case .week: 4
    case .month: 14
    }
  }

  /// The days that a date shares a number with.
  package func span(of date: CalendarDate, _ calendar: CalendarRule) -> DateSpan {
    let weeks = calendar.weeks
    return switch self {
    case .day: DateSpan(date, date)
    case .week:
      DateSpan(
        weeks.firstDate(ofWeek: weeks.number(of: date)) ?? date,
        weeks.lastDate(ofWeek: weeks.number(of: date)) ?? date)
    case .month: calendar.months.span(of: date)
    }
  }

  /// The middle of the days that a date shares a number with, as far as they lie in a span; in days
  /// since 1970-01-01T00:00.
  package func middle(
    of date: CalendarDate, _ calendar: CalendarRule, within whole: DateSpan
  ) -> Double {
    let own = span(of: date, calendar)
    let first = max(own.first, whole.first)
    let last = min(own.last, whole.last)
    return (Double(first.dayNumber) + Double(last.dayNumber + 1)) / 2
  }
}
