import Drawing
import Testing

@testable import Typography

@Suite("Lines end where each language lets them")
struct LanguageBreakingTests {
  private func breaks(_ text: String, _ language: String) -> [String] {
    let utf8 = Array(text.utf8)
    let offsets = (LineBreakIterator(language: language)?.opportunities(in: utf8[...]) ?? [])
      .filter { $0 < utf8.count && !NumberBonds.join(at: $0, in: utf8[...]) } + [utf8.count]
    var start = 0
    return offsets.map { end in
      defer { start = end }
      return String(decoding: utf8[start..<end], as: UTF8.self)
    }
  }

  @Test func `Japanese lines begin with no small kana, long vowel or closing mark`() {
    let pieces = breaks("スクワットを、ゆっくりとバーで「やる」。", "ja")
    #expect(!pieces.contains { piece in "ッーっ、。」".contains(where: { piece.hasPrefix(String($0)) }) })
    #expect(!pieces.contains { $0.hasSuffix("「") })
  }

  @Test func `Chinese breaks between ideographs, not before its punctuation`() {
    #expect(breaks("慢慢下蹲，保持（挺胸）。", "zh") == ["慢", "慢", "下", "蹲，", "保", "持", "（挺", "胸）。"])
  }

  @Test func `Thai breaks between the words of its dictionary`() {
    #expect(breaks("ดันพื้นแล้ว", "th") == ["ดัน", "พื้น", "แล้ว"])
  }

  @Test func `Korean breaks between words`() {
    #expect(breaks("허벅지가 바닥과 평행", "ko") == ["허벅지가 ", "바닥과 ", "평행"])
  }

  @Test(arguments: [
    ("поднять 60 кг", "60 кг"), ("举起 60 公斤。再来", "60 公斤"), ("举起60公斤再来", "60公斤"), ("3セットやる", "3セット"),
    ("10회 3세트", "10회"), ("ارفع ٦٠ كغ ثم", "٦٠ كغ"), ("उठाएँ ६० किग्रा और", "६० किग्रा"), ("ยก 60 กก. แล้ว", "60 กก."),
    ("戻る（60 kg）。骨を", "60 kg"), ("הרם 60 ק״ג לאט", "60 ק״ג"), ("休息 90 秒，再", "90 秒"), ("٣ × ١٢ مرة", "٣ × ١٢"),
    ("8〜10回やる", "10回"), ("30 分钟快走", "30 分钟"), ("rest 90 seconds, go", "90 seconds"), ("Rust 90 seconden.", "90 seconden"),
    ("отдых 90 секунд", "90 секунд"), ("テンポ 3-1-X-0 で", "3-1-X-0"), ("tempo 3-1-1-X.", "3-1-1-X"),
  ])
  func `A number keeps its unit`(_ text: String, _ measure: String) {
    for language in ["ru", "zh", "ja", "ko", "ar", "hi", "th"] {
      #expect(breaks(text, language).contains { $0.contains(measure) }, "\(language): \(breaks(text, language))")
    }
  }

  private struct EverySecondLetter: Hyphenator {
    func divisions(of word: String) -> [Int] { word.indices.dropFirst().map { word.utf8.distance(from: word.startIndex, to: $0) } }
  }

  @Test func `Only scripts with capitals are hyphenated`() {
    let divisions = WordDivisions { EverySecondLetter() }
    for word in ["घुटनों", "تمرين", "רגליים", "ทำซ้ำ"] {
      #expect(divisions.divisions(of: Array(word.utf8)[...]).isEmpty, "\(word)")
    }
    #expect(!divisions.divisions(of: Array("Knie".utf8)[...]).isEmpty)
    #expect(!divisions.divisions(of: Array("присед".utf8)[...]).isEmpty)
  }

  @Test func `A Latin word among other letters is divided as an English one, not torn`() {
    let typesetter = Typesetter(fonts: TestFonts.book) { $0 == "en" ? EverySecondLetter() : nil }
    for language in ["ar", "he", "hi", "ja", "ru"] {
      let paragraph = Paragraph(
        "abcdefgh", TestFonts.style, direction: language == "ar" ? .rightToLeft : .leftToRight, language: language)
      let lines = typesetter.lines(of: paragraph, width: 25).map(\.text)
      #expect(lines.count > 1)
      #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\u{AD}") }, "\(language): \(lines)")
    }
    // What is itself written in Latin letters has its own patterns, or none.
    let dutch = Paragraph("abcdefgh", TestFonts.style, language: "nl")
    #expect(typesetter.lines(of: dutch, width: 25).allSatisfy { !$0.text.hasSuffix("\u{AD}") })
  }

  @Test(arguments: [
    ("tr", "diz ısı", "DİZ ISI"), ("el", "κάθισμα", "ΚΑΘΙΣΜΑ"), ("de", "Füße", "FÜSSE"), ("ka", "ჩაჯდომა", "ჩაჯდომა"),
    ("nl", "ijs", "IJS"), ("hi", "घुटना", "घुटना"),
  ])
  func `Capitals are those of the language`(_ language: String, _ word: String, _ capitals: String) {
    let printed = UppercaseMapping(language: language).capitals(of: word).map(\.scalar)
    #expect(String(String.UnicodeScalarView(printed)) == capitals)
  }

  @Test func `what is longer than any word has its capitals too, each of the letter it stands for`() {
    let word = String(repeating: "äß", count: 5_000)
    let capitals = UppercaseMapping(language: "de").capitals(of: word)
    #expect(String(String.UnicodeScalarView(capitals.map(\.scalar))) == String(repeating: "ÄSS", count: 5_000))
    let offsets = stride(from: 0, to: 20_000, by: 4).flatMap { (start: Int) -> [Int] in
      [start, start + 2, start + 2]
    }
    #expect(capitals.map(\.offset) == offsets)
  }
}

@Suite("Measures in right-to-left text")
struct MeasureRunTests {
  /// The text as it is seen from left to right, character by character.
  private func seen(_ text: String) -> String {
    let levels = BidiLevels.levels(of: Array(text.utf8)[...], direction: .rightToLeft)
    let letters = Array(text)
    var offset = 0
    let own = letters.map { letter in
      defer { offset += letter.utf8.count }
      return levels[offset]
    }
    return String(BidiLevels.visualOrder(of: own).map { letters[$0] })
  }

  @Test(arguments: [
    ("אב 60 kg גד", "דג 60 kg בא"), ("אב 8–10 kg", "8–10 kg בא"), ("اب 60 kg", "60 kg با"),
    ("אב 3 × 12 kg", "3 × 12 kg בא"), ("אב +5", "+5 בא"), ("אב squat 12 גד", "דג squat 12 בא"),
    // A range of mere numbers is read as the words are, from right to left.
    ("אב 8–10", "10–8 בא"), ("אב 8-10", "8-10 בא"), ("אב 60% גד", "דג 60% בא"), ("אב 12.5 kg.", ".12.5 kg בא"),
  ])
  func `are seen as they are said`(_ text: String, _ order: String) {
    #expect(seen(text) == order)
  }
}
