import Drawing
import Testing
import WorkoutModel

@testable import Sheets

@Suite("Exercises are numbered as coaches do")
struct NumberingTests {
  /// The numbers of a workout with blocks of the given styles and counts of items.
  private func numbers(_ blocks: [(style: String, items: Int)]) throws -> [String] {
    let json = blocks.map { block in
      let items = Array(repeating: "\"a\"", count: block.items).joined(separator: ",")
      return "{ \"style\": \"\(block.style)\", \"items\": [\(items)] }"
    }
    let document = try RepsheetDocument(
      json: """
        { "exercises": { "a": { "name": "A" } }, "workouts": { "w": { "blocks": [\(json.joined(separator: ","))] } } }
        """)
    let sheet = try TestSheet("card", "a4")
    let layout = try #require(sheet.source.attempts(for: sheet.size).first)
    return sheet.maker.context(layout, sheet.size, .workout(document.workouts[0]), document, nil)
      .items.map(\.number)
  }

  @Test func `without supersets from one upwards`() throws {
    #expect(try numbers([("straight", 2), ("circuit", 3)]) == ["1", "2", "3", "4", "5"])
  }

  @Test func `with supersets in letters, the items of one by number`() throws {
    #expect(
      try numbers([("superset", 2), ("straight", 1), ("superset", 3)])
        == ["A1", "A2", "B", "C1", "C2", "C3"])
  }

  @Test func `a superset of one item is none`() throws {
    #expect(try numbers([("superset", 1), ("straight", 1)]) == ["1", "2"])
  }

  @Test func `after Z come two letters`() throws {
    let numbers = try numbers([("superset", 2), ("straight", 28)])
    #expect(numbers[26...28] == ["Z", "AA", "AB"])
  }
}
