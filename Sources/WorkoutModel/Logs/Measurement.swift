/// What was measured of a client on one day.
public struct Measurement: Sendable, Hashable {
  public var date: CalendarDate
  /// In the order of the document.
  public var values: [MeasuredValue]

  public init(date: CalendarDate, values: [MeasuredValue] = []) {
    self.date = date
    self.values = values
  }

  public subscript(name: String) -> BodyQuantity? { values.first { $0.name == name }?.quantity }
}

/// One number of a measurement: `waist`, 88 cm.
public struct MeasuredValue: Sendable, Hashable {
  /// Formed like an id: `body-fat`.
  public var name: String
  public var quantity: BodyQuantity

  public init(name: String, quantity: BodyQuantity) {
    self.name = name
    self.quantity = quantity
  }
}

/// What a body measurement can be.
public enum BodyQuantity: Sendable, Hashable {
  case mass(Load)
  case length(Length)
  case share(Percentage)
}
