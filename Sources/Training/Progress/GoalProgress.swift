package import WorkoutModel

/// How far it is to a goal.
package struct GoalProgress: Sendable, Hashable {
  package enum Standing: Sendable, Hashable {
    case reached
    /// As far as a straight line from the start to the goal, or farther.
    case onCourse
    case behind
    /// The day has passed.
    case overdue
    /// No day is set.
    case open
    /// There is no number, or just one.
    case unknown
  }

  package let goal: Goal
  package let quantity: ProgressQuantity
  /// In the series' unit.
  package let target: FixedDecimal
  /// Where better lies, seen from the start.
  package let better: Direction
  package let start: ProgressSeries.Point?
  package let current: ProgressSeries.Point?
  package let standing: Standing

  /// - Parameter series: in which the goal is reckoned; nil where there is no number at all.
  package init(_ goal: Goal, series: ProgressSeries?, target: FixedDecimal, quantity: ProgressQuantity) {
    self.goal = goal
    self.quantity = quantity
    self.target = target.rounded(toMultipleOf: quantity.step)
    start = series?.start
    current = series?.current
    better = series?.better ?? quantity.betterDirection ?? .up
    standing = Self.standing(
      start, current, series, self.target, goal.by, better == .up ? .up : .down)
  }

  private static func standing(
    _ start: ProgressSeries.Point?, _ current: ProgressSeries.Point?, _ series: ProgressSeries?,
    _ target: FixedDecimal, _ by: CalendarDate?, _ better: Direction
  ) -> Standing {
    guard let start, let current, let series else { return .unknown }
    func reaches(_ value: FixedDecimal, _ aim: Double) -> Bool {
      better == .up ? value.double >= aim : value.double <= aim
    }
    // A weight once lifted is lifted; a bodyweight has to be held.
    let attained = series.quantity.betterDirection == nil ? current : series.best ?? current
    if reaches(attained.value, target.double) { return .reached }
    guard let by else { return .open }
    guard current.date <= by else { return .overdue }
    guard start.date < current.date else { return .unknown }
    let share = Double(start.date.days(until: current.date)) / Double(start.date.days(until: by))
    let pace = start.value.double + (target.double - start.value.double) * share
    return reaches(current.value, pace) ? .onCourse : .behind
  }

  /// What is left, 0 once it is reached; nil without a number.
  package var remaining: FixedDecimal? {
    guard let current else { return nil }
    guard standing != .reached else { return .zero }
    let left = target - current.value
    return left < .zero ? -left : left
  }
}
