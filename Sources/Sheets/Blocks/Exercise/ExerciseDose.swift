import Drawing
import PageLayout
import Training
import WorkoutModel

extension ExerciseText {
  /// What to do, in sentences: how much, how to rest, the coach's notes on it.
  var dose: [Column.Child] {
    guard let plan = entry.plan else { return [] }
    let sentences = PlanSentences(plan, sheet.format)
    let token: TypeToken = plan.groups.count > 1 ? .strong : .dose
    var parts: [Column.Child] = []
    if let warmUp = WarmUpText.sentence(plan, sheet.format) {
      parts.append(.init(sheet.text(warmUp, .body), spaceBefore: 5))
    }
    parts += sentences.dose.enumerated().map { index, dose in
      let text = FittedText([sheet.paragraph(dose, sheet.theme.text(token))], maximumLines: 6)
      return Column.Child(Tagged(.paragraph, text), spaceBefore: index == 0 ? 5 : 1)
    }
    if !sentences.rest.isEmpty {
      parts.append(
        .init(sheet.text(sheet.format.sentences(sentences.rest), .strong), spaceBefore: 2))
    }
    if let second = sheet.inSecondLanguage {
      let words = PlanSentences(plan, second.format)
      let sentences = second.format.sentences(words.dose + words.rest)
      let translation = second.paragraph(sentences, sheet.theme.text(.body, color: .secondary))
      parts.append(
        .init(
          Tagged(.paragraph, TextBlock(translation), language: second.language.text), spaceBefore: 1))
    }
    for note in plan.groups.flatMap(\.notes).uniqued {
      parts.append(.init(sheet.text(note, .body), spaceBefore: 2))
    }
    return parts
  }
}
