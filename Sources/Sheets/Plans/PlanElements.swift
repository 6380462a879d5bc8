import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

extension SheetContext {
  /// A plan as cards print it: one group of sets large, several each on a line of its own.
  /// `size` is the largest of ``planSizes`` that it may take.
  func planElement(_ plan: Prescription, repeated: BlockRepetition, size: Int) -> any LayoutElement {
    if plan.groups.count == 1 {
      var headline = headline(plan.groups[0], repeated: repeated)
      headline.settings.removeFirst(min(size, headline.settings.count - 1))
      return Tagged(.paragraph, headline)
    }
    let shared = PlanSummary.shared(plan, format)
    return Column(
      plan.groups.map { group in
        var summary = PlanSummary(group, repeated: repeated, format)
        let words = group.load == nil ? summary.unitLines + summary.details : summary.words
        summary.unitLines = [words.filter { !shared.contains($0) }.joined(.unbrokenDot, in: format)]
        return Tagged(.paragraph, headline(summary, sizes: [(17, 9), (13, 9)]))
      }, spacing: 6 * max(theme.boxScale, theme.text(.plan).size / 34))
  }

  /// The small lines of a plan: the warm-up sets that were worked out, then what its sets have in
  /// common.
  func planDetails(_ plan: Prescription, repeated: BlockRepetition) -> (any LayoutElement)? {
    let lines = [rampUp(plan), planConditions(plan, repeated: repeated)].compactMap { $0 }
    return lines.count > 1 ? Column(lines, spacing: 1.5) : lines.first
  }

  /// The warm-up sets that were worked out.
  func rampUp(_ plan: Prescription) -> (any LayoutElement)? {
    WarmUpText.line(plan, format).map { text($0, .planNote, color: .secondary) }
  }

  /// Effort, tempo, rest, and what does not fit beside the value.
  func planConditions(
    _ plan: Prescription, repeated: BlockRepetition
  ) -> (any LayoutElement)? {
    let notes = plan.groups.flatMap(\.notes)
    var unique =
      plan.groups.count == 1
      ? PlanSummary(plan.groups[0], repeated: repeated, format).details
      : PlanSummary.shared(plan, format)
    for note in notes.map({ plain($0) }) where !unique.contains(note) { unique.append(note) }
    let translation = planTranslation(plan, repeated: repeated).map {
      Tagged(.paragraph, TextBlock($0), language: second?.tag.text)
    }
    guard !unique.isEmpty else { return translation }
    let line = Tagged(
      .paragraph,
      TextBlock(
        paragraph(
          unique.joined(.dot, in: format), theme.text(.planNote), location: notes.first?.location)))
    return translation.map { Column([line, $0]) } ?? line
  }

  /// A single group of sets, as large as its place allows.
  func headline(_ group: PrescribedGroup, repeated: BlockRepetition) -> PlanHeadline {
    headline(PlanSummary(group, repeated: repeated, format), sizes: Self.planSizes)
  }

  /// In points, of the value and of the words beside it, for a layout whose plans are 34 pt.
  static let planSizes: [(value: Double, words: Double)] = [
    (34, 13), (24, 10.5), (24, 9), (24, 7.5), (17, 9),
  ]

  private func headline(
    _ summary: PlanSummary, sizes: [(value: Double, words: Double)]
  ) -> PlanHeadline {
    let largest = theme.text(.plan).size / 34
    // Words shrink with the value, and grow with their own style on a page to be read from afar.
    let words = largest > 1 ? max(1, theme.text(.planUnit).size / 13) : largest
    return PlanHeadline(
      settings: sizes.map { size in
        var setting = PlanHeadline.Setting(
          value: paragraph(summary.value, theme.text(.plan, size: size.value * largest)),
          words: paragraph(
            summary.unitLines.joined(separator: "\n"),
            theme.text(.planUnit, size: max(7.5, size.words * words))))
        setting.value.isHyphenated = false
        setting.words.isHyphenated = false
        return setting
      })
  }
}
