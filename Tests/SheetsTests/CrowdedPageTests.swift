import Diagnostics
import Testing
import WorkoutModel

@testable import Sheets

@Suite("A header and a footer that leave no room are told")
struct CrowdedPageTests {
  /// What is told of a layout on A6, whose margins leave 356 pt.
  private func problems(_ lists: String) throws -> [String] {
    let sheet = try TestSheet(text: "{ \"name\": \"t\", \"paper\": \"a6\", \(lists) }")
    let document = try RepsheetDocument(
      json: """
        { "exercises": { "a": { "name": "Alpha" } }, "workouts": { "w": { "blocks": [ { "items": ["a"] } ] } } }
        """)
    return sheet.maker.pages(of: .workout(document.workouts[0]), in: document, client: nil)
      .diagnostics.map { "\($0.pointer ?? "") \($0.message)" }
  }

  private let line = #""blocks": [ { "block": "text", "text": "a" } ]"#

  @Test func `both together, at the block that takes most`() throws {
    #expect(
      try problems(
        """
        \(line), "header": [ { "block": "spacer", "height": 100 } ],
        "footer": [ { "block": "rule" }, { "block": "spacer", "height": 300 } ]
        """) == [
          "/footer/1 header and footer take 424 pt (150 mm) of the 356 pt (125 mm) between the margins of a6: "
            + "too little is left for the content"
        ])
  }

  @Test func `where there is room, but less than a line`() throws {
    let told = try problems(#"\#(line), "header": [ { "block": "spacer", "height": 340 } ]"#)
    #expect(told.map { $0.hasPrefix("/header/0 the header takes 352 pt") } == [true], "\(told)")
  }

  @Test func `even where there is no content`() throws {
    let told = try problems(#""blocks": [], "header": [ { "block": "spacer", "height": 600 } ]"#)
    #expect(told.map { $0.hasPrefix("/header/0 the header takes 612 pt") } == [true], "\(told)")
  }

  @Test func `but not for a page that there is not`() throws {
    #expect(
      try problems(
        """
        \(line), "header": [ { "block": "spacer", "height": 600, "when": { "not": { "page": "first" } } } ]
        """) == [])
  }

  @Test func `nor where it is the content that is too high`() throws {
    let told = try problems(
      #""blocks": [ { "block": "spacer", "height": 900 } ], "footer": [ { "block": "rule" } ]"#)
    #expect(told.allSatisfy { !$0.contains("the footer takes") })
  }
}
