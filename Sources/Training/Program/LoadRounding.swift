import WorkoutModel

/// Rounding of loads that adjustments came to. What somebody wrote stays as it was written.
struct LoadRounding {
  /// As they were written.
  let workouts: Catalog<Workout>

  private struct Place: Hashable { var block: Int, item: Int }

  /// What each load was before is kept: a gym may have something nearer to it than the rounded one.
  func round(_ session: inout ExpandedSession) {
    let changes = Dictionary(grouping: session.loadChanges) { Place(block: $0.block, item: $0.item) }
    for (place, changes) in changes {
      let item = session.workout.blocks[place.block].items[place.item]
      guard var plan = item.plan else { continue }
      let written = written(at: place, of: session.workout.id, changes)
      for index in plan.groups.indices {
        guard let intensity = plan.groups[index].intensity, !written.contains(intensity) else { continue }
        plan.groups[index].intensity = Self.rounded(intensity)
        if case .percentage = intensity { continue }
        plan.groups[index].adjusted = intensity
      }
      session.workout.blocks[place.block].items[place.item].plan = plan
    }
  }

  /// Every load of an item's plan, and those that adjustments bring in.
  private func written(at place: Place, of workout: String, _ changes: [LoadChange]) -> Set<Intensity> {
    let plan = workouts[id: workout]?.blocks[place.block].items[place.item].plan
    var written = Set(plan?.groups.compactMap(\.intensity) ?? [])
    for change in changes {
      switch change.change {
      case .plan(let plan): written.formUnion(plan.groups.compactMap(\.intensity))
      case .intensity(let intensity): written.insert(intensity)
      case .load, .loadShare, .sets, .reps, .rpe, .rir, .rest, .restChange: break
      }
    }
    return written
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

  /// Loads that nobody would write, such as 113.4375 kg, to half a kilogram or a pound, the least that
  /// people load. Multiples of 1.25 are left alone: the smallest plates weigh that much.
  static func rounded(_ load: Load) -> Load {
    let step = load.unit.leastStep.amount
    guard load.amount.millionths % Self.smallestPlate.millionths != 0 else { return load }
    return Load(max(step, load.amount.rounded(toMultipleOf: step)), load.unit)
  }
}
