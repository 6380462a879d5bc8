import Testing
import WorkoutModel

@testable import Sheets

@Suite("A title is not alone on its page")
struct TitleGroupTests {
  /// Exercises of every height, so that some just miss the room below the title.
  private static let heights = Array(stride(from: 4, through: 32, by: 2))

  @Test(arguments: [("handout", "a4"), ("handout", "a5"), ("log", "a5"), ("card", "index-4x6")])
  func `an exercise that is not whole below the title begins there all the same`(
    _ layout: String, _ paper: String
  ) throws {
    let sheet = try TestSheet(layout, paper)
    for height in Self.heights {
      let document = try RepsheetDocument(json: Self.document(height))
      let pages = try sheet.pages(of: document.workouts[0], in: document)
      let first = try #require(pages.first)
      #expect(first.letters.lowercased().contains("widelanesquat"), "\(height)")
      sheet.expectOrder(on: pages, "\(height)")
    }
  }

  private static func document(_ height: Int) -> String {
    let steps = (1...height).map { "\"Step number \($0): sit back and down, and stand up again.\"" }
    return """
      { "exercises": { "squat": { "name": "Wide lane squat", "instructions": [\(steps.joined(separator: ", "))] } },
        "workouts": { "w": { "title": "Monday", "focus": "Legs", "blocks": [ { "items": [
          { "exercise": "squat", "plan": "\(height) x 8 @ 60 kg" } ] } ] } } }
      """
  }
}
