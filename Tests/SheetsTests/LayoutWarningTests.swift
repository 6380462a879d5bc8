import Diagnostics
import Testing

@testable import Sheets

@Suite("A layout that prints and can't be meant is warned of")
struct LayoutWarningTests {
  private func warnings(_ members: String) throws -> [String] {
    let read = LayoutSource.read("{ \"name\": \"t\", \(members) }")
    try #require(read.diagnostics.map(\.description) == [])
    return try #require(read.value).warnings.map { "\($0.pointer ?? "") \($0.message)" }
  }

  private let blocks = #""blocks": [ { "block": "title" } ]"#

  @Test func `on the papers of its rules and in its attempts, once a place`() throws {
    #expect(
      try warnings(
        """
        \(blocks), "colors": { "secondary": "#767676" },
        "papers": [ { "max-width": "80 mm", "colors": { "ink": "#888" } },
                    { "max-width": "90 mm", "blocks": [] } ],
        "attempts": [ {}, { "type": { "step": { "size": 20 } } } ]
        """) == [
          "/papers/0/colors/ink ink has a contrast of 3.5:1 to white paper, where text needs 4.5:1",
          "/papers/1/blocks the layout prints nothing of the document, for it has no blocks",
        ])
  }

  @Test func `an attempt that keeps the leading of smaller letters`() throws {
    #expect(
      try warnings(
        """
        \(blocks), "type": { "step": { "size": 9, "leading": 11.5 } },
        "attempts": [ {}, { "type": { "step": { "size": 13 } } } ]
        """) == ["/type/step/leading lines of step are 11.5 pt apart, where letters of 13 pt need 11.7 pt"])
  }

  @Test func `blocks that a rule brings for every paper are blocks`() throws {
    #expect(try warnings("\"papers\": [ { \(blocks) } ]") == [])
  }

  @Test func `capitals that stand close are no mistake`() throws {
    #expect(try warnings("\(blocks), \"type\": { \"plan\": { \"size\": 34, \"leading\": 32 } }") == [])
  }
}
