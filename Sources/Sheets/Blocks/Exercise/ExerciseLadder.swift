import Drawing
import PageLayout
import Typography
import WorkoutModel

extension ExerciseText {
  /// What is easier, what is harder, and what may stand in its place, side by side; nil for nothing.
  var ladder: (any LayoutElement)? {
    let exercise = entry.exercise
    var rungs: [(key: LabelKey, mark: TipMark, texts: [any LayoutElement])] = [
      (.easier, .easier, advice(.easier) + names(exercise.easier)),
      (.harder, .harder, advice(.harder) + names(exercise.harder)),
      (.insteadOfThis, .cue, names(entry.item.alternatives + exercise.alternatives)),
    ]
    rungs.removeAll { $0.texts.isEmpty }
    guard !rungs.isEmpty else { return nil }
    let cells = rungs.map { rung in
      let head = Row([
        .init(
          Picture(rung.mark.frame(sheet.theme.text(.label), sheet)),
          width: .fixed(9)),
        .init(Tagged(.paragraph, sheet.name(rung.key, .label))),
      ])
      let texts = rung.texts.map { text in
        Column.Child(Tagged(.paragraph, text), spaceBefore: 2)
      }
      return Row.Cell(Column([.init(head, keepsWithNext: true)] + texts))
    }
    return Row(cells, gap: 16)
  }

  private func advice(_ kind: Tip.Kind) -> [any LayoutElement] {
    entry.exercise.tips.filter { $0.kind == kind }.map { tip in
      var paragraph = sheet.paragraph(tip.text, .body)
      if let by = tip.by {
        let name = sheet.phrase(.by, ["text": "", "name": sheet.plain(by)])
        paragraph.spans.append(
          TextSpan(name, sheet.theme.text(.body, color: .secondary), location: by.location))
      }
      return sheet.beneath(
        TextBlock(paragraph), sheet.translation(of: tip.text, .body), spaceBefore: 0)
    }
  }

  private func names(_ ids: [String]) -> [any LayoutElement] {
    ids.uniqued.compactMap { sheet.document.exercise($0) }
      .map { exercise in
        sheet.beneath(
          TextBlock(sheet.paragraph(exercise.name, .body)), sheet.translation(of: exercise.name, .body),
          spaceBefore: 0)
      }
  }
}
