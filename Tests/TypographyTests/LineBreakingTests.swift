import Drawing
import Testing

@testable import Typography

/// Small, quick and the same on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Optimal breaks")
struct OptimalBreaksTests {
  /// Words of the given lengths with spaces of 1 between them.
  private func opportunities(_ words: [Double], hyphens: Set<Int> = []) -> [BreakOpportunity] {
    var x = 0.0
    return words.enumerated().map { index, length in
      defer { x += length + 1 }
      return BreakOpportunity(
        lineEnd: x + length, lineStart: x + length + 1, penalty: hyphens.contains(index) ? 0.03 : 0,
        isHyphen: hyphens.contains(index), textEnd: 0, nextStart: 0)
    }
  }

  @Test func `A calm edge beats filling each line as far as it goes`() {
    // Width 6, words aaa bb cc ddddd. Greedy: "aaa bb" (0 short), "cc" (4 short): 16/36.
    // Better: "aaa" (3 short), "bb cc" (1 short): 10/36.
    let breaks = OptimalBreaks(opportunities([3, 2, 2, 5]), width: 6)
    #expect(breaks.chosen == [0, 2, 3])
    #expect(breaks.worstShortfall == 0.5)
    #expect(!breaks.isOverfull)
  }

  @Test func `The last line may be short, but not a remnant`() {
    // Width 20: "8 8" is 17, then 1 alone. Better 8 / 8 1? That costs (12/20)² and is not worth it.
    #expect(OptimalBreaks(opportunities([8, 8, 2]), width: 19).chosen == [1, 2])
    // 7 7 4 is 20; the 2 alone is a remnant. A line 5 short is worth pulling the 4 down.
    #expect(OptimalBreaks(opportunities([7, 7, 4, 2]), width: 20).chosen == [1, 3])
    // 7 of 20 is no remnant, so the first line is filled.
    #expect(OptimalBreaks(opportunities([6, 6, 6, 7]), width: 20).chosen == [2, 3])
  }

  @Test func `Paper is not spent on a calmer edge`() {
    // In two lines the first is 4 short; three lines of 5 would be calm and cost a line.
    let breaks = OptimalBreaks(opportunities([4, 5, 5]), width: 11)
    #expect(breaks.chosen.count == 2)
  }

  @Test func `Two hyphens in a row cost more than one`() {
    let words = [4.0, 4, 4, 4]
    // Each pair of words fills a line of 9; hyphenated ends stand behind the first and the second pair.
    let lines = OptimalBreaks(opportunities(words + [4, 4], hyphens: [1, 3]), width: 9)
    #expect(lines.chosen == [1, 3, 5])
    #expect(OptimalBreaks(opportunities(words, hyphens: [1]), width: 9).chosen == [1, 3])
  }

  @Test func `The last line does not begin within a word if another break is nearly as good`() {
    // 8 1 fills 10 exactly and ends with a hyphen; 8 alone is 2 short, which costs 0.04.
    #expect(OptimalBreaks(opportunities([8, 1, 5], hyphens: [1]), width: 10).chosen == [0, 2])
    #expect(OptimalBreaks(opportunities([8, 1, 5]), width: 10).chosen == [1, 2])
  }

  @Test func `A word wider than the line stands alone`() {
    let breaks = OptimalBreaks(opportunities([2, 30, 2]), width: 10)
    #expect(breaks.chosen == [0, 1, 2])
    #expect(breaks.isOverfull)
  }

  @Test func `Nothing to break is one line`() {
    #expect(OptimalBreaks(opportunities([3]), width: 10).chosen == [0])
    #expect(OptimalBreaks([], width: 10).chosen.isEmpty)
  }
}

@Suite("Line breaking")
struct LineBreakingTests {
  let typesetter = TestFonts.typesetter()

  private func texts(_ text: String, width: Double, language: String = "en") -> [String] {
    typesetter.lines(of: Paragraph(text, TestFonts.style, language: language), width: width)
      .map(\.text)
  }

  static let words = [
    "stand", "tall", "feet", "under", "the", "shoulders", "and", "breathe", "60 kg", "10–12",
    "office",
    "AVATAR", "e-mail", "and/or", "a", "to", "Rückenstrecker", "½", "присед", "knees.", "(slowly)",
    "extra\u{AD}ordinary", "counterrevolutionaries", "本日は晴天", "T-shirt", "3 × 10",
  ]

  @Test(arguments: 0..<60)
  func `No line is wider than it may be and no letter is lost`(seed: Int) {
    var generator = SeededGenerator(state: UInt64(seed))
    let usable = Self.words.filter { $0 != "本日は晴天" }
    let text = (0..<Int.random(in: 1...60, using: &generator))
      .map { _ in usable[Int.random(in: 0..<usable.count, using: &generator)] }
      .joined(separator: " ")
    let width = Double.random(in: 12...200, using: &generator)
    let tracking = seed % 3 == 0 ? 0.08 : 0
    let half = text.unicodeScalars.count / 2
    let spans = [
      TextSpan(
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(half))),
        TextStyle(size: 9, leading: 12, tracking: tracking)),
      TextSpan(
        String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(half))),
        TextStyle(size: 13, leading: 16, tracking: tracking, isCapitals: seed % 4 == 0)),
    ]
    let lines = typesetter.lines(of: Paragraph(spans), width: width)
    for line in lines {
      #expect(!Length.less(width, line.width), "\(line.text) is \(line.width) wide, not \(width)")
      let end = line.runs.last.map { $0.origin.x } ?? 0
      let last = line.glyphRuns.last
      #expect(abs(end + (last?.width ?? 0) - (last?.tracking ?? 0) - line.width) < 1e-6)
      #expect(line.glyphRuns.allSatisfy { $0.textThroughClusters == $0.text })
    }
    // Joined again: a soft hyphen at a line's end goes on, anything else had a space or needed none.
    let joined = lines.map(\.text).joined().filter { $0 != " " && $0 != "\u{AD}" }
    #expect(joined == text.filter { $0 != " " && $0 != "\u{AD}" })
    #expect(typesetter.takeDiagnostics().isEmpty)
  }

  @Test func `The space at a line's end belongs to no line`() {
    let lines = texts("one two three four five six seven", width: 60)
    #expect(lines.count > 2)
    #expect(lines.joined(separator: " ") == "one two three four five six seven")
    #expect(texts("one   ", width: 200) == ["one"])
  }

  @Test(arguments: [
    "Lift 60 kg now", "Hold for 90 s, then", "Up to 75 % of it", "At 37 °C today",
    "Do 3 × 10 of it",
    "From 10–12 each", "About 2½ min, rest",
  ])
  func `A number and its unit stay on one line at every width`(text: String) {
    let bonded = [
      "60 kg", "90 s", "75 %", "37 °C", "3 × 10", "10–12", "2½ min",
    ].filter(text.contains)
    let narrowest = typesetter.minimumWidth(of: Paragraph(text, TestFonts.style))
    for width in stride(from: narrowest, through: 120, by: 1) {
      let lines = texts(text, width: width)
      #expect(bonded.allSatisfy { bond in lines.contains { $0.contains(bond) } }, "\(lines)")
    }
  }

  @Test func `Number and unit part only where the line has no room for both`() {
    let width = typesetter.minimumWidth(of: Paragraph("1000", TestFonts.style)) + 1
    #expect(texts("1000 kg", width: width) == ["1000", "kg"])
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb", "a\u{2028}b", "a\u{2029}b", "a\u{85}b", "a  \nb"])
  func `A forced break begins a new line`(text: String) {
    #expect(texts(text, width: 500) == ["a", "b"])
    #expect(typesetter.takeDiagnostics().isEmpty)
  }

  @Test func `Empty lines keep their distance`() {
    let lines = typesetter.lines(of: Paragraph("a\n\nb\n", TestFonts.style), width: 100)
    #expect(lines.map(\.text) == ["a", "", "b", ""])
    #expect(lines.map(\.leading) == [13, 13, 13, 13])
    #expect(texts("", width: 100).isEmpty)
    #expect(typesetter.lines(of: Paragraph([]), width: 100).isEmpty)
  }

  @Test func `A word too wide for the line is torn between letters`() {
    let lines = texts("see abcdefghijklmnopqrstuvwxyz", width: 40)
    #expect(lines.joined().filter { $0 != " " } == "seeabcdefghijklmnopqrstuvwxyz")
    #expect(lines.count >= 3)
  }

  @Test func `A letter wider than the line is the only thing that may overflow`() {
    #expect(texts("Wide W", width: 1) == ["W", "i", "d", "e", "W"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `Five thousand letters without a space take no square time`() {
    let word = String(repeating: "abcdefghij", count: 500)
    let lines = texts(word, width: 200)
    #expect(lines.joined() == word)
    #expect(lines.count > 100)
  }

  @Test(.timeLimit(.minutes(1)))
  func `Twenty thousand words take no square time`() {
    let sentence = "Stand tall and lift the weight slowly off the floor. "
    let lines = texts(String(repeating: sentence, count: 2000), width: 250)
    #expect(lines.count > 1600)
  }

  @Test func `Chinese breaks between ideographs`() throws {
    let opportunities = try #require(LineBreakIterator(language: "zh"))
      .opportunities(in: Array("本日は晴天".utf8)[...])
    #expect(opportunities == [3, 6, 9, 12, 15])
  }

  @Test func `The natural width holds the text in one line and nothing less does`() {
    let paragraph = Paragraph("Stand tall, feet under the shoulders", TestFonts.style)
    let width = typesetter.naturalWidth(of: paragraph)
    #expect(typesetter.lines(of: paragraph, width: width).count == 1)
    #expect(typesetter.lines(of: paragraph, width: width - 0.1).count == 2)
    #expect(
      typesetter.naturalWidth(of: Paragraph("a\nlonger\nb", TestFonts.style))
        == typesetter.naturalWidth(of: Paragraph("longer", TestFonts.style)))
  }

  @Test func `The minimum width is that of the widest word and holds it whole`() {
    let paragraph = Paragraph("Stand tall, shoulders\u{AD}wide and/or low", TestFonts.style)
    let width = typesetter.minimumWidth(of: paragraph)
    let word = typesetter.naturalWidth(of: Paragraph("shoulders\u{AD}wide", TestFonts.style))
    #expect(abs(width - word) < 1e-9)
    #expect(
      typesetter.lines(of: paragraph, width: width).contains {
        $0.text.contains("shoulders\u{AD}wide")
      })
    #expect(
      typesetter.minimumWidth(of: Paragraph("and/or", TestFonts.style))
        == typesetter.naturalWidth(of: Paragraph("and/", TestFonts.style)))
  }

  @Test func `A line's measures are those of its largest style`() throws {
    let face = TestFonts.book[TestFonts.barlow]
    let spans = [
      TextSpan("small ", TextStyle(size: 9, leading: 12)),
      TextSpan("LARGE", TextStyle(size: 20, leading: 24)),
    ]
    let line = try #require(typesetter.lines(of: Paragraph(spans), width: 500).first)
    let scale = 20 / Double(face.unitsPerEm)
    let ascent = Double(face.ascender) * scale
    let height = ascent - Double(face.descender) * scale
    #expect(line.leading == 24)
    #expect(abs(line.baseline - ((24 - height) / 2 + ascent)) < 1e-9)
    #expect(abs(line.capHeight - Double(face.capHeight) * scale) < 1e-9)
    #expect(abs(line.xHeight - Double(face.xHeight) * scale) < 1e-9)
  }

  @Test func `What was set before changes nothing`() {
    let paragraph = Paragraph(Self.words.joined(separator: " "), TestFonts.style)
    let other = TestFonts.typesetter()
    _ = other.lines(of: Paragraph("office e-mail 60 kg shoulders", TestFonts.capitals), width: 50)
    _ = other.lines(of: paragraph, width: 300)
    #expect(typesetter.lines(of: paragraph, width: 90) == other.lines(of: paragraph, width: 90))
    #expect(
      typesetter.lines(of: paragraph, width: 90) == typesetter.lines(of: paragraph, width: 90))
  }

  @Test func `Typesetters of several threads share fonts and agree`() async {
    let paragraph = Paragraph(Self.words.joined(separator: " "), TestFonts.style)
    let expected = typesetter.lines(of: paragraph, width: 90)
    await withTaskGroup(of: [TextLine].self) { group in
      for _ in 0..<8 {
        group.addTask { TestFonts.typesetter().lines(of: paragraph, width: 90) }
      }
      for await lines in group { #expect(lines == expected) }
    }
  }

  @Test func `Letters that only look the same are kept apart by the memory`() {
    let composed = typesetter.runs("é").map { Array($0.text.utf8) }
    let decomposed = typesetter.runs("e\u{301}").map { Array($0.text.utf8) }
    #expect(composed == [Array("é".utf8)])
    #expect(decomposed == [Array("e\u{301}".utf8)])
  }
}
