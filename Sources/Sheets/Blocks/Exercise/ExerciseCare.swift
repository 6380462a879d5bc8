import Drawing
import PageLayout
import WorkoutModel

extension ExerciseText {
  /// What to take care of, with the mark for it; nil where there is nothing.
  var precautions: (any LayoutElement)? {
    marked(entry.exercise.precautions.map { AdviceLine(.safety, $0, sheet) })
  }

  /// What is often done wrong, under a label; nil where there is nothing.
  var mistakes: (any LayoutElement)? {
    let texts = entry.exercise.mistakes
    guard !texts.isEmpty else { return nil }
    let lines = texts.map { text in
      Tagged(
        .listItem,
        Tagged(
          .listBody,
          sheet.beneath(
            TextBlock(sheet.paragraph(text, .body)), sheet.translation(of: text, .body), spaceBefore: 0)))
    }
    return Column(
      [Tagged(.paragraph, sheet.name(.mistakes, .label)), Tagged(.list(.none), Column(lines))],
      spacing: 1)
  }
}
