import Drawing
import Testing

@testable import Typography

/// Needs Debian's fonts-noto-core and fonts-noto-cjk.
@Suite("Fonts for what the bundled ones lack")
struct FallbackTests {
  private let typesetter = Typesetter(fonts: NotoFonts.book)

  private func runs(_ text: String, _ language: String, _ style: TextStyle = TestFonts.style) -> [GlyphRun] {
    typesetter.runs(text, style, language: language)
  }

  @Test func `Digits and Latin words among other letters stay in the sheet's face`() {
    let runs = runs("घुटना 45 squat", "hi")
    #expect(runs.map(\.text) == ["घुटना", " 45 squat"])
    #expect(runs.last?.font == TestFonts.barlow)
    #expect(self.runs("做3组", "zh").map(\.text) == ["做", "3", "组"])
  }

  @Test func `Punctuation is of the letters that it stands with`() {
    // An opening quotation mark of what it opens, though the sheet's face has one as well.
    #expect(runs("“挺胸”", "zh").map(\.text) == ["“挺胸”"])
    #expect(runs("पीठ।", "hi").map(\.text) == ["पीठ।"])
    #expect(runs("（kg）", "ja").allSatisfy { $0.font != TestFonts.barlow || $0.text == "kg" })
  }

  @Test func `A mark never leaves its letter`() {
    for (text, language) in [("क्षि", "hi"), ("ที่", "th"), ("שָׁ", "he"), ("x\u{302}\u{323}", "en")] {
      #expect(runs(text, language).count == 1, "\(text)")
    }
  }

  @Test func `Faces that stand in are scaled to the height of the sheet's small letters`() throws {
    let run = try #require(runs("घुटना", "hi").first)
    let face = try #require(NotoFonts.book.face(run.font))
    let barlow = NotoFonts.book[TestFonts.barlow]
    let ratio = Double(barlow.xHeight) / Double(barlow.unitsPerEm) / (Double(face.xHeight) / Double(face.unitsPerEm))
    #expect(abs(run.size - 10 * ratio) < 0.001 && ratio != 1)
  }

  @Test(arguments: [
    ("hi", "अपने घुटनों को मोड़कर और पैरों को ज़मीन पर सपाट रखते हुए श्रृंखला र्कू"), ("th", "ที่พื้น ปี่ ผู้ฝึก น้ำ กู่ ญี่ปุ่น ฐู"),
    ("ar", "قليلًا إلى الخارج ثوانٍ شدّ كرِّر ـًٌّـ"), ("vi", "ẨN ĐẪY MẠNH XUỐNG SÀN Ế Ổ Ữ Ậ Ẵ"), ("km", "ក្រុំ ស្ត្រី"),
  ], [11.0, 13, 20])
  func `No ink leaves its line, however tight the leading`(
    _ text: (language: String, words: String), _ leading: Double
  ) throws {
    let style = TextStyle(size: 10, leading: leading)
    let paragraph = Paragraph(
      text.words, style, direction: text.language == "ar" ? .rightToLeft : .leftToRight,
      language: text.language)
    let lines = typesetter.lines(of: paragraph, width: 80)
    #expect(lines.count > 1 || text.language == "km")
    for line in lines {
      #expect(line.leading >= leading)
      for run in line.glyphRuns where run.font != TestFonts.barlow || text.language == "vi" {
        let face = try #require(NotoFonts.book.face(run.font))
        let points = run.size / Double(run.unitsPerEm)
        for glyph in run.glyphs {
          guard let ink = face.ink(of: glyph.id) else { continue }
          #expect(!Length.less(line.baseline, Double(ink.upperBound + glyph.yOffset) * points))
          #expect(!Length.less(line.spaceBelowBaseline, -Double(ink.lowerBound + glyph.yOffset) * points))
        }
      }
    }
  }

  @Test func `Latin lines stay as high as their leading`() {
    let lines = typesetter.lines(of: Paragraph("Éclair, Žluťoučký and squat", TestFonts.style), width: 60)
    #expect(lines.count > 1 && lines.allSatisfy { $0.leading == 13 })
  }

  @Test func `What has no capitals is not set apart`() {
    let tracked = TextStyle(size: 10, leading: 13, tracking: 0.1, isCapitals: true)
    for (text, language) in [("घुटना", "hi"), ("深蹲", "zh"), ("ที่นี่", "th"), ("סקוואט", "he")] {
      #expect(runs(text, language, tracked).allSatisfy { $0.tracking == 0 }, "\(text)")
    }
  }

  @Test func `Emphasis is by weight where there are no italics`() throws {
    let italic = TextStyle(size: 10, leading: 13).emphasized
    let plain = try #require(runs("घुटना", "hi").first)
    let strong = try #require(runs("घुटना", "hi", italic).first)
    #expect(plain.font != strong.font)
    #expect(NotoFonts.book.face(strong.font)?.weight == 700)
  }

  @Test func `The subset of a font with CIDs of its own numbers its glyphs from 0`() throws {
    let face = try #require(
      FontFace(id: FontID(index: 0), path: NotoFonts.cjkPath, index: 0))
    let glyph = try #require(face.glyph(for: "骨"))
    let subset = try #require(face.subset(glyphs: [glyph]))
    #expect(subset.newGlyphs[glyph] == 1)
    // Nothing is left to renumber, so that nothing changes.
    var again = subset.bytes
    CompactFont.numberGlyphs(in: &again)
    #expect(again == subset.bytes)
    #expect(subset.bytes.count < 20_000)
  }

  @Test func `Damaged fonts are left alone`() throws {
    let face = try #require(FontFace(id: FontID(index: 0), path: NotoFonts.cjkPath, index: 0))
    let subset = try #require(face.subset(glyphs: [face.glyph(for: "骨") ?? 0]))
    for length in stride(from: 0, to: min(2000, subset.bytes.count), by: 7) {
      var cut = Array(subset.bytes[..<length])
      CompactFont.numberGlyphs(in: &cut)
      #expect(cut.count == length)
    }
    #expect(FontFace(id: FontID(index: 0), path: "/dev/null") == nil)
  }
}

extension TextStyle {
  fileprivate var emphasized: TextStyle {
    var style = self
    style.isItalic = true
    return style
  }
}

/// Noto's fonts behind the bundled ones, without fontconfig.
enum NotoFonts {
  static let cjkPath = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"

  static let book = FontBook(
    faces: TestFonts.book.faces, roles: TestFonts.book.roles, fallback: Faces(firstID: TestFonts.book.faces.count))

  private final class Faces: FallbackFonts {
    private let faces: [FontFace]
    private let firstID: Int

    init(firstID: Int) {
      let noto = "/usr/share/fonts/truetype/noto/NotoSans"
      let names = ["Devanagari", "Thai", "Arabic", "Hebrew", "Khmer"]
      let files = names.flatMap { name in ["Regular", "Bold"].map { "\(noto)\(name)-\($0).ttf" } }
      faces = (files + [NotoFonts.cjkPath]).enumerated().compactMap { index, path in
        FontFace(id: FontID(index: firstID + index), path: path)
      }
      self.firstID = firstID
    }

    func face(holding scalars: [Unicode.Scalar], for request: FontRequest) -> FontFace? {
      faces.filter { face in scalars.allSatisfy { face.glyph(for: $0) != nil } }
        .min { abs($0.weight - request.weight) < abs($1.weight - request.weight) }
    }

    subscript(id: FontID) -> FontFace? {
      faces.indices.contains(id.index - firstID) ? faces[id.index - firstID] : nil
    }
  }
}
