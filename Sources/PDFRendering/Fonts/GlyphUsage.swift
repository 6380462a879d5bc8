internal import Drawing
internal import Typography

/// Which glyphs of which faces a document shows.
struct GlyphUsage {
  /// A set of glyph indices, a bit each.
  struct GlyphSet: Hashable {
    private var words: [UInt64]

    init(glyphCount: Int) { words = Array(repeating: 0, count: (glyphCount + 63) / 64) }

    mutating func insert(_ glyph: UInt16) { words[Int(glyph >> 6)] |= 1 << UInt64(glyph & 63) }

    /// In rising order.
    var glyphs: [UInt16] {
      words.indices.flatMap { index in
        (0..<64).filter { words[index] >> UInt64($0) & 1 == 1 }.map { UInt16(index * 64 + $0) }
      }
    }

    func intersectionCount(_ other: GlyphSet) -> Int {
      zip(words, other.words).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
    }

    mutating func formUnion(_ other: GlyphSet) {
      for index in words.indices { words[index] |= other.words[index] }
    }
  }

  let fonts: FontBook
  /// By the face's index in the font book; nil where no text is set in it.
  private(set) var sets: [GlyphSet?]

  init(of document: PagedDocument, fonts: FontBook) throws(PDFRenderingError) {
    self.fonts = fonts
    sets = Array(repeating: nil, count: fonts.faces.count)
    for page in document.pages { try add(page.frame) }
  }

  private mutating func add(_ frame: Frame) throws(PDFRenderingError) {
    for placed in frame.items {
      switch placed.item {
      case .glyphs(let run): try add(run)
      case .group(let inner, _, _), .tagged(_, let inner): try add(inner)
      case .path, .image, .link: break
      }
    }
  }

  private mutating func add(_ run: GlyphRun) throws(PDFRenderingError) {
    guard fonts.faces.indices.contains(run.font.index) else { throw .unknownFont(run.font) }
    let face = fonts[run.font]
    let glyphCount = face.glyphCount
    var set = sets[run.font.index] ?? GlyphSet(glyphCount: glyphCount)
    // Taken out while it changes, so that it is not copied.
    sets[run.font.index] = nil
    var hasMissing = false
    for glyph in run.glyphs {
      guard Int(glyph.id) < glyphCount else {
        throw .unknownGlyph(glyph.id, face: face.postScriptName)
      }
      set.insert(glyph.id)
      hasMissing = hasMissing || glyph.id == 0
    }
    if hasMissing, let substitute = face.missingGlyphSubstitute { set.insert(substitute) }
    sets[run.font.index] = set
  }
}

extension FontFace {
  /// What is shown in place of `.notdef`; nil where the face has no question mark.
  var missingGlyphSubstitute: UInt16? { glyph(for: "?") }
}
