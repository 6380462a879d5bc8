import Training
import WorkoutModel

/// What one set is to reach in the fewest words: `12 × 45 kg`, `30 s each side`.
enum SetGoal {
  static func words(of group: PrescribedGroup, _ format: ValueFormatter) -> String {
    var words: [String] = []
    switch group.group.target {
    case .duration(let range), .hold(let range): words.append(format.span(range))
    case .distance, .energy:
      let target = TargetText(group.group.target, format)
      words.append(
        [target.value, target.unit].compactMap { $0 }.joined(separator: ValueFormatter.space))
    default: words.append(TargetText(group.group.target, format).value)
    }
    if let load = LoadText(group, format) {
      if !load.value.isEmpty { words.append(ValueFormatter.times) }
      words.append(
        [load.value, load.words].filter { !$0.isEmpty }.joined(separator: ValueFormatter.space))
    }
    if let side = PlanSummary.side(group.group.side, format) { words.append(side) }
    return words.joined(separator: " ")
  }
}
