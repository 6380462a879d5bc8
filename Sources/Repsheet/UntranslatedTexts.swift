import Diagnostics
import Sheets
import WorkoutModel

extension RepsheetDocument {
  /// One warning for all texts of some exercises, and all others with translations, that print in the
  /// first language alone on a sheet in two; nil where there is none.
  func untranslated(into language: LanguageTag, _ exercises: [Exercise]) -> Diagnostic? {
    let lacking = exercises.filter { exercise in
      exercise.spokenTexts.contains { !$0.isTranslated(into: language) }
    }.map(\.id)
    let others = translatedTexts.filter { !$0.isTranslated(into: language) }
      .compactMap { Diagnostic(.warning, at: $0.location, message: "").pointer }
      .filter { pointer in !lacking.contains { pointer.hasPrefix("/exercises/\($0)/") } }
    let names = lacking.map { "/exercises/\($0)" } + others
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(Self.shownNames).joined(separator: ", ")
    let rest = names.count > Self.shownNames ? " and \(names.count - Self.shownNames) more" : ""
    return Diagnostic(
      .warning, message: "not all is said in \"\(language)\" in \(shown)\(rest)",
      hint: "write texts as { \"\(self.language.base)\": \"…\", \"\(language.base)\": \"…\" }")
  }

  private static let shownNames = 12
}

extension Exercise {
  /// What is printed in both languages of a sheet in two.
  fileprivate var spokenTexts: [Text] {
    [name] + [summary].compactMap { $0 } + instructions + cues + tips.map(\.text) + mistakes
      + precautions
  }
}
