import Diagnostics
import Drawing
import Testing

@testable import Typography

@Suite("Shaping")
struct ShapingTests {
  let typesetter = TestFonts.typesetter()

  @Test func `Kerning draws A and V together`() throws {
    let run = try #require(typesetter.runs("AV").first)
    let apart = run.glyphs.reduce(0) {
      $0 + Int(TestFonts.book[TestFonts.barlow].advance(of: $1.id))
    }
    #expect(run.glyphs.reduce(0) { $0 + Int($1.advance) } < apart)
  }

  @Test func `A ligature is one glyph that stands for all its letters`() throws {
    let run = try #require(typesetter.runs("office").first)
    #expect(run.glyphs.count < 6)
    #expect(run.text == "office")
    #expect(run.textThroughClusters == "office")
    #expect(!run.glyphs.map(\.cluster).contains(2))
  }

  @Test func `Tracked letters have no ligatures`() throws {
    let tracked = TextStyle(size: 10, leading: 13, tracking: 0.1)
    let run = try #require(typesetter.runs("office", tracked).first)
    #expect(run.glyphs.count == 6)
    #expect(run.tracking == 1)
  }

  /// HarfBuzz forgets no language.
  @Test(arguments: [
    ("de", "de"), ("de-CH", "de"), ("pt-BR-x-own", "pt"), ("zh-Hant-TW", "zh-hant-tw"), ("zh-CN", "zh"),
    ("ro-MD", "ro-md"), ("qaa-x-00001", "und"), ("abcdefgh", "und"), ("en-u-hk-tw", "en"),
  ])
  func `Letters are shaped by what fonts tell apart, and not by every tag`(_ tag: String, _ wanted: String) {
    #expect(ShapingOptions.spelled(tag) == wanted)
  }

  @Test func `Tabular figures are equally wide and proportional ones are not`() throws {
    var style = TestFonts.style
    let tabular = try #require(typesetter.runs("0123456789", style).first)
    #expect(Set(tabular.glyphs.map(\.advance)).count == 1)
    let face = try #require(TestFonts.book.face(tabular.font))
    #expect(face.tabularDigits == tabular.glyphs.map(\.id))
    style.hasTabularFigures = false
    let proportional = try #require(typesetter.runs("0123456789", style).first)
    #expect(Set(proportional.glyphs.map(\.advance)).count > 1)
  }

  @Test(arguments: [
    "The office affords five fjords", "Ελληνικά ώστε ή", "Разминка: присед", "½ × 10–12 °C",
    "soft\u{AD}hyphen", "zero\u{200B}width\u{200D}joined", "e\u{301}clair éclair",
    "naïve — “quoted”",
    "60\u{A0}kg\u{202F}!",
  ])
  func `Text comes back letter for letter through the clusters`(text: String) {
    let runs = typesetter.runs(text)
    #expect(Array(runs.map(\.textThroughClusters).joined().utf8) == Array(text.utf8))
    #expect(Array(runs.map(\.text).joined().utf8) == Array(text.utf8))
    #expect(typesetter.takeDiagnostics().isEmpty)
    #expect(!runs.contains { $0.glyphs.contains { $0.id == 0 } })
  }

  @Test(arguments: [
    ("straße office", "STRASSE OFFICE", "de"), ("hips", "HIPS", "en"),
    ("diz ışık", "DİZ IŞIK", "tr"),
    ("Ασκήσεις ή άιλος", "ΑΣΚΗΣΕΙΣ Ή ΑΪΛΟΣ", "el"), ("приседание ё", "ПРИСЕДАНИЕ Ё", "ru"),
    ("ﬁgure", "FIGURE", "en"),
  ])
  func `Capitals print as the language has them and keep the letters as written`(
    text: String, printed: String, language: String
  ) {
    let styled = typesetter.runs(text, TestFonts.capitals, language: language)
    let plain = typesetter.runs(printed, language: language)
    #expect(styled.map(\.textThroughClusters).joined() == text)
    #expect(styled.flatMap(\.glyphs).map(\.id) == plain.flatMap(\.glyphs).map(\.id))
  }

  @Test func `The capitals of one letter share its offset`() {
    let mapping = UppercaseMapping(language: "de").capitals(of: "Straße")
    #expect(mapping.map(\.offset) == [0, 1, 2, 3, 4, 4, 6])
    #expect(String(String.UnicodeScalarView(mapping.map(\.scalar))) == "STRASSE")
  }

  @Test func `Only the characters that a face lacks come from the next`() {
    let runs = typesetter.runs("squat присед! squat")
    #expect(runs.map(\.font) == [TestFonts.barlow, TestFonts.fira, TestFonts.barlow])
    #expect(runs.map(\.text) == ["squat ", "присед!", " squat"])
  }

  @Test func `A language that the first face lacks is set in the next throughout`() {
    #expect(typesetter.runs("присед, 60 кг", language: "ru").map(\.font) == [TestFonts.fira])
    #expect(typesetter.runs("Ώμοι: 12 – 15", language: "el").map(\.font) == [TestFonts.fira])
    #expect(typesetter.runs("squat", language: "de").map(\.font) == [TestFonts.barlow])
    #expect(
      typesetter.runs("squat", language: "no-such-language").map(\.font) == [TestFonts.barlow])
  }

  @Test func `Runs stand side by side`() throws {
    let line = try #require(
      typesetter.lines(of: Paragraph("squat присед", TestFonts.style), width: 1000).first)
    let runs = line.glyphRuns
    #expect(runs.count == 2)
    #expect(line.runs.map(\.origin.x) == [0, runs[0].width])
    #expect(abs(line.width - runs[0].width - runs[1].width) < 1e-9)
  }

  @Test func `Accents of one letter have one cluster whichever way they are written`() throws {
    let runs = typesetter.runs("e\u{301}")
    #expect(runs.first?.glyphs.map(\.cluster) == [0])
    #expect(runs.first?.glyphs.map(\.id) == typesetter.runs("é").first?.glyphs.map(\.id))
    #expect(runs.first.map { Array($0.text.utf8) } == Array("e\u{301}".utf8))
  }

  @Test func `A tab prints as a space`() {
    #expect(typesetter.runs("a\tb").map(\.text) == ["a b"])
    #expect(typesetter.takeDiagnostics().isEmpty)
  }

  @Test func `A face without the proper hyphen prints the one of ASCII`() {
    let face = TestFonts.book[TestFonts.barlow]
    #expect(face.printable("\u{2011}") == (face.glyph(for: "\u{2011}") == nil ? "-" : "\u{2011}"))
    #expect(typesetter.runs("T\u{2011}shirt").map(\.text) == ["T\u{2011}shirt"])
    #expect(typesetter.takeDiagnostics().isEmpty)
  }
}

@Suite("Missing characters")
struct MissingCharacterTests {
  let typesetter = TestFonts.typesetter()

  @Test func `A character that no font has is told with its place and left out`() throws {
    let file = SourceFile(name: "hips.json", bytes: Array("{\n  \"title\": \"Go 😀 go\"\n}".utf8))
    let paragraph = Paragraph([
      TextSpan("Go 😀 go", TestFonts.style, location: SourceLocation(file: file, offset: 13))
    ])
    let lines = typesetter.lines(of: paragraph, width: 500)
    #expect(lines.map(\.text) == ["Go  go"])
    let diagnostic = try #require(typesetter.takeDiagnostics().first)
    #expect(
      diagnostic.description == """
        hips.json:2:12: error: /title: no font has the emoji “😀” (U+1F600 GRINNING FACE)
          hint: write it in words or leave it out; emoji in colour can't be printed, those of the Debian \
        package fonts-symbola can
        """)
  }

  @Test func `Each character is told once per place, and again for the next document`() {
    let paragraph = Paragraph("😀 and 😀 and 🏋️", TestFonts.style)
    _ = typesetter.lines(of: paragraph, width: 500)
    _ = typesetter.lines(of: paragraph, width: 30)
    #expect(typesetter.takeDiagnostics().count == 2)
    #expect(typesetter.takeDiagnostics().isEmpty)
    _ = typesetter.lines(of: paragraph, width: 500)
    #expect(typesetter.takeDiagnostics().count == 2)
  }

  @Test func `The same words in another place are told there too`() {
    let file = SourceFile(name: "a.json", bytes: Array("[1, 2]".utf8))
    for offset in [1, 4] {
      let span = TextSpan(
        "😀", TestFonts.style, location: SourceLocation(file: file, offset: offset))
      _ = typesetter.lines(of: Paragraph([span]), width: 100)
    }
    #expect(typesetter.takeDiagnostics().map(\.position?.column) == [2, 5])
  }

  @Test func `A control character is told by its number`() throws {
    #expect(typesetter.runs("a\u{7}b").map(\.text).joined() == "ab")
    #expect(
      try #require(typesetter.takeDiagnostics().first).message
        == "the control character U+0007 can't be printed")
  }

  @Test(arguments: [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{202B}x\u{202C}", "\u{FEFF}",
    "\u{FE0F}",
  ])
  func `What no eye can see is never missing`(mark: String) {
    let glyphs = typesetter.runs("a\(mark)b").flatMap(\.glyphs).map(\.id)
    let plain = typesetter.runs(mark.contains("x") ? "axb" : "ab").flatMap(\.glyphs).map(\.id)
    #expect(glyphs == plain)
    #expect(typesetter.takeDiagnostics().isEmpty)
  }

  @Test func `Without any font every character is missing, told at once, and nothing fails`() {
    let typesetter = Typesetter(fonts: FontBook(faces: [], roles: [:]))
    let lines = typesetter.lines(of: Paragraph("ab\nc", TestFonts.style), width: 100)
    #expect(lines.map(\.leading) == [13, 13])
    let diagnostics = typesetter.takeDiagnostics()
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.message.hasPrefix("no font has the Latin characters “a” “b” “c”") == true)
  }
}
