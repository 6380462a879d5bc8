import Training
import WorkoutModel

/// The warm-up sets that were worked out for an item, in one line: the plan has no group for them.
///
/// Nil where there are none, as for what has no load.
enum WarmUpText {
  /// Small on cards: `warm-up 20 kg × 5 · 42.5 kg × 5 · 65 kg × 3`. A set is not broken over lines.
  static func line(_ plan: Prescription, _ format: ValueFormatter) -> String? {
    let sets = sets(plan, .loadTimesReps, format)
    guard !sets.isEmpty else { return nil }
    let unbroken = sets.map(ValueFormatter.unbroken)
    return format.phrase(.warmUpSets, ["sets": unbroken.joined(.unbrokenDot, in: format)])
  }

  /// In plain words: `To warm up, do 5 with 20 kg, 5 with 42.5 kg, 3 with 65 kg.`
  static func sentence(_ plan: Prescription, _ format: ValueFormatter) -> String? {
    let sets = sets(plan, .repsWithLoad, format)
    guard !sets.isEmpty else { return nil }
    return format.phrase(
      .doWarmUpSets, ["sets": sets.joined(.comma, in: format)])
  }

  private static func sets(
    _ plan: Prescription, _ phrase: LabelKey, _ format: ValueFormatter
  ) -> [String] {
    plan.rampUp.compactMap { set in
      guard let load = set.group.load, case .reps(let reps) = set.group.target else { return nil }
      return format.phrase(
        phrase,
        [
          "load": format.loads(load.loads),
          "reps": format.range(reps) { format.count($0) },
        ], count: Double(reps.upperBound))
    }
  }
}
