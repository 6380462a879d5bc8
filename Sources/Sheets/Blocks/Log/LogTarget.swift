import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// What a set of a log sheet is to reach: load, repetitions, effort.
struct LogTarget {
  let set: NumberedSet
  let sheet: SheetContext
  /// Small, below.
  let notes: [String]

  /// Load and repetitions, each on an edge of its own down the column.
  var element: any LayoutElement {
    let load = LoadText(set.group, sheet.format)
    let reps = repetitions(hasLoad: load?.value.isEmpty == false)
    guard let load else { return part(reps.value, reps.words) }
    return Row(
      [
        .init(part(load.value, load.words), width: .flexible(1.1)),
        .init(part(reps.value, reps.words)),
      ], gap: 6, alignment: .bottom)
  }

  /// What only this set has: its kind, its own rest.
  var remark: (any LayoutElement)? {
    guard !notes.isEmpty else { return nil }
    return Padded(
      TextBlock(
        sheet.paragraph(notes.joined(.dot, in: sheet.format), sheet.theme.text(.box)), edges: .capitals),
      Insets(bottom: 3))
  }

  /// `@ 8`, or the repetitions to keep in reserve.
  var effort: (any LayoutElement)? {
    let format = sheet.format
    let text: String
    if let rpe = set.group.rpe {
      text = format.phrase(.atEffort, ["rpe": format.range(rpe) { format.number($0) }])
    } else if let rir = set.group.rir {
      text = format.phrase(.rir, ["rir": format.range(rir) { format.count($0) }])
    } else {
      return nil
    }
    let sizes = sheet.theme.sizes(.planNote, downTo: 7.5).map { sheet.paragraph(text, $0) }
    return FittedText(sizes, maximumLines: 1, edges: .capitals)
  }

  private func repetitions(hasLoad: Bool) -> (value: String, words: String) {
    let target = TargetText(set.group.target, sheet.format)
    let value = hasLoad ? sheet.phrase(.timesReps, ["reps": target.value]) : target.value
    let unit: String? =
      switch set.group.target {
      case .amrap, .any, .toFailure: nil
      case .reps, .atLeast, .cluster: hasLoad ? nil : target.unit
      case .duration, .hold, .distance, .energy: target.unit
      }
    // The box says what is counted, so that "each leg" is enough beside a number of repetitions.
    let isSaid = set.group.side != nil && set.group.target.countsReps
    return (value, PlanSummary.unit(isSaid ? nil : unit, on: set.group.side, sheet.format) ?? "")
  }

  private func part(_ value: String, _ words: String) -> any LayoutElement {
    // A warm-up is set off by its size.
    let large = sheet.theme.text(set.isWarmUp ? .planNote : .plan)
    let small = sheet.theme.text(set.isWarmUp ? .planNote : .planUnit)
    guard !value.isEmpty else {
      let sizes = sheet.theme.sizes(set.isWarmUp ? .planNote : .planUnit, downTo: 7.5)
      return FittedText(sizes.map { sheet.paragraph(words, $0) }, maximumLines: 2, edges: .capitals)
    }
    let steps = [(large.size, small.size), (13, 7.5), (10.5, 7.5)].filter { $0.0 <= large.size }
    return PlanHeadline(
      settings: steps.map { step in
        PlanHeadline.Setting(
          value: sheet.paragraph(value, sheet.theme.text(set.isWarmUp ? .planNote : .plan, size: step.0)),
          words: sheet.paragraph(
            words, sheet.theme.text(set.isWarmUp ? .planNote : .planUnit, size: step.1)))
      }, gap: 3)
  }
}

extension Target {
  fileprivate var countsReps: Bool {
    switch self {
    case .reps, .atLeast, .cluster: true
    default: false
    }
  }
}
