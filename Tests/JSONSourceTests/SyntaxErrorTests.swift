import Diagnostics
import JSONSource
import Testing

@Suite struct SyntaxErrorTests {
  @Test(arguments: [
    ("", 1, "the file is empty"),
    ("   ", 4, "the file is empty"),
    (#"{ "a": 1, }"#, 9, "nothing follows this comma"),
    ("[1,]", 3, "nothing follows this comma"),
    ("{ 'a': 1 }", 3, "a member's name stands in double quotes"),
    ("{ a: 1 }", 3, "a member's name stands in double quotes"),
    (#"{ "a": 'x' }"#, 8, "a text stands in double quotes"),
    (#"{ "a" 1 }"#, 7, #"a colon is missing behind the name "a""#),
    (#"{ "a": }"#, 8, "a value is missing before }"),
    (#"{ "a": 1 "b": 2 }"#, 10, "a comma is missing before this entry"),
    ("[1 2]", 4, "a comma is missing before this entry"),
    ("[1}", 3, "} cannot close the list"),
    ("[1] // end", 5, "JSON has no comments"),
    ("/* begin */ {}", 1, "JSON has no comments"),
    ("{} {}", 4, "a second value stands behind the first one"),
    ("{}}", 3, "a closing } too many"),
    ("[012]", 2, "a number has no zero in front of it"),
    ("[1.]", 2, "1. is not a number of JSON"),
    ("[.5]", 2, ".5 is not a number of JSON"),
    ("[+5]", 2, "+5 is not a number of JSON"),
    ("[60kg]", 2, "60kg is not a number of JSON"),
    ("[1e]", 2, "1e is not a number of JSON"),
    ("[-]", 2, "- is not a number of JSON"),
    ("[NaN]", 2, "NaN is not a number that JSON knows"),
    ("[True]", 2, "JSON does not know the word True"),
    ("[trueish]", 2, "trueish stands without quotes"),
    ("[“a”]", 2, "“ is a typographic quotation mark"),
    ("[\"a\nb\"]", 4, "the text that begins at column 2 is not closed on its line"),
    ("[\"a\tb\"]", 4, "a tab stands inside a text"),
    ("[\"a\u{7}b\"]", 4, "the control character U+0007 stands inside a text"),
    (#"["\q"]"#, 3, #"\q is not an escape of JSON"#),
    (#"["\u12"]"#, 3, #"\u needs four hexadecimal digits"#),
    (#"["\ud83c"]"#, 3, #"\ud83c is one half of a surrogate pair without the other"#),
    (#"["\udfcb"]"#, 3, #"\udfcb is one half of a surrogate pair without the other"#),
    (#"["\ud83c\u0041"]"#, 3, #"\ud83c is one half of a surrogate pair without the other"#),
    (#"["abc"#, 2, "a text begins here and never ends"),
    (#"{ "a": [1"#, 10, "the file ends inside the list that begins at line 1, column 8"),
    ("\u{1}", 1, "the control character U+0001 cannot begin a value"),
  ])
  func `what breaks the grammar is told once, with its column`(
    _ text: String, _ column: Int, _ message: String
  ) {
    let result = parse(text)
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.message) == [message])
    #expect(result.diagnostics.first?.position?.column == column)
  }

  @Test func `a file that is not UTF-8 is told which encoding it may be in`() {
    let text = #"{ "title": "Küche" }"#
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(
      parse(bytes: [0xFF, 0xFE] + utf16).diagnostics.map(\.message) == ["the file is in UTF-16"])
    #expect(parse(bytes: utf16).diagnostics.map(\.message) == ["the file is in UTF-16"])
    let utf32 = text.unicodeScalars.flatMap { scalar -> [UInt8] in [0, 0, 0, UInt8(scalar.value)] }
    #expect(parse(bytes: utf32).diagnostics.map(\.message) == ["the file is in UTF-32"])
    let latin1 = text.unicodeScalars.map { UInt8($0.value) }
    let result = parse(bytes: latin1).diagnostics
    #expect(
      result.map(\.message) == [
        "the file is not in UTF-8: byte FC has no meaning here; in Latin-1 it would be “ü”"
      ])
    #expect(result.first?.position?.column == 14)
    #expect(result.first?.hint == "save the file with the encoding UTF-8")
  }

  @Test func `no cut through a text makes the reader stumble`() {
    let whole = Array(#"{ "a": [-1.5e+3, "é\u00e9\\", true, null, {}], "🏋": false }"#.utf8)
    #expect(parse(bytes: whole).diagnostics.isEmpty)
    for length in 0..<whole.count {
      let result = parse(bytes: Array(whole.prefix(length)))
      #expect(result.value == nil && result.diagnostics.count == 1, "cut at \(length)")
    }
  }
}
