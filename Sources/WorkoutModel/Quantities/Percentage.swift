/// A share of a hundred.
public struct Percentage: Sendable, Hashable {
  /// 80 for 80 %.
  public var hundredths: FixedDecimal

  public init(_ hundredths: FixedDecimal) { self.hundredths = hundredths }

  /// This share of an amount, to the nearest millionth.
  public func of(_ amount: FixedDecimal) -> FixedDecimal {
    amount.scaled(by: hundredths.millionths, over: 100_000_000)
  }
}

extension Percentage: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.hundredths < b.hundredths }
}

extension Percentage: CustomStringConvertible {
  public var description: String { "\(hundredths)%" }
}
