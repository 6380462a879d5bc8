import Diagnostics
import Drawing
import PDFChecks
import Testing
import WorkoutModel

@testable import Sheets

/// The twelve hardest records of free-exercise-db (in the public domain): the longest name, the most
/// steps, the longest step, no steps at all, a line break inside of one. `ExerciseDatabase/render.py`
/// made the file, and prints all 873.
@Suite("Exercises as the world writes them")
struct ExerciseDatabaseTests {
  private static let path = "Tests/ExerciseDatabase/hardest.json"

  @Test(arguments: ["card", "handout"], ["a4", "letter", "a6"])
  func `the hardest of them print with everything in its place, a handout with every word`(
    _ layout: String, _ paper: String
  ) throws {
    let read = RepsheetDocument.decode(try Bundle.file(Self.path))
    #expect(read.diagnostics.map(\.description) == [])
    let document = try #require(read.value)
    let sheet = try TestSheet(layout, paper)
    let pages = try sheet.pages(of: document.workouts[0], in: document)
    sheet.expectOrder(on: pages, "\(layout) on \(paper)")
    // Words that are divided are printed with a hyphen between.
    let letters = pages.map(\.letters).joined().replacing("\u{AD}", with: "").uppercased()
    for exercise in document.exercises {
      let texts = [exercise.name] + (layout == "handout" ? exercise.instructions : [])
      let words = texts.flatMap { $0.string.split(whereSeparator: { $0.isWhitespace }) }
      #expect(words.filter { !letters.contains($0.uppercased()) } == [], "\(exercise.id)")
    }
  }
}
