import Drawing
import Testing

@testable import Typography

@Suite("Bidirectional text")
struct BidiTests {
  private func levels(_ text: String, _ direction: Paragraph.Direction) -> [UInt8] {
    BidiLevels.levels(of: Array(text.utf8)[...], direction: direction)
  }

  @Test func `Each byte of a letter has the letter's level`() {
    #expect(levels("aאb", .leftToRight) == [0, 1, 1, 0])
    #expect(levels("אa", .rightToLeft) == [1, 1, 2])
    #expect(levels("ab", .rightToLeft) == [2, 2])
  }

  @Test func `Numbers in Arabic text run from left to right`() {
    #expect(levels("ا12", .rightToLeft) == [1, 1, 2, 2])
    // Read: first, then 12, then last; seen from the left: last, 12, first.
    #expect(BidiLevels.visualOrder(of: [1, 2, 1]) == [2, 1, 0])
    #expect(BidiLevels.visualOrder(of: [0, 1, 1, 0]) == [0, 2, 1, 3])
    #expect(BidiLevels.visualOrder(of: [0, 0]) == [0, 1])
  }

  @Test func `Only text that needs it is ordered`() {
    #expect(!ParagraphText(Paragraph("squat — присед ½", TestFonts.style)).needsBidi)
    #expect(ParagraphText(Paragraph("squat גב", TestFonts.style)).needsBidi)
    #expect(ParagraphText(Paragraph("squat", TestFonts.style, direction: .rightToLeft)).needsBidi)
  }

  @Test func `Latin words in a right-to-left paragraph stand in the order of reading`() throws {
    let paragraph = Paragraph("(squat) 12", TestFonts.style, direction: .rightToLeft)
    let line = try #require(TestFonts.typesetter().lines(of: paragraph, width: 500).first)
    #expect(line.glyphRuns.map(\.text) == ["12", ") ", "squat", "("])
    #expect(line.glyphRuns.allSatisfy { $0.textThroughClusters == $0.text })
    // The bracket that opens stands at the right edge, mirrored: what is seen there is ")".
    let last = try #require(line.glyphRuns.last)
    #expect(last.text == "(")
    #expect(last.glyphs.map(\.id) == [TestFonts.book[TestFonts.barlow].glyph(for: ")")])
  }

  @Test(arguments: ["squat", "присед", "深蹲"])
  func `A name that runs the other way keeps the number beside it out`(_ name: String) throws {
    let direction = Paragraph.Direction.rightToLeft
    let text = direction.isolating("A1") + " " + direction.isolating(name) + " 3 × 5"
    let levels = levels(text, direction)
    func level(_ letter: String) throws -> UInt8 {
      let range = try #require(text.firstRange(of: letter))
      return levels[text.utf8.distance(from: text.startIndex, to: range.lowerBound)]
    }
    // What stands between runs as the line does.
    #expect(try level("\u{2068}") == 1)
    #expect(try level("\u{2069}") == 1)
    #expect(try level("×") == 1)
    #expect(try level(name) == 2)
  }

  @Test func `What runs as the line does, or has no direction, is not set apart`() {
    for (direction, text) in [
      (Paragraph.Direction.leftToRight, "squat"), (.leftToRight, "присед"), (.leftToRight, "60"), (.rightToLeft, "60"),
      (.rightToLeft, "גב"), (.rightToLeft, ""),
    ] {
      #expect(direction.isolating(text) == text)
    }
    #expect(Paragraph.Direction.leftToRight.isolating("גב") == "\u{2068}גב\u{2069}")
    let spans = [TextSpan("back ", TestFonts.style), TextSpan("squat", TestFonts.style)]
    #expect(
      Paragraph.Direction.rightToLeft.isolating(spans).map(\.text) == ["\u{2068}back ", "squat\u{2069}"])
  }

  @Test(.enabled(if: TestFonts.fileExists(TestFonts.dejaVuPath)))
  func `A Hebrew line is seen from right to left and read as written`() throws {
    let typesetter = Typesetter(fonts: try #require(TestFonts.dejaVu))
    let paragraph = Paragraph(
      "גב ישר 12 squat", TestFonts.style, direction: .rightToLeft, language: "he")
    let line = try #require(typesetter.lines(of: paragraph, width: 500).first)
    // A number stays before the Latin word that it counts.
    #expect(line.glyphRuns.map(\.text) == ["12 squat", "גב ישר "])
    let hebrew = try #require(line.glyphRuns.last)
    #expect(hebrew.isRightToLeft)
    #expect(hebrew.glyphs.map(\.cluster) == hebrew.glyphs.map(\.cluster).sorted(by: >))
    #expect(hebrew.textThroughClusters == hebrew.text)
    #expect(typesetter.takeDiagnostics().isEmpty)
  }

  @Test(.enabled(if: TestFonts.fileExists(TestFonts.dejaVuPath)))
  func `Arabic letters join and are not set apart`() throws {
    let typesetter = Typesetter(fonts: try #require(TestFonts.dejaVu))
    let tracked = TextStyle(size: 10, leading: 13, tracking: 0.2)
    let paragraph = Paragraph("تمرين", tracked, direction: .rightToLeft, language: "ar")
    let run = try #require(typesetter.lines(of: paragraph, width: 500).first?.glyphRuns.first)
    #expect(run.tracking == 0)
    #expect(run.textThroughClusters == "تمرين")
    let nominal = Set("تمرين".unicodeScalars.map { typesetter.fonts.faces[0].glyph(for: $0) })
    #expect(run.glyphs.contains { !nominal.contains($0.id) })
  }

  @Test(.enabled(if: TestFonts.fileExists(TestFonts.dejaVuPath)), arguments: [40.0, 60, 90, 500])
  func `Lines of right-to-left text keep their width and their letters`(width: Double) throws {
    let typesetter = Typesetter(fonts: try #require(TestFonts.dejaVu))
    let text = "גב ישר 12 squat ברכיים כפופות, 60 kg לאט"
    let paragraph = Paragraph(text, TestFonts.style, direction: .rightToLeft, language: "he")
    let lines = typesetter.lines(of: paragraph, width: width)
    #expect(lines.allSatisfy { !Length.less(width, $0.width) })
    let letters = lines.flatMap(\.glyphRuns).map(\.textThroughClusters).joined().filter {
      $0 != " "
    }
    #expect(letters.sorted() == text.filter { $0 != " " }.sorted())
  }
}
