import PageLayout
import Training
import Typography
import WorkoutModel

extension SheetContext {
  /// A plan in running text, each group's numbers in a style of their own: **3 × 5** at 80 % of 1RM ·
  /// **1 × 5+** at 85 % of 1RM. What holds for all groups is left to ``planDetails(_:repeated:)``.
  func planLine(
    _ plan: Prescription, repeated: BlockRepetition, value: TypeToken, words: TypeToken
  ) -> Paragraph {
    let shared = plan.groups.count > 1 ? PlanSummary.shared(plan, format) : []
    var spans: [TextSpan] = []
    for group in plan.groups {
      let summary = PlanSummary(group, repeated: repeated, format)
      if !spans.isEmpty { spans.append(TextSpan(format.joint, theme.text(words))) }
      spans.append(TextSpan(ValueFormatter.unbroken(summary.value), theme.text(value)))
      let rest = summary.words.filter { !shared.contains($0) }.map(ValueFormatter.unbroken)
      if !rest.isEmpty {
        let text = layout.direction.isolating(rest.joined(.comma, in: format))
        spans.append(TextSpan(" " + text, theme.text(words)))
      }
    }
    return Paragraph(spans, direction: layout.direction, language: language.text)
  }

  /// A plan in small print with all that is said about it: `3 × 10–12 each side · 45 kg · rest 90 s`, a
  /// line for each group; nil where there is nothing to say.
  func planWords(_ plan: Prescription, repeated: BlockRepetition) -> (any LayoutElement)? {
    let lines = plan.groups.map { group -> any LayoutElement in
      let target = TargetText(group.group.target, format)
      let what = [
        PlanSummary.kind(group.group.kind, format),
        PlanSummary.value(group, target, repeated: repeated, format),
        PlanSummary.unit(target.countsRepetitions ? nil : target.unit, on: group.group.side, format),
      ].compactMap { $0 }.joined(separator: " ")
      let load = LoadText(group, format)
        .map { [$0.value, $0.words].filter { !$0.isEmpty }.joined(separator: ValueFormatter.space) }
      let hold = group.group.hold.map { format.phrase(.hold, ["time": format.span($0)]) }
      let parts = [what, load, hold].compactMap { $0 } + PlanSummary.shortfall(group, format)
        + PlanSummary.conditions(group, format) + group.group.notes.map { plain($0) }
      return text(parts.map(ValueFormatter.unbroken).joined(.unbrokenDot, in: format), .planNote)
    }
    return lines.isEmpty ? nil : Column(lines)
  }
}

extension PlanSummary {
  /// What the number does not say: the side, the load, the rest. That repetitions are repetitions
  /// goes without saying.
  var words: [String] { (unitLines + details).filter { $0 != repetitions } }
}
