import Diagnostics
import Drawing
import PageLayout
import Testing
import WorkoutModel

@testable import Sheets

@Suite("Blocks are printed when a layout says so")
struct ConditionTests {
  private static let document = """
    { "title": "T", "language": "de-CH", "client": { "name": "Ana", "precautions": ["wrist"] },
      "exercises": { "a": { "name": "Alpha", "video": "https://e.org/a" }, "b": { "name": "Beta", "cues": ["c"] } },
      "workouts": { "w": { "blocks": [ { "items": ["a", "b"] } ] } } }
    """

  /// The letters of each page of a layout with these lists.
  private func pages(_ lists: String) throws -> [String] {
    let sheet = try TestSheet(text: "{ \"name\": \"t\", \"paper\": \"a6\", \(lists) }")
    let document = try RepsheetDocument(json: Self.document)
    return try sheet.pages(of: document.workouts[0], in: document).map(\.letters)
  }

  @Test(arguments: [
    ("\"client.precautions\"", true), ("\"client.goal\"", false),
    ("{ \"has\": \"client.precautions\" }", true), ("{ \"has\": \"brand.name\" }", false),
    ("{ \"not\": \"client.goal\" }", true), ("{ \"not\": { \"has\": \"client.name\" } }", false),
    ("{ \"language\": \"de\" }", true), ("{ \"language\": \"de-CH\" }", true),
    ("{ \"language\": \"de-AT\" }", false), ("{ \"language\": \"en\" }", false),
    ("{ \"all\": [ \"client.name\", { \"not\": \"client.goal\" } ] }", true),
    ("{ \"all\": [ \"client.name\", \"client.goal\" ] }", false),
    ("{ \"any\": [ \"client.goal\", \"client.name\" ] }", true),
    ("{ \"any\": [ \"client.goal\", \"brand.name\" ] }", false),
    ("\"exercises.video\"", true), ("\"exercises.setup\"", false),
  ])
  func `a condition holds or not`(_ condition: String, _ holds: Bool) throws {
    let pages = try pages(
      """
      "blocks": [ { "block": "text", "text": "always" }, { "block": "text", "text": "sometimes", "when": \(condition) } ]
      """)
    #expect(pages == [holds ? "alwayssometimes" : "always"])
  }

  @Test func `in a region for each exercise a condition looks at that one`() throws {
    let pages = try pages(
      """
      "blocks": [ { "block": "each", "of": "exercises", "blocks": [
        { "block": "text", "text": "{exercises.name}" },
        { "block": "text", "text": "film", "when": "exercises.video" },
        { "block": "text", "text": "cue", "when": "exercises.cues" } ] } ]
      """)
    #expect(pages == ["AlphafilmBetacue"])
  }

  @Test func `header and footer may differ on the first page, and leave it more room or less`() throws {
    let pages = try pages(
      """
      "header": [
        { "block": "spacer", "height": 200, "when": { "page": "first" } },
        { "block": "text", "text": "one", "when": { "page": "first" } },
        { "block": "text", "text": "page {page} of {pages}", "when": { "not": { "page": "first" } } },
        { "block": "text", "text": "even", "when": { "page": "even" } } ],
      "blocks": [ { "block": "text", "text": "a" }, { "block": "page-break" }, { "block": "text", "text": "b" },
        { "block": "page-break" }, { "block": "page-break" }, { "block": "text", "text": "c" }, { "block": "page-break" } ]
      """)
    // The first page's own header belongs to the content; others are drawn around it.
    #expect(pages == ["onea", "bpage2of3even", "cpage3of3"])
  }

  @Test func `what a condition leaves out counts as not printed`() throws {
    func missing(_ condition: String) throws -> [String] {
      let sheet = try TestSheet(
        text: """
          { "name": "t", "blocks": [ { "block": "each", "of": "exercises", "blocks": [
              { "block": "name" }, { "block": "tips" }, { "block": "video", "when": \(condition) } ] } ] }
          """)
      let document = try RepsheetDocument(json: Self.document)
      let made = sheet.maker.pages(of: .workout(document.workouts[0]), in: document, client: document.client)
      return made.diagnostics.map(\.message)
    }
    #expect(try missing("\"exercises.video\"") == ["not printed by layout t: client.precautions"])
    #expect(
      try missing("{ \"language\": \"en\" }")
        == ["not printed by layout t: client.precautions, exercises.video"])
  }
}
