import Diagnostics
import Sheets
import WorkoutModel

/// The bundled tables of printed words. Each is read when it is first asked for.
final class LabelLibrary {
  /// What is printed in a language, and what has to be said about it.
  struct Choice {
    var labels: Labels
    var warnings: [Diagnostic]
  }

  private var known: [LanguageTag: Choice] = [:]
  /// Beyond so many languages all are forgotten: strangers' documents have tags without end.
  private static let capacity = 100

  /// The words of the table that is closest to a language; English where there is none.
  /// - Throws: a diagnostic where a bundled table can't be read, which is a fault of the build.
  func labels(for language: LanguageTag) throws(Diagnostic) -> Choice {
    if let choice = known[language] { return choice }
    let tables = BundledFiles.names(in: "layouts/labels").compactMap { LanguageTag($0) }
    var choice: Choice
    if let best = PrintedLanguage.best(for: language, among: tables) {
      choice = try table(best)
    } else {
      choice = try table(.english)
      choice.warnings.append(
        Diagnostic(
          .warning, message: "there are no printed words in \"\(language)\"; they are in English",
          hint: "there are \(tables.map(\.text).joined(separator: ", "))"))
    }
    if known.count >= Self.capacity { known.removeAll() }
    known[language] = choice
    return choice
  }

  private func table(_ language: LanguageTag) throws(Diagnostic) -> Choice {
    let labels = try read(language)
    guard !labels.missing.isEmpty, language != .english else { return Choice(labels: labels, warnings: []) }
    if let basis = labels.basis.flatMap({ LanguageTag($0) }) {
      return Choice(labels: labels.completed(from: try read(basis)), warnings: [])
    }
    let names = labels.missing.map(\.member).joined(separator: ", ")
    return Choice(
      labels: labels.completed(from: try read(.english)),
      warnings: [
        Diagnostic(
          .warning, message: "the printed words in \"\(language)\" lack \(names); they are in English")
      ])
  }

  private func read(_ language: LanguageTag) throws(Diagnostic) -> Labels {
    let path = "layouts/labels/\(language.text).json"
    guard let bytes = BundledFiles.bytes(of: path) else {
      throw Diagnostic(.error, file: path, message: "is not bundled")
    }
    let read = Labels.read(SourceFile(name: path, bytes: Array(bytes)))
    guard let table = read.value else {
      throw read.diagnostics.first ?? Diagnostic(.error, file: path, message: "can't be read")
    }
    return table
  }
}
