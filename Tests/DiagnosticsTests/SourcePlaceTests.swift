import Diagnostics
import Testing

@Suite struct SourcePlaceTests {
  @Test func `a byte-order mark in front of a file is dropped`() {
    #expect(SourceFile(name: "a", bytes: [0xEF, 0xBB, 0xBF, 0x7B]).bytes == [0x7B])
    #expect(SourceFile(name: "a", bytes: [0xEF, 0xBB]).bytes == [0xEF, 0xBB])
  }

  @Test func `columns count characters and not bytes`() {
    let file = SourceFile(name: "a", bytes: Array("é\nüb".utf8))
    #expect(file.position(at: 5) == SourcePosition(line: 2, column: 2))
    #expect(file.position(at: 99) == SourcePosition(line: 2, column: 3))
  }

  @Test func `a position found from an earlier one is the same as from the beginning`() {
    let file = SourceFile(name: "a", bytes: Array("ab\ncd\n\nef".utf8))
    for start in 0...9 {
      for end in start...9 {
        let known = file.position(at: start)
        #expect(file.position(at: end, from: start, known) == file.position(at: end))
      }
    }
  }

  @Test func `one walk gives the same pointers as many`() {
    let bytes = Array(#"{ "a/b": [1, { "c": "x,{\"" }], "d~": { "e": [[], null] } }"#.utf8)
    var walk = JSONPointerWalk(bytes)
    let walked = (0...bytes.count).map { walk.pointer(at: $0) }
    #expect(walked == (0...bytes.count).map { JSONPointer.find(offset: $0, in: bytes) })
    #expect(walked.contains("/a~1b/1/c") && walked.contains("/d~0/e/1"))
  }

  @Test(arguments: [
    ("gaol", "goal"), ("backsquat", "back-squat"), ("Titel", "title"), ("zzz", nil), ("", nil),
  ])
  func `the nearest name is named if it is near`(_ word: String, _ name: String?) {
    #expect(NearestName.of(word, among: ["goal", "back-squat", "title"]) == name)
  }
}
