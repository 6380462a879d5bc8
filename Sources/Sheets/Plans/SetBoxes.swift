import Training
import WorkoutModel

/// The boxes that a plan asks for: one for every prescribed set.
struct SetBoxes {
  /// How a box shows what is to be written down.
  enum Shape: Hashable {
    /// One field: `kg × reps`.
    case combined
    /// A field for the load above one for the repetitions, with what is to be reached.
    case split
  }

  /// In order; where the exercise is done in rounds, round by round.
  static func boxes(
    for plan: Prescription, repeated: BlockRepetition, shape: Shape, _ format: ValueFormatter
  ) -> [PenBoxes.Box] {
    let rounds = repeated.count
    let sets = plan.groups.flatMap { group in
      Array(repeating: group, count: group.sets.upperBound)
    }
    // In rounds, all sets of round 1 come first.
    let all = (0..<rounds).flatMap { _ in sets }
    let labelKey: LabelKey = rounds > 1 && sets.count == 1 ? .round : .set
    var number = 0
    return all.map { group in
      let isWarmUp = group.kind == .warmUp
      if !isWarmUp { number += 1 }
      let label =
        if isWarmUp {
          format.phrase(.warmUp)
        } else if number == 1 {
          format.phrase(labelKey, ["count": format.count(number)])
        } else {
          format.count(number)
        }
      return PenBoxes.Box(
        label: label, fields: fields(for: group, shape, format), isWarmUp: isWarmUp)
    }
  }

  private static func fields(
    for group: PrescribedGroup, _ shape: Shape, _ format: ValueFormatter
  ) -> [PenBoxes.Field] {
    let unit = unit(of: group, format)
    let target = shape == .split ? number(of: group, format) : nil
    guard let load = loadField(group, format) else {
      return [PenBoxes.Field(target: target, unit: unit)]
    }
    switch shape {
    case .combined:
      return [PenBoxes.Field(target: nil, unit: "\(load.unit) \(ValueFormatter.times) \(unit)")]
    case .split: return [load, PenBoxes.Field(target: target, unit: unit)]
    }
  }

  /// What is to be reached; "any" and "as many as possible" are no number to reach, and the clock's time is none
  /// of repetitions.
  private static func number(of group: PrescribedGroup, _ format: ValueFormatter) -> String? {
    switch (group.target, group.end) {
    case (.any, _), (.amrap, _), (.toFailure, _), (_, .clock): nil
    default: TargetText(group.target, format).value
    }
  }

  /// What is counted, as a box has it in its corner.
  static func unit(of group: PrescribedGroup, _ format: ValueFormatter) -> String {
    guard group.end == .target else { return format.phrase(.reps) }
    return switch group.target {
    case .reps, .atLeast, .amrap, .toFailure, .any, .cluster: format.phrase(.reps)
    case .duration(let range), .hold(let range): format.boxName(format.time(range).inMinutes ? .minutes : .seconds)
    case .distance(let range): format.boxName(range.upperBound.unit.printed)
    case .energy(let range): format.boxName(range.upperBound.unit.printed)
    }
  }

  /// Where the load is the client's to choose or to keep track of; nil for bodyweight, bands and pins.
  private static func loadField(
    _ group: PrescribedGroup, _ format: ValueFormatter
  ) -> PenBoxes.Field? {
    let unit = format.boxName(format.loadUnit.printed)
    let load = group.load.map { format.amounts($0.loads) }
    switch group.intensity {
    case .load: return PenBoxes.Field(target: load, unit: unit)
    case .percentage(let percent, _):
      return PenBoxes.Field(target: load ?? format.percent(percent), unit: unit)
    case .bodyweight(.some): return PenBoxes.Field(target: load.map { format.plus($0) }, unit: unit)
    case .assisted: return PenBoxes.Field(target: load.map { format.minus($0) }, unit: unit)
    case .bodyweight(nil), .band, .pin, nil: return nil
    }
  }
}
