import Diagnostics
import Testing
import WorkoutModel

@Suite struct HostileInputTests {
  @Test func `ten thousand steps and a word of five thousand letters are read`() throws {
    let steps = (0..<10_000).map { "\"step \($0)\"" }.joined(separator: ",")
    let word = String(repeating: "a", count: 5_000)
    let document = try decode(
      #"{ "exercises": { "a": { "name": "\#(word)", "instructions": [\#(steps)] } } }"#)
    #expect(document.exercises[0].instructions.count == 10_000)
    #expect(document.exercises[0].name.string.count == 5_000)
  }

  @Test func `ten thousand wrong members are ten thousand errors`() {
    let members = (0..<10_000).map { "\"unknown-member-\($0)\": 0" }.joined(separator: ",")
    #expect(problems(in: "{\(members)}").count == 10_000)
  }

  @Test func `of many more mistakes the rest is counted`() {
    let cues = [String](repeating: "1", count: 30_000).joined(separator: ",")
    let told = problems(in: #"{ "exercises": { "a": { "name": "A", "cues": [\#(cues)] } } }"#)
    #expect(told.count == 20_001)
    #expect(told.last?.contains("more problems are not told one by one") == true)
  }

  @Test func `a document is read no further than its time lasts`() {
    let exercises = (0..<5_000).map { #""e\#($0)": { "name": "A", "cues": [1] }"# }.joined(separator: ",")
    let file = SourceFile(name: "t", bytes: Array("{ \"exercises\": { \(exercises) } }".utf8))
    #expect(RepsheetDocument.decode(file).diagnostics.count == 5_000)
    #expect(RepsheetDocument.decode(file, isOutOfTime: { true }).diagnostics.count < 100)
    #expect(ExerciseLibrary.decode(file).diagnostics.count == 5_000)
    #expect(ExerciseLibrary.decode(file, isOutOfTime: { true }).diagnostics.count < 100)
  }

  @Test(arguments: [
    "", " ", "null", "\"text\"", "12", "not JSON", "%PDF-1.7", "<xml/>", "\u{0}\u{0}\u{0}\u{0}",
    "{", "}", "[[[[",
  ])
  func `what is no document is refused with one error`(_ text: String) {
    let result = RepsheetDocument.decode(SourceFile(name: "t", bytes: Array(text.utf8)))
    #expect(result.value == nil)
    #expect(result.diagnostics.count == 1)
  }

  @Test func `objects in the place of every value of a sample are refused without a crash`() {
    let bytes = Sample.strengthBlock.bytes
    var quotes = 0
    var at = 0
    // Every text in the sample becomes an object, one at a time; where it was a name, that is no JSON.
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\""),
        let end = bytes[(at + 1)...].firstIndex(of: UInt8(ascii: "\""))
      {
        quotes += 1
        if quotes % 7 == 0 {
          let changed = bytes[..<at] + Array(#"{ "q": [] }"#.utf8) + bytes[(end + 1)...]
          #expect(RepsheetDocument.decode(SourceFile(name: "t", bytes: Array(changed))).hasErrors)
        }
        at = end
      }
      at += 1
    }
    #expect(quotes > 300)
  }
}
