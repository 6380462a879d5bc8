import Drawing
import Testing

@testable import Typography

/// Whatever people paste into a file, the typesetter neither fails nor loses track of its letters.
@Suite("Any text")
struct AnyTextTests {
  private static let pieces = [
    " ", "  ", "\n", "\r\n", "\t", "\u{A0}", "\u{AD}", "\u{AD}\u{AD}", "\u{200B}", "\u{200D}",
    "\u{FEFF}",
    "\u{FE0F}", "\u{301}", "e\u{301}", "é", "ﬁ", "ffi", "ß", "İ", "ı", "ή", "ΐ", "ŉ", "ж", "א", "שׁ",
    "ب", "لا",
    "\u{202B}", "\u{202C}", "\u{2066}", "(", ")", "12", "–", "kg", "×", "/", "-", "—", "…", "😀",
    "👨‍👩‍👧",
    "🇩🇪", "字", "กำ", "क्षि", "\u{3000}", "\u{2009}", "\u{0}", "\u{7}", "\u{85}", "\u{2028}", "\u{E000}",
    "\u{10FFFF}", "word", "AVATAR", "a", "I", "supercalifragilistic",
  ]

  /// Found by the fuzzer: a break within a word that can't be printed left the space before it standing.
  @Test(arguments: [
    " \u{10FFFF}\u{200B}\u{10FFFF}", "\u{10FFFF} \u{10FFFF}\u{200B}\u{10FFFF}", "\u{E000} \u{E000}\u{200B}\u{E000}",
  ])
  func `a text with nothing to print is no wider in pieces than on a line`(_ text: String) {
    let typesetter = Typesetter(fonts: TestFonts.book)
    let paragraph = Paragraph([TextSpan(text, TextStyle(size: 7.5, leading: 14))])
    #expect(typesetter.minimumWidth(of: paragraph) <= typesetter.naturalWidth(of: paragraph))
    #expect(typesetter.lines(of: paragraph, width: 1).allSatisfy { $0.width == 0 })
  }

  @Test(arguments: 0..<150)
  func `is set without overflow, with each cluster in its place`(seed: Int) {
    var generator = SeededGenerator(state: UInt64(seed) &+ 1000)
    func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &generator)] }
    let book = seed.isMultiple(of: 2) ? TestFonts.book : TestFonts.dejaVu ?? TestFonts.book
    let spans = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in pick(Self.pieces) }
      return TextSpan(
        text.joined(),
        TextStyle(
          size: pick([7.5, 12]), leading: 14, tracking: pick([0, 0.05]),
          isCapitals: Bool.random(using: &generator)))
    }
    let paragraph = Paragraph(
      spans, direction: pick([.leftToRight, .rightToLeft]),
      language: pick(["en", "tr", "el", "ar", "zh"]))
    let typesetter = Typesetter(fonts: book)
    let minimum = typesetter.minimumWidth(of: paragraph)
    let natural = typesetter.naturalWidth(of: paragraph)
    #expect(minimum <= natural + Length.epsilon)
    for width in [1, Double.random(in: 5...300, using: &generator), natural, .infinity, .nan] {
      for line in typesetter.lines(of: paragraph, width: width) {
        let letters = line.text.filter {
          !$0.isWhitespace && !$0.unicodeScalars.allSatisfy(\.isInvisible)
        }.count
        #expect(
          letters <= 1 || !(width + Length.epsilon < line.width),
          "\(width) \(line.width) \(minimum) \(line.text.debugDescription)")
        #expect(line.width.isFinite && line.baseline.isFinite && line.leading >= 14)
        for run in line.glyphRuns {
          #expect(Array(run.textThroughClusters.utf8) == Array(run.text.utf8))
          #expect(!run.glyphs.isEmpty && !run.glyphs.contains { $0.id == 0 })
        }
      }
    }
  }
}
