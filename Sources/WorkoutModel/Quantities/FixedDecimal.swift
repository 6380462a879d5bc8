/// An exact decimal number with up to six decimals: 2.5 is 2.5, and never 2.4999999.
/// Its range is about ±9.2 · 10¹²; arithmetic that leaves it stays at its end.
public struct FixedDecimal: Sendable, Hashable {
  public let millionths: Int64

  public init(millionths: Int64) { self.millionths = millionths }

  public init(_ value: Int) {
    millionths = Self.clamped(Int64(value).multipliedReportingOverflow(by: 1_000_000), value < 0)
  }

  /// The nearest decimal; zero for what is no number.
  public init(rounding value: Double) {
    let scaled = (value * 1_000_000).rounded()
    millionths = scaled.isNaN ? 0 : Int64(exactly: scaled) ?? (scaled < 0 ? .min : .max)
  }

  public static let zero = FixedDecimal(millionths: 0)

  public var double: Double { Double(millionths) / 1_000_000 }

  /// The number without decimals, if it has none.
  public var integer: Int? {
    millionths % 1_000_000 == 0 ? Int(millionths / 1_000_000) : nil
  }

  /// The number times `numerator / denominator`, to the nearest millionth, halves away from zero.
  /// `denominator` is greater than zero.
  public func scaled(by numerator: Int64, over denominator: Int64) -> FixedDecimal {
    let product = millionths.magnitude.multipliedFullWidth(by: numerator.magnitude)
    let isNegative = (millionths < 0) != (numerator < 0)
    let divisor = denominator.magnitude
    guard divisor > product.high else { return FixedDecimal(millionths: isNegative ? .min : .max) }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    let rounded = quotient &+ (remainder >= divisor - remainder ? 1 : 0)
    guard let magnitude = Int64(exactly: rounded) else {
      return FixedDecimal(millionths: isNegative ? .min : .max)
    }
    return FixedDecimal(millionths: isNegative ? -magnitude : magnitude)
  }

  /// The nearest multiple of `step` in the given direction; the number itself if `step` is not
  /// greater than zero.
  public func rounded(
    _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero, toMultipleOf step: FixedDecimal
  ) -> FixedDecimal {
    guard step.millionths > 0 else { return self }
    let remainder = millionths % step.millionths
    guard remainder != 0 else { return self }
    let count = (Double(remainder) / Double(step.millionths)).rounded(rule)
    let base = FixedDecimal(millionths: millionths - remainder)
    return count == 0 ? base : count > 0 ? base + step : base - step
  }

  fileprivate static func clamped(
    _ result: (partialValue: Int64, overflow: Bool), _ isNegative: Bool
  ) -> Int64 {
    result.overflow ? (isNegative ? .min : .max) : result.partialValue
  }
}

extension FixedDecimal: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.millionths < b.millionths }
}

extension FixedDecimal {
  public static func + (a: Self, b: Self) -> Self {
    let sum = a.millionths.addingReportingOverflow(b.millionths)
    return FixedDecimal(millionths: clamped(sum, b.millionths < 0))
  }

  public static func - (a: Self, b: Self) -> Self {
    let difference = a.millionths.subtractingReportingOverflow(b.millionths)
    return FixedDecimal(millionths: clamped(difference, b.millionths > 0))
  }

  public static func * (a: Self, b: Self) -> Self { a.scaled(by: b.millionths, over: 1_000_000) }

  public static prefix func - (a: Self) -> Self { .zero - a }
}

extension FixedDecimal: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}

extension FixedDecimal: CustomStringConvertible {
  /// With a decimal point and without closing zeros: `2.5`, `-60`.
  public var description: String {
    let magnitude = millionths.magnitude
    var text = (millionths < 0 ? "-" : "") + String(magnitude / 1_000_000)
    let fraction = magnitude % 1_000_000
    if fraction > 0 {
      let digits = String(fraction + 1_000_000).dropFirst()
      text += "." + String(digits.reversed().drop { $0 == "0" }.reversed())
    }
    return text
  }
}
