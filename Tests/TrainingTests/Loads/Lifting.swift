import Testing
@testable import WorkoutModel

@testable import Training

/// What tests lift.
enum Lifting {
  static func kg(_ text: String) -> Load { Load(decimal(text), .kilograms) }
  static func lb(_ text: String) -> Load { Load(decimal(text), .pounds) }

  /// Of an integer or a number with up to three decimals.
  private static func decimal(_ text: String) -> FixedDecimal {
    let parts = text.split(separator: ".").map(String.init)
    let fraction = parts.count > 1 ? parts[1] : ""
    let thousandths = (fraction + "000").prefix(3)
    return FixedDecimal(
      millionths: (Int64(parts[0]) ?? 0) * 1_000_000 + (Int64(thousandths) ?? 0) * 1000)
  }

  static let barbellGym = Gym(
    bar: kg("20"), plates: ["25", "20", "15", "10", "5", "2.5", "1.25"].map { Plate(load: kg($0)) },
    increment: kg("2.5"))
  static let poundGym = Gym(
    bar: lb("45"), plates: ["45", "35", "25", "10", "5", "2.5"].map { Plate(load: lb($0)) })

  static let squat = Exercise(id: "squat", name: "Squat", equipment: ["barbell"])
  static let press = Exercise(id: "press", name: "Press", equipment: ["barbell"])
  static let curl = Exercise(id: "curl", name: "Curl", equipment: ["dumbbells"])
  static let legPress = Exercise(id: "leg-press", name: "Leg press", equipment: ["machine"])

  static func client(_ max: Load, _ kind: Max.Kind = .oneRepMax, gym: Gym?) -> Client {
    Client(
      maxes: ["squat", "press", "curl", "leg-press"].map {
        Max(exercise: $0, load: max, kind: kind)
      }, gym: gym)
  }

  static func plan(_ text: String) throws -> Plan { Plan(groups: try PlanParser.parse(text)) }

  /// The loads of a plan's groups for someone with that max.
  static func prescription(
    _ text: String, of exercise: Exercise = squat, max: Load, kind: Max.Kind = .oneRepMax,
    gym: Gym? = nil, log: TrainingLog? = nil, unit: LoadUnit = .kilograms,
    warmUp: WorkoutItem.WarmUp? = nil, repeated: BlockRepetition = .straight
  ) throws -> Prescription {
    Prescription(
      try plan(text), of: exercise, warmUp: warmUp, repeated: repeated,
      for: Trainee(client: client(max, kind, gym: gym), log: log, unit: unit))
  }
}

extension Prescription {
  /// Of each group, as a document writes loads.
  var loads: [String] {
    groups.map { group in
      guard let load = group.load else { return "-" }
      return load.low.load == load.high.load
        ? "\(load.low.load)" : "\(load.low.load)-\(load.high.load)"
    }
  }

  /// The plates of each set, on one side.
  var plates: [[String]] { sets.map { $0.plates?.plates.map { "\($0.amount)" } ?? [] } }
}
