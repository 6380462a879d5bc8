import Diagnostics
import Testing
import WorkoutModel

@testable import Sheets

@Suite("What is left out for lack of room is told as that")
struct LackOfRoomTests {
  private static let layout = """
    { "name": "t", "paper": "a6", "one-page": true,
      "blocks": [ { "block": "exercises", "boxes": false } ],
      "attempts": [ {}, { "options": { "exercises": { "detail": "steps" } } },
                    { "options": { "exercises": { "detail": "cues" } } } ] }
    """

  /// Two exercises with so many steps.
  private func document(short: Int = 1, long: Int, tips: String = "[]") throws -> RepsheetDocument {
    func steps(_ count: Int) -> String {
      (1...count).map { "\"Step \($0) of a long instruction, in words that fill two lines\"" }
        .joined(separator: ",")
    }
    return try RepsheetDocument(
      json: """
        { "client": { "goal": "g" }, "exercises": {
            "short": { "name": "Short", "cues": ["c"], "instructions": [\(steps(short))], "tips": \(tips) },
            "long": { "name": "Long", "cues": ["c"], "instructions": [\(steps(long))] } },
          "workouts": { "w": { "blocks": [ { "items": [ "short", "long" ] } ] } } }
        """)
  }

  private func warnings(_ document: RepsheetDocument, on paper: String? = nil) throws -> [Diagnostic] {
    let sheet = try TestSheet(text: Self.layout, on: paper.flatMap { Paper($0) })
    return sheet.maker.pages(of: .workout(document.workouts[0]), in: document, client: document.client)
      .diagnostics
  }

  private let never = "not printed by layout t: client.goal"

  @Test func `exercises that lost their steps are named, and what no attempt prints is told apart`() throws {
    let warnings = try warnings(document(long: 14))
    #expect(
      warnings.map(\.message) == [never, "left out for lack of room: exercises.instructions of long"])
    #expect(warnings.last?.hint == "take larger paper, e.g. --paper a4")
  }

  @Test func `what all exercises lost needs no names`() throws {
    let warnings = try warnings(
      document(short: 14, long: 14, tips: #"[ { "kind": "coach", "text": "Note." } ]"#))
    #expect(
      warnings.map(\.message) == [
        never, "left out for lack of room: exercises.instructions; exercises.tips of kind coach",
      ])
  }

  @Test func `steps that stand in a region of the layout's own are left out of all exercises`() throws {
    let sheet = try TestSheet(
      text: """
        { "name": "t", "paper": "a6", "blocks": [ { "block": "each", "of": "exercises", "blocks": [
              { "block": "name" }, { "block": "steps" }, { "block": "tips" } ] } ],
          "attempts": [ {}, { "blocks": [ { "block": "each", "of": "exercises", "blocks": [
              { "block": "name" }, { "block": "tips" } ] } ] } ] }
        """)
    let document = try document(long: 40)
    let made = sheet.maker.pages(of: .workout(document.workouts[0]), in: document, client: nil)
    #expect(made.diagnostics.map(\.message) == ["left out for lack of room: exercises.instructions"])
  }

  @Test func `where all is printed nothing is left out`() throws {
    #expect(try warnings(document(long: 14), on: "a4").map(\.message) == [never])
  }

  @Test func `steps that stand in for cues are printed and not told`() throws {
    let document = try RepsheetDocument(
      json: """
        { "exercises": { "a": { "name": "A", "cues": ["\(String(repeating: "cue ", count: 300))"] },
                         "b": { "name": "B", "instructions": ["One."] } },
          "workouts": { "w": { "blocks": [ { "items": [ "a", "b" ] } ] } } }
        """)
    #expect(try !warnings(document).contains { $0.message.contains("instructions") })
  }

  @Test func `each workout tells what it lost`() throws {
    let (document, sheet) = (try document(long: 14), try TestSheet(text: Self.layout))
    var second = document.workouts[0]
    second.blocks[0].items.swapAt(0, 1)
    second.origin = Origin(SourceLocation(file: SourceFile(name: "second.json", bytes: []), offset: 0))
    let made = sheet.maker.pages(
      of: [(.workout(document.workouts[0]), nil), (.workout(second), nil)], in: document)
    let lost = made.diagnostics.filter { $0.message == "left out for lack of room: exercises.instructions of long" }
    #expect(lost.map(\.file) == ["t.json", "second.json"])
  }
}
