import Foundation
import PDFChecks
import Testing

/// Forty exercises as others have written them down, zero-width spaces and all.
struct TranslatedExercises {
  static let languages = ["en", "es", "fr", "hi", "it", "ko", "pl", "ru", "tr", "zh"]

  let document: TestDocument

  init(_ language: String) throws {
    let file = try Repository.bytes(of: "Tests/Fixtures/Translations/exercises.json")
    let content = try #require(try JSONSerialization.jsonObject(with: Data(file)) as? [String: Any])
    let names = try #require(content["names"] as? [String])
    let steps = try #require(content[language] as? [[String]])
    var document = TestDocument()
    document.language = language
    document.exercises = zip(names, steps).map { .init(name: $0, steps: $1) }
    self.document = document
  }

  var texts: [String] { document.exercises.flatMap { [$0.name] + $0.steps } }
}
