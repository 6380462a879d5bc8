import Drawing
import PDFChecks
import PDFRendering
import Testing
import Typography

@Suite("Text comes back from the PDF letter for letter")
struct TextExtractionTests {
  private func extracted(_ frames: [Frame], by renderer: PDFRenderer = PDFRenderer()) throws -> [String] {
    let document = PagedDocument([.column(frames)])
    let file = try PDFFile(renderer.render(document, fonts: TestFonts.book))
    #expect(try file.violations() == [])
    return try file.text().split(whereSeparator: { $0.isNewline || $0 == "\u{0C}" }).map(String.init)
  }

  @Test("Latin with accents, punctuation and figures")
  func latin() throws {
    let lines = ["Žluťoučký kůň (8–10 × 60 kg) \\ 50 %", "AVAST To Wave ß ﬁ"]
    #expect(try extracted(lines.map { .paragraph($0) }) == lines)
  }

  @Test("A line that several documents have is spelled in the codes of each, though their subsets are of one size")
  func sharedLine() throws {
    let renderer = PDFRenderer()
    let shared = Frame.paragraph("bcbc")
    for letter in ["d", "a", "d"] {
      #expect(try extracted([shared, .paragraph(letter)], by: renderer) == ["bcbc", letter])
    }
  }

  @Test("Documents with different figures of one width have one subset, and their figures come back")
  func tabularFigures() throws {
    let renderer = PDFRenderer()
    let words = "the quick brown fox jumps over lazy dogs"
    let digits = TestFonts.book[TestFonts.text].tabularDigits
    let names = try ["12", "90"].map { number in
      var run = TestFonts.run(number)
      for (index, digit) in number.utf8.enumerated() {
        run.glyphs[index].id = digits[Int(digit - UInt8(ascii: "0"))]
      }
      let frames = [.paragraph(words), Frame(size: Size(width: 20, height: 12), items: [
        Placed(.glyphs(run), at: Point(x: 0, y: 10))
      ]).tagged(.paragraph)]
      #expect(try extracted(frames, by: renderer) == [words, number])
      let file = try PDFFile(renderer.render(PagedDocument([.column(frames)]), fonts: TestFonts.book))
      return try Tool.run("pdffonts", [file.path]).out.split(separator: "\n").dropFirst(2)
        .compactMap { $0.split(separator: " ").first }.map(String.init)
    }
    #expect(names[0].count == 1)
    #expect(names[0] == names[1])
  }

  @Test("Greek and Cyrillic in a second face on the line")
  func fallback() throws {
    let lines = ["Приседания", "Ελληνικά"]
    #expect(try extracted(lines.map { .paragraph($0, font: TestFonts.fallback) }) == lines)
  }

  @Test("Two characters that share a glyph keep apart")
  func sharedGlyph() throws {
    let lines = ["AAA", "ААА", "AАA"]
    #expect(lines[0] != lines[1])
    let frames = lines.map { Frame.line($0, shownAs: "AAA").tagged(.paragraph) }
    #expect(try extracted(frames) == lines)
  }

  @Test("Capitals as a matter of style stay the letters as written")
  func capitals() throws {
    let frame = Frame.line("Split squats", shownAs: "SPLIT SQUATS").tagged(.paragraph)
    #expect(try extracted([frame]) == ["Split squats"])
  }

  @Test("A ligature is as many letters as it was made of")
  func ligature() throws {
    let face = TestFonts.book[TestFonts.text]
    let o = try #require(face.glyph(for: "o"))
    let ligature = try #require(face.glyph(for: "ﬁ") ?? face.glyph(for: "f"))
    let e = try #require(face.glyph(for: "e"))
    let run = GlyphRun(
      font: TestFonts.text, unitsPerEm: face.unitsPerEm, size: 10, color: .black,
      glyphs: [(o, 0), (ligature, 1), (e, 4)].map { glyph, cluster in
        Glyph(id: glyph, advance: face.advance(of: glyph), cluster: Int32(cluster))
      }, text: "offie")
    var frame = Frame(size: Size(width: run.width, height: 12))
    frame.add(.glyphs(run), at: Point(x: 0, y: 10))
    #expect(try extracted([frame.tagged(.paragraph)]) == ["offie"])
  }

  @Test("The letters of a ligature and the character of their own that Unicode has for it keep apart")
  func ligatureCharacter() throws {
    let face = TestFonts.book[TestFonts.text]
    let ligature = try #require(face.glyph(for: "ﬁ"))
    func word(_ letters: String) -> Frame {
      let run = GlyphRun(
        font: TestFonts.text, unitsPerEm: face.unitsPerEm, size: 10, color: .black,
        glyphs: [Glyph(id: ligature, advance: face.advance(of: ligature), cluster: 0)], text: letters)
      var frame = Frame(size: Size(width: run.width, height: 12))
      frame.add(.glyphs(run), at: Point(x: 0, y: 10))
      return frame.tagged(.paragraph)
    }
    for words in [["fi", "ﬁ"], ["ﬁ", "fi"]] { #expect(try extracted(words.map(word)) == words) }
  }

  @Test("A letter drawn with two glyphs is one letter, with its mark raised and moved")
  func severalGlyphs() throws {
    let face = TestFonts.book[TestFonts.text]
    let x = try #require(face.glyph(for: "x"))
    let caron = try #require(face.glyph(for: "ˇ"))
    let run = GlyphRun(
      font: TestFonts.text, unitsPerEm: face.unitsPerEm, size: 10, color: .black,
      glyphs: [
        Glyph(id: x, advance: face.advance(of: x), cluster: 0),
        Glyph(id: caron, advance: 0, xOffset: -400, yOffset: 40, cluster: 0),
        Glyph(id: x, advance: face.advance(of: x), cluster: 3),
      ], text: "x\u{30C}x")
    var frame = Frame(size: Size(width: run.width, height: 12))
    frame.add(.glyphs(run), at: Point(x: 0, y: 10))
    #expect(try extracted([frame.tagged(.paragraph)]) == ["x\u{30C}x"])
  }

  @Test("Tracked and kerned text is still one word")
  func trackedAndKerned() throws {
    var run = TestFonts.run("AVATAR", tracking: 0.6)
    for index in run.glyphs.indices.dropLast() { run.glyphs[index].advance -= 60 }
    var frame = Frame(size: Size(width: run.width, height: 12))
    frame.add(.glyphs(run), at: Point(x: 0, y: 10))
    #expect(try extracted([frame.tagged(.paragraph)]) == ["AVATAR"])
  }

  @Test("A hyphen that a line break inserted is a soft hyphen, which no reader takes for a letter")
  func softHyphen() throws {
    let frame = Frame.column([
      .line("Übungs\u{AD}", shownAs: "Übungs-"), .line("anleitung"),
    ]).tagged(.paragraph)
    #expect(try extracted([frame]) == ["Übungs\u{AD}", "anleitung"])
  }

  @Test("A character without a glyph is shown as a question mark and read as what it was")
  func missingGlyph() throws {
    #expect(try extracted([.paragraph("a漢b")]) == ["a漢b"])
  }

  @Test("Right-to-left runs give their letters back in reading order")
  func rightToLeft() throws {
    // No bundled face has Hebrew; what counts is which glyph stands for which letter.
    let face = TestFonts.book[TestFonts.text]
    let glyphs = try [("c", 4), ("b", 2), ("a", 0)].map { letter, cluster in
      let id = try #require(face.glyph(for: Unicode.Scalar(letter) ?? "a"))
      return Glyph(id: id, advance: face.advance(of: id), cluster: Int32(cluster))
    }
    let run = GlyphRun(
      font: TestFonts.text, unitsPerEm: face.unitsPerEm, size: 10, color: .black, glyphs: glyphs,
      text: "אבג", isRightToLeft: true)
    var frame = Frame(size: Size(width: run.width, height: 12))
    frame.add(.glyphs(run), at: Point(x: 0, y: 10))
    let text = try extracted([frame.tagged(.paragraph)]).joined()
      .unicodeScalars.filter { (0x5D0...0x5EA).contains($0.value) }
    #expect(String(String.UnicodeScalarView(text)) == "אבג")
  }
}
