import Diagnostics
import Drawing
import PageLayout
import PDFChecks
import Testing

@testable import Sheets

@Suite("Layout files are held to what they may say")
struct LayoutReaderTests {
  private func read(_ text: String) -> Diagnosed<LayoutSource> {
    LayoutSource.read(SourceFile(name: "t.json", bytes: Array(text.utf8)))
  }

  /// Without a look at what it comes to on small paper.
  private func use(_ text: String) -> Diagnosed<LayoutSource> {
    LayoutSource.read(SourceFile(name: "t.json", bytes: Array(text.utf8)), checking: .whatIsUsed)
  }

  /// What is told about a layout with some more members.
  private func problems(_ members: String) -> [String] {
    let read = read("{ \"name\": \"t\", \"blocks\": [ { \"block\": \"title\" } ], \(members) }")
    #expect(read.value == nil)
    return read.diagnostics.map { "\($0.pointer ?? ""): \($0.message) (\($0.hint ?? "no hint"))" }
  }

  @Test func `the least layout is read`() {
    #expect(read("{ \"name\": \"t\" }").diagnostics.isEmpty)
    #expect(read("{ \"name\": \"t\" }").value?.paper.name == "a4")
  }

  @Test(arguments: ["start", "end"])
  func `options that put a block into itself come to an end`(_ list: String) {
    let made = use(
      #"{ "name": "t", "options": { "side-by-side": { "\#(list)": [ { "block": "side-by-side" } ] } }, "#
        + #""blocks": [ { "block": "side-by-side" } ] }"#)
    #expect(made.value != nil || made.hasErrors)
  }

  @Test(arguments: [
    ("\"pgae\": {}", "/pgae: a layout has no member \"pgae\" (did you mean \"page\"?)"),
    ("\"page\": { \"margin\": 3 }", "/page/margin: a page has no member \"margin\" (did you mean \"margins\"?)"),
    (
      "\"page\": { \"margins\": { \"left\": 3 } }",
      "/page/margins/left: margins has no member \"left\" (margins has bottom, end, start, top; notes of your own begin with \"x-\")"
    ),
    ("\"type\": { \"titel\": {} }", "/type/titel: there is no type style \"titel\" (did you mean \"title\"?)"),
    ("\"type\": { \"title\": { \"sise\": 9 } }", "/type/title/sise: a type style has no member \"sise\" (did you mean \"size\"?)"),
    ("\"colors\": { \"inc\": \"#000\" }", "/colors/inc: there is no colour \"inc\" (did you mean \"ink\"?)"),
    (
      "\"footer\": [ { \"block\": \"foter\" } ]",
      "/footer/0/block: there is no block \"foter\" (did you mean \"footer\"?)"
    ),
    (
      "\"footer\": [ { \"block\": \"footer\", \"rul\": true } ]",
      "/footer/0/rul: the block footer has no member \"rul\" (did you mean \"rule\"?)"
    ),
    (
      "\"options\": { \"titel\": {} }",
      "/options/titel: options has no member \"titel\" (did you mean \"title\"?)"
    ),
    (
      "\"options\": { \"title\": { \"fcat\": true } }",
      "/options/title/fcat: the block title has no member \"fcat\" (did you mean \"fact\"?)"
    ),
    ("\"papers\": [ { \"min-widht\": 3 } ]", "/papers/0/min-widht: a paper rule has no member \"min-widht\" (did you mean \"min-width\"?)"),
    ("\"attempts\": [ {}, { \"typ\": {} } ]", "/attempts/1/typ: an attempt has no member \"typ\" (did you mean \"type\"?)"),
    (
      "\"papers\": [ { \"max-width\": 200, \"attempts\": [ { \"page\": { \"columms\": 2 } } ] } ]",
      "/papers/0/attempts/0/page/columms: a page has no member \"columms\" (did you mean \"columns\"?)"
    ),
  ])
  func `an unknown word is told once, with its place and what was meant`(
    _ members: String, _ problem: String
  ) {
    #expect(problems(members) == [problem])
  }

  @Test(arguments: [
    ("\"type\": { \"title\": { \"size\": 1000 } }", "/type/title/size: size is a number from 4 to 144, not 1000"),
    ("\"type\": { \"title\": { \"tracking\": 0.6 } }", "/type/title/tracking: tracking is a number from -0.1 to 0.5, not 0.6"),
    ("\"type\": { \"title\": { \"weight\": \"bold\" } }", "/type/title/weight: weight is a whole number from 100 to 900, not \"bold\""),
    ("\"colors\": { \"ink\": \"red\" }", "/colors/ink: ink is a colour such as \"#C2410C\", not \"red\""),
    ("\"page\": { \"margins\": \"10 furlongs\" }", "/page/margins: margins is a length from 0 to 400 pt, such as 24 or \"10 mm\", not \"10 furlongs\""),
    ("\"page\": { \"margins\": -1 }", "/page/margins: margins is a length from 0 to 400 pt"),
    ("\"page\": { \"columns\": 0 }", "/page/columns: columns is a whole number from 1 to 6, not 0"),
    ("\"paper\": \"a9\"", "/paper: paper is a paper such as \"a4\", \"letter\" or \"148x210mm\", not \"a9\""),
    ("\"orientation\": \"upright\"", "/orientation: orientation is one of portrait, landscape, not \"upright\""),
    ("\"one-page\": 1", "/one-page: one-page is true or false, not 1"),
    ("\"layout\": 2", "/layout: layout is a whole number from 1 to 1, not 2"),
    ("\"footer\": {}", "/footer: footer is a list, not an object"),
    ("\"footer\": [ 1 ]", "/footer/0: a block is an object { … }, not 1"),
    ("\"footer\": [ {} ]", "/footer/0: a block needs block"),
    (
      "\"footer\": [ { \"block\": \"exercises\", \"box-height\": 10 } ]",
      "/footer/0/box-height: box-height is a length from 23"
    ),
  ])
  func `an impossible value is told with what is possible`(_ members: String, _ problem: String) throws {
    let problems = problems(members)
    #expect(problems.count == 1)
    #expect(try #require(problems.first).hasPrefix(problem), "\(problems)")
  }

  /// Each level puts twenty-five of the next into itself.
  @Test func `options that put blocks into each other without measure are refused`() {
    let names = ["column", "panel", "keep-together", "rule"]
    let levels = names.indices.dropLast().map { level in
      let inner = [String](repeating: "{ \"block\": \"\(names[level + 1])\" }", count: 25).joined(separator: ", ")
      return "\"\(names[level])\": { \"blocks\": [\(inner)] }"
    }
    let problems = problems("\"footer\": [ { \"block\": \"column\" } ], \"options\": { \(levels.joined(separator: ", ")) }")
    #expect(problems.contains { $0.contains("has more than 10000 blocks when its options are laid over them") })
  }

  @Test func `a layout without a name is refused`() {
    #expect(read("{}").diagnostics.map(\.message) == ["a layout needs name"])
  }

  @Test func `an unknown word in a layout without a name is told all members that a layout has`() throws {
    let read = read("{ \"layout\": 1, \"foo\": 1, \"blokcs\": [] }")
    #expect(
      read.diagnostics.map(\.message) == [
        "a layout needs name", "a layout has no member \"foo\"", "a layout has no member \"blokcs\"",
      ])
    let members =
      "attempts, blocks, colors, footer, header, layout, name, one-page, options, orientation, page, paper, papers, "
      + "smallest-paper, title, two-sided, type"
    #expect(
      read.diagnostics.dropFirst().map(\.hint)
        == ["a layout has \(members); notes of your own begin with \"x-\"", "did you mean \"blocks\"?"])
  }

  @Test func `members of one's own are left alone`() {
    #expect(read("{ \"name\": \"t\", \"x-note\": 1, \"$schema\": \"s\", \"page\": { \"x-a\": 1 } }").diagnostics.isEmpty)
  }

  @Test(arguments: ["card", "handout"])
  func `a bundled layout is read without a word`(_ name: String) throws {
    let read = LayoutSource.read(try Bundle.file("layouts/\(name).json"))
    #expect(read.diagnostics.map(\.description) == [])
    #expect(read.value?.name == name)
  }

  @Test func `a paper rule holds for pages within its bounds, the later over the earlier`() throws {
    let source = try #require(
      use("""
        { "name": "t", "page": { "margins": 10 }, "papers": [
            { "max-width": 300, "page": { "margins": 20, "columns": 2 } },
            { "max-width": 200, "page": { "margins": 30 } },
            { "min-height": 500, "page": { "column-gap": 5 } } ] }
        """).value)
    func page(_ width: Double, _ height: Double) -> LayoutFile.PageShape? {
      source.attempts(for: Size(width: width, height: height)).first?.page
    }
    #expect(page(301, 400)?.margins.top == 10 && page(301, 400)?.columns == 1)
    #expect(page(300, 400)?.margins.top == 20 && page(300, 400)?.columns == 2)
    #expect(page(200, 400)?.margins.top == 30 && page(200, 400)?.columns == 2)
    #expect(page(301, 499)?.columnGap == 24 && page(301, 500)?.columnGap == 5)
  }

  @Test func `attempts come in order, and a paper rule's replace the layout's`() throws {
    let source = try #require(
      read("""
        { "name": "t", "attempts": [ {}, { "page": { "columns": 2 } } ],
          "papers": [ { "max-width": 300, "attempts": [ { "page": { "columns": 3 } } ] } ] }
        """).value)
    func columns(_ width: Double) -> [Int] {
      source.attempts(for: Size(width: width, height: 400)).map(\.page.columns)
    }
    #expect(columns(400) == [1, 2])
    #expect(columns(300) == [3])
  }

  @Test(arguments: [
    ("a4", 595.28, 841.89), ("A5", 419.53, 595.28), ("letter", 612, 792), ("pocket", 242.65, 153.07),
    ("148x210mm", 419.53, 595.28), ("5.5x8.5in", 396, 612), ("148×210mm", 419.53, 595.28),
  ])
  func `a paper is read by name or size`(_ text: String, _ width: Double, _ height: Double) throws {
    let size = try #require(Paper(text)).size
    #expect(abs(size.width - width) < 0.01 && abs(size.height - height) < 0.01)
  }

  @Test(arguments: ["", "a9", "1x1mm", "148x210", "148mm", "x", "148xmm", "-148x210mm", "infx210mm", "nanx210mm", "99999x99999mm", "1e3x210mm x"])
  func `what is no paper is none`(_ text: String) { #expect(Paper(text) == nil) }
}
