/// What can be loaded where a client trains.
public struct Gym: Sendable, Hashable {
  /// Of which all ways to load a bar are looked at: kilograms and pounds of every maker fit in.
  public static let mostPlateSizes = 40
  /// Lighter ones are no plates, and a bar would hold thousands of them.
  public static let lightestPlate = Load(FixedDecimal(millionths: 100_000), .kilograms)

  /// Nil for 20 kg, or 45 lb where plates are in pounds.
  public var bar: Load?
  public var plates: [Plate]
  /// One dumbbell each.
  public var dumbbells: [Load]
  /// The smallest step of everything else.
  public var increment: Load?

  public init(
    bar: Load? = nil, plates: [Plate] = [], dumbbells: [Load] = [], increment: Load? = nil
  ) {
    self.bar = bar
    self.plates = plates
    self.dumbbells = dumbbells
    self.increment = increment
  }
}

/// A plate that is there for both sides of a bar.
public struct Plate: Sendable, Hashable {
  public var load: Load
  /// How many pairs there are; nil for as many as needed.
  public var pairs: Int?

  public init(load: Load, pairs: Int? = nil) {
    self.load = load
    self.pairs = pairs
  }
}
