internal import Drawing
internal import Haru
internal import Typography

/// The faces that one document embeds.
final class EmbeddedFonts {
  private let fonts: [EmbeddedFont?]
  private let deflater: Deflater
  private let file: HaruDocument

  init(
    _ usage: GlyphUsage, subsets: FontSubsetCache, deflater: Deflater, file: HaruDocument
  ) throws(PDFRenderingError) {
    var fonts: [EmbeddedFont?] = []
    for (index, used) in usage.sets.enumerated() {
      guard let used, let face = usage.fonts.face(FontID(index: index)) else {
        fonts.append(nil)
        continue
      }
      let subset = try subsets.subset(of: face, holding: used, deflater: deflater)
      let object = try PDFRenderingError.calling(try file.addObject())
      fonts.append(EmbeddedFont(face: face, subset: subset, object: object))
    }
    self.fonts = fonts
    self.deflater = deflater
    self.file = file
  }

  subscript(font: FontID) -> EmbeddedFont? {
    fonts.indices.contains(font.index) ? fonts[font.index] : nil
  }

  /// To be called when all text has been written, for the codes are given out as text is written.
  func write() throws(PDFRenderingError) {
    for case let font? in fonts { try font.write(to: file, deflater: deflater) }
  }
}
