import Diagnostics
import Drawing
import Testing
import Typography
import WorkoutModel

@testable import Sheets

@Suite("The body map on a sheet")
struct BodyMapBlockTests {
  private func page(_ muscles: String, _ options: String = "") throws -> FrameWalk {
    let document = try RepsheetDocument(
      json: """
        { "exercises": {
            "a": { "name": "A", "muscles": { \(muscles) } },
            "b": { "name": "B", "muscles": { "primary": ["chest"], "secondary": ["triceps"] } } },
          "workouts": { "w": { "title": "Day", "blocks": [ { "items": [ "a", "b" ] } ] } } }
        """)
    let layout = """
      { "name": "t", "paper": "a5", "blocks": [ { "block": "body-map"\(options) } ] }
      """
    let source = try #require(
      LayoutSource.read(SourceFile(name: "t.json", bytes: Array(layout.utf8))).value)
    let maker = SheetMaker(
      source: source, options: SheetOptions(), labels: try Bundle.labels(),
      typesetter: Typesetter(fonts: try #require(Bundle.fonts)), figures: BundledFigures())
    let made = maker.pages(of: .workout(document.workouts[0]), in: document, client: nil)
    return FrameWalk(try #require(made.value?.first).frame)
  }

  /// What stands in for the pictures of a page.
  private func alternatives(_ page: FrameWalk) -> Set<String> {
    page.paths.flatMap(\.roles).reduce(into: []) { alternatives, role in
      if case .figure(let alternative) = role { alternatives.insert(alternative) }
    }
  }

  @Test func `it names what all exercises train once, and apart what only helps`() throws {
    let page = try page(#""primary": ["lats"], "secondary": ["chest", "biceps"]"#)
    #expect(
      alternatives(page) == [
        "Front and back of a body; trained: chest, lats; also working: biceps, triceps"
      ])
    #expect(page.letters.contains("chest,lats"))
    #expect(page.letters.contains("biceps,triceps"))
  }

  @Test func `without a legend it is the picture alone`() throws {
    let page = try page(#""primary": ["lats"]"#, #", "legend": false, "height": 90"#)
    #expect(page.letters == "")
    #expect(alternatives(page).count == 1)
  }
}
