/// A font face by its place in the font book that shaped the text.
public struct FontID: Hashable, Sendable {
  public var index: Int

  public init(index: Int) { self.index = index }
}

/// One shaped glyph, in the face's own units (`GlyphRun.unitsPerEm` to the em).
public struct Glyph: Hashable, Sendable {
  /// The index in the face.
  public var id: UInt16
  /// How far the pen moves after it, kerning included.
  public var advance: Int32
  /// Where it stands relative to the pen; y up, as fonts have it.
  public var xOffset: Int32
  public var yOffset: Int32
  /// UTF-8 offset in `GlyphRun.text` of the first byte of what it stands for. Glyphs with one
  /// offset form a cluster: together they stand for the text up to the next cluster's offset.
  public var cluster: Int32

  public init(
    id: UInt16, advance: Int32, xOffset: Int32 = 0, yOffset: Int32 = 0, cluster: Int32
  ) {
    self.id = id
    self.advance = advance
    self.xOffset = xOffset
    self.yOffset = yOffset
    self.cluster = cluster
  }
}

/// Glyphs of one face, size and colour on one baseline, with the text that they print.
///
/// Glyphs are in visual order, left to right. In a left-to-right run clusters rise, in a
/// right-to-left run they fall. The text is what a reader gets back from the PDF, letter for letter;
/// where capitals are a matter of style it keeps the letters as they were written.
public struct GlyphRun: Hashable, Sendable {
  public var font: FontID
  /// Of the face; 1000 or 2048 as a rule.
  public var unitsPerEm: Int32
  /// In points.
  public var size: Double
  public var color: Color
  public var glyphs: [Glyph]
  public var text: String
  public var isRightToLeft: Bool
  /// Added after every glyph, in points.
  public var tracking: Double

  public init(
    font: FontID, unitsPerEm: Int32, size: Double, color: Color, glyphs: [Glyph], text: String,
    isRightToLeft: Bool = false, tracking: Double = 0
  ) {
    self.font = font
    self.unitsPerEm = unitsPerEm
    self.size = size
    self.color = color
    self.glyphs = glyphs
    self.text = text
    self.isRightToLeft = isRightToLeft
    self.tracking = tracking
  }

  /// In points.
  public var width: Double {
    let units = glyphs.reduce(0) { $0 + Int($1.advance) }
    return Double(units) * size / Double(unitsPerEm) + tracking * Double(glyphs.count)
  }
}
