/// An amount of something in the unit in which a person wrote it.
public struct Quantity<Unit: QuantityUnit>: Sendable, Hashable {
  public var amount: FixedDecimal
  public var unit: Unit

  public init(_ amount: FixedDecimal, _ unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// The same quantity in another unit, to the nearest millionth of that unit.
  public func converted(to other: Unit) -> Quantity {
    guard other != unit else { return self }
    let (from, to) = (unit.size, other.size)
    return Quantity(amount.scaled(by: from, over: to), other)
  }
}

/// The mass of what is lifted, or of who lifts it.
public typealias Load = Quantity<LoadUnit>
public typealias Distance = Quantity<DistanceUnit>
/// A length on the body.
public typealias Length = Quantity<LengthUnit>
/// What an exercise machine counts.
public typealias Energy = Quantity<EnergyUnit>

extension Quantity: Comparable {
  /// By size, whatever the units; equal sizes in different units by unit, so that the order is total.
  public static func < (a: Self, b: Self) -> Bool {
    if a.unit == b.unit { return a.amount < b.amount }
    let (left, right) = (
      a.converted(to: Unit.smallest).amount, b.converted(to: Unit.smallest).amount
    )
    return left == right ? a.unit.rawValue < b.unit.rawValue : left < right
  }
}

extension Quantity: CustomStringConvertible {
  /// As a document writes it: `2.5 kg`.
  public var description: String { "\(amount) \(unit.rawValue)" }
}
