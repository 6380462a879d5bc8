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

extension BodyQuantity {
  /// Amounts of one kind can be compared, whatever their units.
  enum Kind: CaseIterable {
    case mass, length, share

    /// What a measurement is by its name; nil where the name leaves it open.
    init?(measurement name: String) {
      switch name {
      case "bodyweight": self = .mass
      case "body-fat": self = .share
      default: return nil
      }
    }

    /// What messages call such a quantity.
    var expected: String {
      switch self {
      case .mass: "a mass such as \"82.4 kg\""
      case .length: LengthUnit.expected
      case .share: "a share such as \"18 %\""
      }
    }

    /// What hints propose, the likeliest first.
    var units: [String] {
      switch self {
      case .mass: ["kg", "lb"]
      case .length: ["cm", "in"]
      case .share: ["%"]
      }
    }
  }

  var kind: Kind {
    switch self {
    case .mass: .mass
    case .length: .length
    case .share: .share
    }
  }

  /// As a document writes it.
  var unit: String {
    switch self {
    case .mass(let load): load.unit.rawValue
    case .length(let length): length.unit.rawValue
    case .share: "%"
    }
  }
}
