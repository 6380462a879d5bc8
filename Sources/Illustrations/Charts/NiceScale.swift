/// Ticks at numbers that people count in: 1, 2 or 5 times a power of ten (Heckbert 1990, "Nice numbers
/// for graph labels", Graphics Gems).
package struct NiceScale: Hashable, Sendable {
  /// Between two ticks; greater than zero.
  package let step: Double
  /// The first and the last tick, in steps from zero.
  private let first: Int
  private let last: Int

  /// The scale around all values with as many ticks as are wanted at most (2 or more).
  ///
  /// - Parameters:
  ///   - least: the smallest step that says anything, such as 1 for what is counted.
  ///   - zero: whether zero must be on it: bars stand on it, lines need not.
  package init(_ values: ClosedRange<Double>, ticks: Int, least: Double = 0, zero: ZeroRule = .free) {
    var (low, high) = (values.lowerBound, values.upperBound)
    if zero == .included { (low, high) = (min(low, 0), max(high, 0)) }
    if high == low {
      // All alike: a line through the middle, not along an edge.
      let room = max(abs(low) * 0.05, least, low == 0 ? 1 : 0)
      (low, high) = zero == .included && low == 0 ? (0, room) : (low - room, high + room)
    }
    let wanted = Double(max(2, ticks) - 1)
    var step = Self.nice(atLeast: max((high - low) / wanted, least))
    // Rounding both ends outwards may ask for more ticks than there is room for.
    while (high / step).rounded(.up) - (low / step).rounded(.down) > wanted,
      let larger = Self.steps(from: step).dropFirst().first
    {
      step = larger
    }
    self.init(step: step, low: low, high: high)
  }

  /// The scale with a given step.
  package init(step: Double, low: Double, high: Double) {
    self.step = step
    // A value that is on a tick but for its last bit is on it.
    first = Int((low / step + 1e-9).rounded(.down))
    last = max(first + 1, Int((high / step - 1e-9).rounded(.up)))
  }

  package enum ZeroRule: Hashable, Sendable { case free, included }

  package var low: Double { Double(first) * step }
  package var high: Double { Double(last) * step }
  package var ticks: [Double] { (first...last).map { Double($0) * step } }

  /// The next nice number that is not smaller.
  package static func nice(atLeast value: Double) -> Double {
    guard value > 0, value.isFinite else { return 1 }
    var power = 1.0
    while power > value { power /= 10 }
    while power * 10 <= value { power *= 10 }
    return steps(from: power).first { $0 >= value * (1 - 1e-9) } ?? power * 10
  }

  /// Nice numbers from one of them upwards.
  private static func steps(from start: Double) -> [Double] {
    var power = 1.0
    while power > start * (1 + 1e-9) { power /= 10 }
    while power * 10 <= start * (1 + 1e-9) { power *= 10 }
    return [1, 2, 5, 10, 20, 50, 100].map { $0 * power }.filter { $0 >= start * (1 - 1e-9) }
  }
}
