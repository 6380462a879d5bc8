import Drawing
import Testing

@testable import Typography

/// Divides every word behind its third and sixth letter.
private struct EveryThirdLetter: Hyphenator {
  func divisions(of word: String) -> [Int] {
    word.count >= 9 ? [3, 6] : []
  }
}

/// Divides every word that is longer behind its third letter.
private struct BehindThirdLetter: Hyphenator {
  func divisions(of word: String) -> [Int] { word.count > 3 ? [word.prefix(3).utf8.count] : [] }
}

@Suite("Hyphenation")
struct HyphenationTests {
  private static let german = "/usr/share/hyphen/hyph_de.dic"
  private static let english = "/usr/share/hyphen/hyph_en_US.dic"

  private func typesetter() -> Typesetter {
    Typesetter(fonts: TestFonts.book) { $0 == "de" ? EveryThirdLetter() : nil }
  }

  private func lines(
    _ text: String, width: Double, style: TextStyle = TestFonts.style, language: String = "de",
    isHyphenated: Bool = true
  ) -> [String] {
    let paragraph = Paragraph(
      [TextSpan(text, style)], language: language, isHyphenated: isHyphenated)
    return typesetter().lines(of: paragraph, width: width).map(\.text)
  }

  @Test func `A hyphen that the setter puts is a soft hyphen in the text`() throws {
    let paragraph = Paragraph("abcdefghi", TestFonts.style, language: "de")
    let line = try #require(typesetter().lines(of: paragraph, width: 40).first)
    let run = try #require(line.glyphRuns.first)
    #expect(run.text == "abcdef\u{AD}")
    #expect(run.textThroughClusters == run.text)
    let hyphen = TestFonts.book[TestFonts.barlow].printable("\u{2010}")
    #expect(run.glyphs.last?.id == TestFonts.book[TestFonts.barlow].glyph(for: hyphen))
  }

  @Test func `A soft hyphen shows only where a line ends with it`() throws {
    let typesetter = TestFonts.typesetter()
    let paragraph = Paragraph("training\u{AD}session", TestFonts.style)
    let whole = try #require(typesetter.lines(of: paragraph, width: 500).first?.glyphRuns.first)
    #expect(whole.glyphs.count == typesetter.runs("trainingsession")[0].glyphs.count)
    let halves = typesetter.lines(of: paragraph, width: 50)
    #expect(halves.map(\.text) == ["training\u{AD}", "session"])
    #expect(halves.first?.glyphRuns.first?.glyphs.count == 9)
  }

  @Test func `Words that fit are hyphenated only where the paragraph says so`() {
    let text = "bcd abcdefghi"
    #expect(lines(text, width: 50) == ["bcd abc\u{AD}", "defghi"])
    #expect(lines(text, width: 50, isHyphenated: false) == ["bcd", "abcdefghi"])
    #expect(lines(text, width: 50, language: "en") == ["bcd", "abcdefghi"])
  }

  @Test func `A heading in capitals is hyphenated only where a word does not fit`() {
    let heading = TextStyle(size: 8, leading: 10, isCapitals: true)
    #expect(lines("bcd abcdefghi", width: 52, style: heading) == ["bcd", "abcdefghi"])
    #expect(lines("abcdefghi", width: 40, style: heading) == ["abcdef\u{AD}", "ghi"])
  }

  @Test func `A word too wide is hyphenated before it is torn`() {
    #expect(
      lines("abcdefghi", width: 20, isHyphenated: false) == ["abc\u{AD}", "def\u{AD}", "ghi"])
  }

  @Test(arguments: ["\u{A0}", "\u{202F}"])
  func `What is held together and too wide is parted between its words before one of them is divided`(_ space: String) {
    let words = "abcdef\(space)ghijkl\(space)mnopqr"
    #expect(lines(words, width: 70) == ["abcdef\(space)ghijkl", "mnopqr"])
    #expect(lines(words, width: 45) == ["abcdef", "ghijkl", "mnopqr"])
    #expect(lines("45\(space)Sek. hang", width: 22, language: "en") == ["45", "Sek.", "hang"])
    // Only the word that is too wide itself is divided.
    #expect(lines("abcdefghi\(space)xyz", width: 40) == ["abcdef\u{AD}", "ghi\(space)xyz"])
    #expect(lines("xyz\(space)abcdefghi", width: 40) == ["xyz\(space)abc\u{AD}", "defghi"])
  }

  @Test func `What is held together reads the same where it is parted, with each letter once`() throws {
    let typesetter = typesetter()
    for width in stride(from: 8.0, through: 90, by: 1) {
      let lines = typesetter.lines(of: Paragraph("60\u{A0}kg\u{A0}AM-RAP", TestFonts.style, language: "de"), width: width)
      #expect(lines.allSatisfy { !Length.less(width, $0.width) || $0.text.count == 1 })
      #expect(lines.map(\.text).joined().filter { !"\u{A0}\u{AD}".contains($0) } == "60kgAM-RAP")
      #expect(lines.allSatisfy { $0.text.first != "\u{A0}" && $0.text.last != "\u{A0}" })
    }
  }

  @Test(arguments: [
    ("AMRAP", []), ("(EMOM)", []), ("3\u{A0}×\u{A0}AMRAP", []), ("ÜBUNG", []), ("Amrap", [3]), ("ABCDEFG", [3]),
    ("ÄBCDEFGHI", [4]),
  ])
  func `An abbreviation in capitals stays whole, and a long word in capitals does not`(_ text: String, _ places: [Int]) {
    #expect(WordDivisions { BehindThirdLetter() }.divisions(of: Array(text.utf8)[...]) == places)
  }

  @Test func `Punctuation, addresses and digits are no part of a word`() {
    let words = WordDivisions { EveryThirdLetter() }
    #expect(words.divisions(of: Array("(abcdefghi)!".utf8)[...]) == [4, 7])
    #expect(words.divisions(of: Array("abcdefghi@example.org".utf8)[...]).isEmpty)
    #expect(words.divisions(of: Array("https://abcdefghi".utf8)[...]).isEmpty)
  }

  @Test(.enabled(if: TestFonts.fileExists(german)))
  func `German words divide where the patterns say`() throws {
    let dictionary = try #require(HyphenationDictionary(path: Self.german))
    func divided(_ word: String) -> String {
      var utf8 = Array(word.utf8)
      for offset in dictionary.divisions(of: word).reversed() {
        utf8.insert(UInt8(ascii: "-"), at: offset)
      }
      return String(decoding: utf8, as: UTF8.self)
    }
    #expect(divided("Trainingsplan") == "Trai-nings-plan")
    #expect(divided("Rückenstrecker") == "Rü-cken-stre-cker")
    #expect(divided("KNIEBEUGE") == "KNIE-BEU-GE" || divided("KNIEBEUGE") == "KNIE-BEUGE")
    #expect(divided("ab") == "ab")
    #expect(divided("Приседание") == "Приседание")
    #expect(dictionary.divisions(of: String(repeating: "a", count: 5000)).isEmpty)
  }

  @Test(.enabled(if: TestFonts.fileExists(german)))
  func `A narrow German column is calmer with hyphens`() throws {
    let dictionary = try #require(HyphenationDictionary(path: Self.german))
    let typesetter = Typesetter(fonts: TestFonts.book) { _ in dictionary }
    let text =
      "Oberschenkelrückseite und Gesäßmuskulatur gleichmäßig anspannen, Schulterblätter zusammenziehen"
    let lines = typesetter.lines(of: Paragraph(text, TestFonts.style, language: "de"), width: 110)
    let plain = TestFonts.typesetter().lines(of: Paragraph(text, TestFonts.style), width: 110)
    #expect(lines.contains { $0.text.hasSuffix("\u{AD}") })
    #expect(lines.dropLast().map(\.width).min() ?? 0 > plain.dropLast().map(\.width).min() ?? 0)
    #expect(
      lines.map(\.text).joined().filter { $0 != "\u{AD}" && $0 != " " } == text.filter { $0 != " " }
    )
  }

  @Test(.enabled(if: TestFonts.fileExists(english)))
  func `English words keep two letters before and three behind a hyphen`() throws {
    let dictionary = try #require(HyphenationDictionary(path: Self.english))
    for word in ["shoulders", "extension", "unilateral", "isometric", "about", "every"] {
      #expect(dictionary.divisions(of: word).allSatisfy { $0 >= 2 && word.utf8.count - $0 >= 3 })
    }
    #expect(!dictionary.divisions(of: "isometric").isEmpty)
  }

  @Test func `A dictionary that is not there is nil`() {
    #expect(HyphenationDictionary(path: "/nowhere/hyph_xx.dic") == nil)
  }
}
