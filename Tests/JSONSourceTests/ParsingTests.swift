import Diagnostics
import JSONSource
import Testing

@Suite struct ParsingTests {
  @Test func `values of every kind are read in order and with their places`() throws {
    let node = try #require(
      parse("{\n  \"a\": [1.50, true, null],\n  \"ü\": { \"b\": \"x\\ny\" } }").value)
    guard case .object(let members) = node.kind else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.name) == ["a", "ü"])
    #expect(members[1].nameLocation.position == SourcePosition(line: 3, column: 3))
    #expect(node["a"]?.spoken == "a list")
    guard case .array(let list)? = node["a"]?.kind else {
      Issue.record("no list")
      return
    }
    #expect(list.map(\.spoken) == ["1.50", "true", "null"])
    #expect(list[1].location.position == SourcePosition(line: 2, column: 15))
    guard case .string(let text)? = node["ü"]?["b"]?.kind else {
      Issue.record("no text")
      return
    }
    #expect(text == "x\ny")
  }

  @Test func `escapes are read, surrogate pairs as one character`() throws {
    let node = try #require(parse(#"["\"\\\/\b\f\n\r\t\u00e9\uD83C\uDFCB"]"#).value)
    guard case .array(let list) = node.kind, case .string(let text) = list[0].kind else {
      Issue.record("no text")
      return
    }
    #expect(text == "\"\\/\u{8}\u{C}\n\r\té🏋")
  }

  @Test func `a byte-order mark is tolerated and not counted`() {
    let result = parse(bytes: [0xEF, 0xBB, 0xBF] + Array("{,}".utf8))
    #expect(result.diagnostics.first?.position == SourcePosition(line: 1, column: 2))
  }

  @Test func `a member that stands twice is an error that reading survives`() {
    let result = parse(#"{ "a": 1, "b": { "a": 2, "a": 3 } }"#)
    #expect(result.value != nil)
    #expect(
      result.diagnostics.map(\.description) == [
        """
        t.json:1:26: error: /b/a: "a" stands twice in one object
          hint: keep one of the two, or give this one another name
        """
      ])
  }

  @Test func `a member that stands twice among many is found`() {
    let members = (0..<40).map { "\"m\($0)\": 0" } + ["\"m7\": 1", "\"m39\": 2"]
    #expect(parse("{\(members.joined(separator: ","))}").diagnostics.count == 2)
  }

  @Test func `brackets may stand as deep as the limit and no deeper`() {
    #expect(parse("[[[]]]", depth: 3).diagnostics.isEmpty)
    #expect(parse("[[[[]]]]", depth: 3).diagnostics.first?.position?.column == 4)
  }

  @Test func `two hundred thousand open brackets are one error`() {
    let result = parse(bytes: [UInt8](repeating: UInt8(ascii: "["), count: 200_000))
    #expect(result.value == nil)
    #expect(
      result.diagnostics.map(\.message) == [
        "lists and objects stand more than 64 deep inside each other"
      ])
  }
}

func parse(_ text: String, depth: Int = 64) -> Diagnosed<JSONNode> {
  parse(bytes: Array(text.utf8), depth: depth)
}

func parse(bytes: [UInt8], depth: Int = 64) -> Diagnosed<JSONNode> {
  JSONNode.parse(SourceFile(name: "t.json", bytes: bytes), depth: depth)
}
