import Drawing
import PageLayout
import WorkoutModel

extension ExerciseText {
  /// What to take care of, with the mark for it; nil where there is nothing.
  var precautions: (any LayoutElement)? {
    marked(entry.exercise.precautions.map { (mark: .safety, text: sheet.paragraph($0, .tip)) })
  }

  /// What is often done wrong, under a label; nil where there is nothing.
  var mistakes: (any LayoutElement)? {
    let texts = entry.exercise.mistakes
    guard !texts.isEmpty else { return nil }
    let lines = texts.map { Tagged(.listItem, Tagged(.listBody, TextBlock(sheet.paragraph($0, .body)))) }
    return Column(
      [sheet.text(sheet.phrase(.mistakes), .label), Tagged(.list(.none), Column(lines))],
      spacing: 1)
  }
}
