internal import Drawing
internal import Typography

/// Which glyphs of which faces a document shows.
struct GlyphUsage {
  /// A set of glyph indices, a bit each.
  struct GlyphSet: Hashable {
    private var words: [UInt64]

    init(glyphCount: Int) { words = Array(repeating: 0, count: (glyphCount + 63) / 64) }

    /// In bytes.
    var size: Int { words.count * MemoryLayout<UInt64>.stride }

    mutating func insert(_ glyph: UInt16) { words[Int(glyph >> 6)] |= 1 << UInt64(glyph & 63) }

    /// - Returns: the first glyph that lies beyond the face's; those after it are not looked at.
    mutating func insert(_ glyphs: [Glyph]) -> Glyph? {
      // A document has tens of thousands of glyphs: one check for all that the array is ours alone.
      words.withUnsafeMutableBufferPointer { words in
        for glyph in glyphs {
          let word = Int(glyph.id >> 6)
          guard word < words.count else { return glyph }
          words[word] |= 1 << UInt64(glyph.id & 63)
        }
        return nil
      }
    }

    func contains(_ glyph: UInt16) -> Bool { words[Int(glyph >> 6)] >> UInt64(glyph & 63) & 1 == 1 }

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
  /// By the face's number in the font book; nil where no text is set in it.
  private(set) var sets: [GlyphSet?]

  init(of document: PagedDocument, fonts: FontBook) throws(PDFRenderingError) {
    self.fonts = fonts
    sets = Array(repeating: nil, count: fonts.faces.count)
    for page in document.pages { try add(page.frame) }
    for index in sets.indices {
      guard let set = sets[index], let face = fonts.face(FontID(index: index)) else { continue }
      if let last = set.glyphs.last, Int(last) >= face.glyphCount {
        throw .unknownGlyph(last, face: face.postScriptName)
      }
      if set.contains(0), let substitute = face.missingGlyphSubstitute {
        sets[index]?.insert(substitute)
      }
    }
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
    let index = run.font.index
    if !sets.indices.contains(index) || sets[index] == nil {
      let face = try face(of: run)
      while sets.count <= index { sets.append(nil) }
      sets[index] = GlyphSet(glyphCount: face.glyphCount)
    }
    // In its place, so that it is not copied.
    if let unknown = sets[index]?.insert(run.glyphs) {
      throw .unknownGlyph(unknown.id, face: try face(of: run).postScriptName)
    }
    if run.isRightToLeft, let blank = try face(of: run).blankGlyph { sets[index]?.insert(blank) }
  }

  private func face(of run: GlyphRun) throws(PDFRenderingError) -> FontFace {
    guard let face = fonts.face(run.font) else { throw .unknownFont(run.font) }
    return face
  }
}

extension FontFace {
  /// What is shown in place of `.notdef`; nil where the face has no question mark.
  var missingGlyphSubstitute: UInt16? { glyph(for: "?") }

  /// A glyph without ink and, if there is one, without width; nil where the face has neither. Some
  /// fonts draw a bar for what is never shown.
  var blankGlyph: UInt16? {
    let narrow: [Unicode.Scalar] = ["\u{200C}", "\u{200D}", "\u{200B}", "\u{200F}", "\u{FEFF}"]
    let blank = narrow.lazy.compactMap(glyph).first { advance(of: $0) == 0 && ink(of: $0) == nil }
    return blank ?? glyph(for: " ")
  }
}
