import WorkoutModel

/// Rounding of loads that adjustments came to. What somebody wrote stays as it was written.
struct LoadRounding {
  /// Every load of the workouts and of the plans that adjustments bring in.
  private let written: Set<Intensity>

  init(_ program: Program, _ workouts: Catalog<Workout>) {
    var written: Set<Intensity> = []
    func add(_ plan: Plan?) { written.formUnion(plan?.groups.compactMap(\.intensity) ?? []) }
    for item in workouts.flatMap(\.blocks).flatMap(\.items) { add(item.plan) }
    for change in program.weeks.flatMap(\.content.adjustments).flatMap(\.changes) {
      switch change {
      case .plan(let plan): add(plan)
      case .intensity(let intensity): written.insert(intensity)
      case .load, .loadShare, .sets, .reps, .rpe, .rir, .rest, .restChange: break
      }
    }
    self.written = written
  }

  /// Loads that nobody would write, such as 113.4375 kg, to half a kilogram or a pound, the least that
  /// people load. Multiples of 1.25 are left alone: the smallest plates weigh that much.
  func round(_ workout: inout Workout) {
    for block in workout.blocks.indices {
      for item in workout.blocks[block].items.indices {
        guard let groups = workout.blocks[block].items[item].plan?.groups else { continue }
        for index in groups.indices {
          guard let intensity = groups[index].intensity, !written.contains(intensity) else { continue }
          workout.blocks[block].items[item].plan?.groups[index].intensity = Self.rounded(intensity)
        }
      }
    }
  }

  private static func rounded(_ intensity: Intensity) -> Intensity {
    switch intensity {
    case .load(let loads):
      let low = rounded(loads.lowerBound)
      return .load(low...max(low, rounded(loads.upperBound)))
    case .bodyweight(let plus?): return .bodyweight(plus: rounded(plus))
    case .assisted(let load): return .assisted(rounded(load))
    case .percentage(let percent, let reference):
      let half = FixedDecimal(millionths: 500_000)
      let low = percent.lowerBound.hundredths.rounded(toMultipleOf: half)
      let high = percent.upperBound.hundredths.rounded(toMultipleOf: half)
      return .percentage(Percentage(low)...Percentage(max(low, high)), of: reference)
    case .bodyweight(nil), .band, .pin: return intensity
    }
  }

  private static let smallestPlate = FixedDecimal(millionths: 1_250_000)

  private static func rounded(_ load: Load) -> Load {
    let step = load.unit.leastStep.amount
    guard load.amount.millionths % Self.smallestPlate.millionths != 0 else { return load }
    return Load(max(step, load.amount.rounded(toMultipleOf: step)), load.unit)
  }
}

extension ProgramWeek.Content {
  var adjustments: [Adjustment] {
    if case .repeating(_, let adjustments) = self { return adjustments }
    return []
  }
}
