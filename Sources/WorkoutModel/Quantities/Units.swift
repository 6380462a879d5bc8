/// The units of one kind of quantity; the raw value is how a document writes them.
public protocol QuantityUnit: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// In a measure that all units of the kind are whole multiples of.
  var size: Int64 { get }
  static var smallest: Self { get }
  /// Other spellings that are read, in lower case.
  static var spellings: [String: Self] { get }
  /// What messages call such a quantity, with examples: `a load such as "60 kg" or "135 lb"`.
  static var expected: String { get }
}

public enum LoadUnit: String, QuantityUnit {
  case kilograms = "kg"
  case pounds = "lb"

  /// In hundredths of a milligram: the pound is 0.453 592 37 kg by definition.
  public var size: Int64 {
    switch self {
    case .kilograms: 100_000_000
    case .pounds: 45_359_237
    }
  }

  public static var smallest: LoadUnit { .pounds }
  public static let spellings: [String: LoadUnit] =
    ["kgs": .kilograms, "kilo": .kilograms, "kilos": .kilograms, "lbs": .pounds, "#": .pounds]
  /// Names that are not read, and what to write for them.
  static let spelledOut: [String: LoadUnit] =
    ["pound": .pounds, "pounds": .pounds, "kilogram": .kilograms, "kilograms": .kilograms]
  public static var expected: String { "a load such as \"60 kg\" or \"135 lb\"" }
}

public enum DistanceUnit: String, QuantityUnit {
  case metres = "m"
  case kilometres = "km"
  case miles = "mi"
  case yards = "yd"
  case feet = "ft"

  /// In tenths of a millimetre.
  public var size: Int64 {
    switch self {
    case .metres: 10_000
    case .kilometres: 10_000_000
    case .miles: 16_093_440
    case .yards: 9_144
    case .feet: 3_048
    }
  }

  public static var smallest: DistanceUnit { .feet }
  public static let spellings: [String: DistanceUnit] =
    [
      "meter": .metres, "meters": .metres, "metre": .metres, "metres": .metres, "mile": .miles,
      "miles": .miles, "yard": .yards, "yards": .yards, "yds": .yards, "feet": .feet,
    ]
  public static var expected: String { "a distance such as \"400 m\", \"5 km\" or \"1 mi\"" }
}

public enum LengthUnit: String, QuantityUnit {
  case millimetres = "mm"
  case centimetres = "cm"
  case metres = "m"
  case inches = "in"

  /// In tenths of a millimetre.
  public var size: Int64 {
    switch self {
    case .millimetres: 10
    case .centimetres: 100
    case .metres: 10_000
    case .inches: 254
    }
  }

  public static var smallest: LengthUnit { .millimetres }
  public static let spellings: [String: LengthUnit] =
    ["inch": .inches, "inches": .inches, "\"": .inches]
  public static var expected: String { "a length such as \"88 cm\" or \"34 in\"" }
}

public enum EnergyUnit: String, QuantityUnit {
  /// The calorie of food and machines, which physics calls a kilocalorie.
  case calories = "cal"

  public var size: Int64 { 1 }
  public static var smallest: EnergyUnit { .calories }
  public static let spellings: [String: EnergyUnit] =
    ["kcal": .calories, "cals": .calories, "calories": .calories]
  public static var expected: String { "an energy such as \"20 cal\"" }
}

/// The units that a page is printed in; what was written in others is converted.
public enum UnitSystem: String, CaseIterable, Sendable, Hashable {
  case metric, imperial

  public var loadUnit: LoadUnit {
    switch self {
    case .metric: .kilograms
    case .imperial: .pounds
    }
  }
}
