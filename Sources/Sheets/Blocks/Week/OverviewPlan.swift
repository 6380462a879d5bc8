import Training
import Typography
import WorkoutModel

/// What to do of an exercise in as few words as an overview has room for: `3 × 5` and `97.5 kg`, a line
/// for each group of working sets.
struct OverviewPlan {
  struct Line: Hashable {
    var value: String
    /// Side and load; empty where there is nothing to say.
    var words: String
  }

  let lines: [Line]

  init(_ entry: SheetItem, _ sheet: SheetContext) {
    lines = (entry.plan?.groups ?? []).filter { $0.kind != .warmUp }.map { group in
      let load = LoadText(group, sheet.format)
      let loadWords = load.map { [$0.value, $0.words].filter { !$0.isEmpty } } ?? []
      let words: [String?] = [
        PlanSummary.side(group.side, sheet.format), loadWords.joined(separator: ValueFormatter.space),
        Self.effort(group.group, sheet.format),
      ]
      return Line(
        value: Self.value(group.group, entry.repetition, sheet.format),
        words: words.compactMap { $0 }.filter { !$0.isEmpty }
          .joined(.comma, in: sheet.format))
    }
  }

  /// Sets of all rounds, and what a set is: `3 × 60 s`.
  private static func value(
    _ group: PlanGroup, _ repetition: BlockRepetition, _ format: ValueFormatter
  ) -> String {
    var sets = group.sets
    var countsSets = true
    switch repetition {
    case .straight: break
    case .rounds(let rounds): sets = sets.lowerBound * rounds...sets.upperBound * rounds
    case .openRounds: countsSets = sets != 1...1
    }
    let target = target(group.target, format)
    guard countsSets else { return target }
    let space = ValueFormatter.space
    return format.range(sets) { format.count($0) } + space + ValueFormatter.times + space + target
  }

  private static func target(_ target: Target, _ format: ValueFormatter) -> String {
    switch target {
    case .duration(let range), .hold(let range): return format.span(range)
    case .distance(let range): return format.text(range)
    case .energy(let range): return format.text(range)
    case .reps, .atLeast, .amrap, .toFailure, .any, .cluster: return TargetText(target, format).value
    }
  }

  /// Where no load says how hard it is.
  private static func effort(_ group: PlanGroup, _ format: ValueFormatter) -> String? {
    guard group.intensity == nil else { return nil }
    if let rpe = group.rpe {
      return format.phrase(.rpe, ["rpe": format.range(rpe) { format.number($0) }])
    }
    return group.rir.map { format.phrase(.rir, ["rir": format.range($0) { format.count($0) }]) }
  }
}
