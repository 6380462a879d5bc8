package import WorkoutModel

/// What a series comes to in a word.
package enum ProgressTrend: Sendable, Hashable {
  case better
  case worse
  /// No more than a change that could be chance.
  case level
  /// It went the right way, but the best is weeks old.
  case stalled(since: CalendarDate)
  /// One point, or none, or points of one week: nothing can be said.
  case unknown
  /// It changed, and nobody said which way is the right one.
  case neutral

  /// A best that is older than so many days at the last point, with some points since, is a standstill.
  package static let patience = 28
  private static let pointsSince = 3
  /// A smaller part than this of where it began could be chance.
  private static let noise = FixedDecimal(millionths: 5_000)

  package init(_ series: ProgressSeries) {
    guard let start = series.start, let current = series.current, start.date < current.date,
      let change = series.change
    else {
      self = .unknown
      return
    }
    let magnitude = change.amount < .zero ? -change.amount : change.amount
    let base = start.value < .zero ? -start.value : start.value
    guard magnitude > base * Self.noise else {
      self = series.better == nil ? .neutral : .level
      return
    }
    switch change.merit {
    case .neutral: self = .neutral
    case .worse: self = .worse
    case .better:
      if let best = series.best, let last = series.points.last,
        best.date.days(until: last.date) > Self.patience,
        series.points.count(where: { $0.date > best.date }) >= Self.pointsSince
      {
        self = .stalled(since: best.date)
      } else {
        self = .better
      }
    }
  }
}
