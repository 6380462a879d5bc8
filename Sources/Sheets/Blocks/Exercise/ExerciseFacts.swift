import Drawing
import PageLayout
import Typography
import WorkoutModel

extension ExerciseText {
  /// What is needed, how it is set up, what it trains and for whom, small.
  var facts: [any LayoutElement] { [equipment, setup, muscles, level].compactMap { $0 } }

  var equipment: (any LayoutElement)? {
    let all = entry.exercise.equipment
    let things = all.filter { !isBodyweight($0) }
    guard !things.isEmpty else { return nil }
    // Beside one's own weight everything else is a choice.
    return fact(things.count < all.count ? .ifYouLike : .youNeed) { $0.list(things) }
  }

  var setup: (any LayoutElement)? {
    let settings = entry.exercise.setup
    guard !settings.isEmpty else { return nil }
    return fact(.setup) { sheet in
      settings.map { sheet.phrase(.setupEntry, ["name": $0.name, "value": sheet.plain($0.value)]) }
        .joined(.comma, in: sheet.format)
    }
  }

  var muscles: (any LayoutElement)? {
    let muscles = (entry.exercise.muscles.primary + entry.exercise.muscles.secondary)
      .compactMap { LabelKey($0) }
    guard !muscles.isEmpty else { return nil }
    return fact(.trains) { sheet in
      muscles.map { sheet.phrase($0) }.joined(.comma, in: sheet.format)
    }
  }

  var level: (any LayoutElement)? {
    entry.exercise.level.map { sheet.text(sheet.phrase(LabelKey($0)), .subtitle) }
  }

  /// A label and its value, on a sheet in two languages in both.
  private func fact(
    _ label: LabelKey, _ value: (SheetContext) -> String
  ) -> any LayoutElement {
    func line(_ sheet: SheetContext) -> Paragraph {
      let spans = [
        TextSpan(sheet.phrase(label) + "  ", sheet.theme.text(.factLabel)),
        TextSpan(value(sheet), sheet.theme.text(.subtitle)),
      ]
      return Paragraph(spans, direction: sheet.layout.direction, language: sheet.language.text)
    }
    return sheet.beneath(
      Tagged(.paragraph, TextBlock(line(sheet))), sheet.inSecondLanguage.map(line), role: .paragraph,
      spaceBefore: 0)
  }
}

extension ExerciseText {
  /// Equipment that is none: what plans call it, or the page's own word for it.
  private func isBodyweight(_ equipment: Text) -> Bool {
    let words = ["bodyweight", sheet.phrase(.bodyweight).lowercased()]
    return ([equipment.string] + equipment.translations.map(\.string))
      .contains { words.contains($0.lowercased()) }
  }
}
