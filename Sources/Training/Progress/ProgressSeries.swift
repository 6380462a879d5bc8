package import WorkoutModel

/// Numbers of one kind in the order of time, at most one a day.
package struct ProgressSeries: Sendable, Hashable {
  package struct Point: Sendable, Hashable {
    package var date: CalendarDate
    /// In the series' unit, rounded to its step.
    package var value: FixedDecimal
    /// What it was reckoned from; nil for what was measured.
    package var source: LoggedSet?

    package init(date: CalendarDate, value: FixedDecimal, source: LoggedSet? = nil) {
      self.date = date
      self.value = value
      self.source = source
    }
  }

  package let quantity: ProgressQuantity
  package let points: [Point]
  /// Where better lies; nil where nobody said.
  package let better: Direction?
  private let stretch: Stretch

  /// What one heavy day stands for: what is done on the lighter days of a week is no step back. What is
  /// shown week by week or month by month is told so too.
  package enum Stretch: Sendable, Hashable {
    case sevenDays
    case shown(SeriesDigest.Grain, CalendarRule, within: DateSpan)

    package init(of span: DateSpan, _ calendar: CalendarRule) {
      let grain = SeriesDigest.Grain(of: span)
      self = grain == .day ? .sevenDays : .shown(grain, calendar, within: span)
    }

    /// Whether a day is in the first stretch, or the last, of which a day is known.
    fileprivate func joins(_ one: CalendarDate, _ other: CalendarDate) -> Bool {
      switch self {
      case .sevenDays: one.days(until: other).magnitude < 7
      case .shown(let grain, let calendar, let span):
        grain.number(of: one, calendar, within: span) == grain.number(of: other, calendar, within: span)
      }
    }
  }

  package init(
    _ quantity: ProgressQuantity, better: Direction? = nil, by stretch: Stretch = .sevenDays,
    points: [Point]
  ) {
    self.quantity = quantity
    self.stretch = stretch
    self.better = better ?? quantity.betterDirection
    self.points = points.map {
      Point(
        date: $0.date, value: $0.value.rounded(toMultipleOf: quantity.step), source: $0.source)
    }
  }

  /// The best of the first week or month with a number; of what is measured, the first number.
  package var start: Point? {
    guard isOfWork else { return points.first }
    return points.first.flatMap { first in
      best(of: points.prefix { stretch.joins(first.date, $0.date) })
    }
  }

  /// The best of the last week or month with a number; of what is measured, the last number.
  package var current: Point? {
    guard isOfWork else { return points.last }
    return points.last.flatMap { last in
      best(of: points.suffix(while: { stretch.joins($0.date, last.date) }))
    }
  }

  /// What stands for several points that are close in time.
  package func representative(of points: ArraySlice<Point>) -> Point? {
    isOfWork ? best(of: points) : points.last
  }

  /// Whether the numbers come from sets, which a lighter day makes no worse.
  private var isOfWork: Bool { quantity.betterDirection != nil }

  /// Of equals the first: that was when it was reached. Nil where nobody said what is better.
  package var best: Point? { better == nil ? nil : best(of: points[...]) }

  /// From the first week or month to the last; nil where there is but one number.
  package var change: Change? {
    guard let start, let current, start.date < current.date else { return nil }
    return Change(from: start.value, to: current.value, better: better)
  }

  private func best(of points: ArraySlice<Point>) -> Point? {
    points.reduce(nil) { best, point in
      guard let best else { return point }
      return (better == .down ? point.value < best.value : point.value > best.value) ? point : best
    }
  }
}

extension Array {
  /// As `prefix(while:)`, from the end.
  fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice<Element> {
    self[(lastIndex { !condition($0) }.map { $0 + 1 } ?? 0)...]
  }
}
