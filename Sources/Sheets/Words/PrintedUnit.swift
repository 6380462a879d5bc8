import WorkoutModel

/// A unit as pages print it.
enum PrintedUnit: Hashable, Sendable {
  case kilograms, pounds
  case metres, kilometres, miles, yards, feet
  case millimetres, centimetres, inches
  case calories
  case seconds, minutes, hours

  /// As documents and English pages write it.
  var english: String {
    switch self {
    case .kilograms: LoadUnit.kilograms.rawValue
    case .pounds: LoadUnit.pounds.rawValue
    case .metres: DistanceUnit.metres.rawValue
    case .kilometres: DistanceUnit.kilometres.rawValue
    case .miles: DistanceUnit.miles.rawValue
    case .yards: DistanceUnit.yards.rawValue
    case .feet: DistanceUnit.feet.rawValue
    case .millimetres: LengthUnit.millimetres.rawValue
    case .centimetres: LengthUnit.centimetres.rawValue
    case .inches: LengthUnit.inches.rawValue
    case .calories: EnergyUnit.calories.rawValue
    case .seconds: "s"
    case .minutes: "min"
    case .hours: "h"
    }
  }

  /// What ICU's number skeletons call it.
  var skeleton: String {
    switch self {
    case .kilograms: "mass-kilogram"
    case .pounds: "mass-pound"
    case .metres: "length-meter"
    case .kilometres: "length-kilometer"
    case .miles: "length-mile"
    case .yards: "length-yard"
    case .feet: "length-foot"
    case .millimetres: "length-millimeter"
    case .centimetres: "length-centimeter"
    case .inches: "length-inch"
    // Physics calls the calorie of food and machines a kilocalorie.
    case .calories: "energy-kilocalorie"
    case .seconds: "duration-second"
    case .minutes: "duration-minute"
    case .hours: "duration-hour"
    }
  }
}

/// The units of the document's quantities, as pages print them.
protocol PrintedQuantityUnit: QuantityUnit {
  var printed: PrintedUnit { get }
}

extension LoadUnit: PrintedQuantityUnit {
  var printed: PrintedUnit {
    switch self {
    case .kilograms: .kilograms
    case .pounds: .pounds
    }
  }
}

extension DistanceUnit: PrintedQuantityUnit {
  var printed: PrintedUnit {
    switch self {
    case .metres: .metres
    case .kilometres: .kilometres
    case .miles: .miles
    case .yards: .yards
    case .feet: .feet
    }
  }
}

extension LengthUnit: PrintedQuantityUnit {
  var printed: PrintedUnit {
    switch self {
    case .millimetres: .millimetres
    case .centimetres: .centimetres
    case .metres: .metres
    case .inches: .inches
    }
  }
}

extension EnergyUnit: PrintedQuantityUnit {
  var printed: PrintedUnit { .calories }
}
