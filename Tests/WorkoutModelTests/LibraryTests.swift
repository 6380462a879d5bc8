import Diagnostics
import Testing
import WorkoutModel

@Suite struct LibraryTests {
  private func library(_ text: String) -> Diagnosed<Catalog<Exercise>> {
    ExerciseLibrary.decode(SourceFile(name: "lib.json", bytes: Array(text.utf8)))
  }

  private func document(
    _ text: String, _ read: @escaping (FileReference) -> Diagnosed<Catalog<Exercise>>
  ) -> Diagnosed<RepsheetDocument> {
    RepsheetDocument.decode(
      SourceFile(name: "t.json", bytes: Array(text.utf8)), readLibrary: read)
  }

  private let text = #"""
    { "library": ["lib.json"], "exercises": { "a": { "name": "own" } },
      "workouts": { "w": { "blocks": [ { "items": ["a", "b"] } ] } } }
    """#

  @Test func `a document finds its own exercises first and those of its libraries then`() throws {
    let shared = library(
      #"{ "exercises": { "a": { "name": "other" }, "b": { "name": "shared" } } }"#)
    let document = try #require(document(text) { _ in shared }.value)
    #expect(document.exercise("a")?.name == "own")
    #expect(document.exercise("b")?.name == "shared")
    #expect(document.exercises.ids == ["a"])
  }

  @Test func `a library that can't be read is told, and not also all that it would have had`() {
    let result = document(text) { _ in
      Diagnosed(nil, [Diagnostic(.error, file: "lib.json", message: "no such file")])
    }
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.message) == ["no such file"])
  }

  @Test func `an exercise that no library has is an error`() {
    let result = document(text) { _ in library(#"{ "exercises": {} }"#) }
    #expect(result.diagnostics.map(\.message) == ["the document has no exercise \"b\""])
  }

  @Test func `a library may point at exercises of another with a warning`() {
    let result = library(#"{ "exercises": { "a": { "name": "A", "easier": ["b"] } } }"#)
    #expect(result.value?.count == 1)
    #expect(result.diagnostics.map(\.severity) == [.warning])
  }

  @Test func `a roster is a list of clients, bare or in an object`() {
    for text in [#"[ { "id": "ana" } ]"#, #"{ "clients": [ { "id": "ana" } ] }"#] {
      let result = ClientRoster.decode(SourceFile(name: "r.json", bytes: Array(text.utf8)))
      #expect(result.value?.map(\.id) == ["ana"])
      #expect(result.diagnostics.isEmpty)
    }
    let wrong = ClientRoster.decode(SourceFile(name: "r.json", bytes: Array("12".utf8)))
    #expect(wrong.diagnostics.map(\.message) == ["the roster is a list of clients, not 12"])
  }
}
