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
      spans.append(TextSpan(Self.bound(summary.value), theme.text(value)))
      let rest = summary.words.filter { !shared.contains($0) }.map(Self.bound)
      if !rest.isEmpty {
        spans.append(
          TextSpan(" " + rest.joined(separator: phrase(.listJoint)), theme.text(words)))
      }
    }
    return Paragraph(spans, direction: layout.direction, language: language.text)
  }

  /// A part of a line that is not to be broken.
  private static func bound(_ text: String) -> String {
    text.split(separator: " ").joined(separator: ValueFormatter.space)
  }
}

extension PlanSummary {
  /// What the number does not say: the side, the load, the rest. That repetitions are repetitions
  /// goes without saying.
  var words: [String] { (unitLines + details).filter { $0 != repetitions } }
}
