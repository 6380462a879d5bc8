import Drawing
import Foundation
import Typography

/// The faces of the repository's `fonts/` folder that the tests set text in.
enum TestFonts {
  static let text = FontID(index: 0)
  static let bold = FontID(index: 1)
  /// Greek and Cyrillic, which the text face lacks.
  static let fallback = FontID(index: 2)

  static let book: FontBook = {
    let files = [
      "Barlow/Barlow-Regular.ttf", "BarlowCondensed/BarlowCondensed-SemiBold.ttf",
      "FiraSans/FiraSans-Regular.ttf",
    ]
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../fonts").standardizedFileURL
    let faces = files.enumerated().compactMap { index, name -> FontFace? in
      guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
      return data.withUnsafeBytes {
        FontFace(id: FontID(index: index), bytes: $0, copying: true)
      }
    }
    return FontBook(faces: faces, roles: [:])
  }()

  /// A run of one glyph a character, without kerning. `shownAs` gives the letters to draw where they
  /// differ from the text, one for each character.
  static func run(
    _ text: String, shownAs shown: String? = nil, font: FontID = text, size: Double = 10,
    color: Color = .black, tracking: Double = 0
  ) -> GlyphRun {
    let face = book[font]
    var glyphs: [Glyph] = []
    var cluster = 0
    for (letter, drawn) in zip(text.unicodeScalars, (shown ?? text).unicodeScalars) {
      let id = face.glyph(for: drawn) ?? 0
      glyphs.append(Glyph(id: id, advance: face.advance(of: id), cluster: Int32(cluster)))
      cluster += UTF8.width(letter)
    }
    return GlyphRun(
      font: font, unitsPerEm: face.unitsPerEm, size: size, color: color, glyphs: glyphs, text: text,
      tracking: tracking)
  }
}
