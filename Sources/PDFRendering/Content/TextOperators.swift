internal import Drawing
internal import Haru
internal import Typography

extension ContentStream {
  /// `Tf`, `Tc`, `Td`, `TJ`, `Ts`; `BDC` with `ActualText` around clusters that no code can speak for.
  ///
  /// Codes are written as literal strings, two bytes each: half of what hexadecimal takes before
  /// compression.
  mutating func show(_ run: GlyphRun, in font: EmbeddedFont, named name: String, at origin: Point) {
    guard !run.glyphs.isEmpty, run.unitsPerEm > 0 else { return }
    fillColor(run.color)
    moveText(to: origin)
    self.font(name, face: run.font.index, size: run.size)
    characterSpacing(run.tracking)
    let subset = font.subset
    if let known = subset.spelled.operators(of: run, subset: subset.number) {
      syntax.append(known)
      return
    }
    let start = syntax.count
    if spell(run, in: font) {
      subset.spelled.remember(syntax.bytes(from: start), of: run, subset: subset.number)
    }
  }

  /// `TJ`, `Ts`; `BDC` with `ActualText`
  /// - Returns: whether what is written follows from the font's subset alone, and not from what the
  ///   document has shown before.
  private mutating func spell(_ run: GlyphRun, in font: EmbeddedFont) -> Bool {
    var isPlain = true
    var pen = Pen(run: run)
    let familiar = font.familiarCodes
    var text = run.text
    text.withUTF8 { utf8 in
      let glyphs = run.glyphs
      var start = 0
      while start < glyphs.count {
        var end = start + 1
        while end < glyphs.count, glyphs[end].cluster == glyphs[start].cluster { end += 1 }
        let letters = Self.range(of: start..<end, in: run, textLength: utf8.count)
        if end == start + 1,
          let cid = familiar.code(
            for: glyphs[start].id, UnsafeBufferPointer(rebasing: utf8[letters]))
        {
          show(glyphs[start], as: cid, in: font, pen: &pen)
          start = end
          continue
        }
        isPlain = false
        let meant = ClusterText(utf8[letters])
        if run.isRightToLeft {
          showReversed(glyphs[start..<end], meaning: meant, in: font, pen: &pen)
        } else {
          show(glyphs[start..<end], meaning: meant, in: font, pen: &pen)
        }
        start = end
      }
    }
    isPlain = isPlain && pen.rise == 0 && !pen.hasRisen
    closeArray(&pen)
    rise(0, pen: &pen)
    return isPlain
  }

  /// Where a showing string stands, in thousandths of the em from the run's origin.
  private struct Pen {
    let thousandthsPerUnit: Double
    let pointsPerUnit: Double
    /// Where the layout wants the next glyph.
    var wanted = 0.0
    /// Where a reader stands, by the widths in `W` and what `TJ` has moved.
    var actual = 0.0
    /// `Ts`, in the font's units.
    var rise: Int32 = 0
    var hasRisen = false
    var isArrayOpen = false
    var isStringOpen = false

    init(run: GlyphRun) {
      thousandthsPerUnit = 1000 / Double(run.unitsPerEm)
      pointsPerUnit = run.size / Double(run.unitsPerEm)
    }
  }

  /// The bytes from the cluster's first to the next cluster's first; glyphs stand in visual order, so
  /// in a right-to-left run the next cluster's glyphs stand before. The first cluster also takes what
  /// stands before it without a glyph of its own.
  private static func range(
    of glyphs: Range<Int>, in run: GlyphRun, textLength: Int
  ) -> Range<Int> {
    let all = run.glyphs
    let isFirst = run.isRightToLeft ? glyphs.upperBound == all.count : glyphs.lowerBound == 0
    let isLast = run.isRightToLeft ? glyphs.lowerBound == 0 : glyphs.upperBound == all.count
    let next = run.isRightToLeft ? glyphs.lowerBound - 1 : glyphs.upperBound
    let start = isFirst ? 0 : min(max(Int(all[glyphs.lowerBound].cluster), 0), textLength)
    let end = isLast ? textLength : min(max(Int(all[next].cluster), start), textLength)
    return start..<end
  }

  private mutating func show(
    _ glyphs: ArraySlice<Glyph>, meaning text: ClusterText, in font: EmbeddedFont, pen: inout Pen
  ) {
    guard let first = glyphs.first else { return }
    let lead = Self.shown(first, font).map { font.code(for: $0, text: text.code) }
    let needsActualText =
      glyphs.count > 1 || lead?.carriesText != true || text.isPrivateUse || text.code == .nothing
    if needsActualText {
      closeArray(&pen)
      syntax.raw("/Span<</ActualText<FEFF")
      if text.code != .nothing { for unit in text.string.utf16 { syntax.hex(unit) } }
      syntax.raw(">>>BDC\n")
    }
    show(first, as: lead?.cid, in: font, pen: &pen)
    for glyph in glyphs.dropFirst() {
      let code = Self.shown(glyph, font).map { font.code(for: $0, text: .nothing) }
      show(glyph, as: code?.cid, in: font, pen: &pen)
    }
    if needsActualText {
      closeArray(&pen)
      syntax.raw("EMC\n")
    }
  }

  /// Readers turn right-to-left text round character by character, those of a ligature and of `ActualText`
  /// too, and take marks above and below for another word. So each character gets a code of its own on the
  /// baseline: where no glyph stands there for it, one without ink.
  private mutating func showReversed(
    _ glyphs: ArraySlice<Glyph>, meaning text: ClusterText, in font: EmbeddedFont, pen: inout Pen
  ) {
    let scalars = Array(text.string.unicodeScalars)
    let onBaseline = glyphs.count(where: Self.standsOnBaseline)
    guard scalars.count != 1 || glyphs.count != onBaseline, scalars.count >= onBaseline,
      let first = glyphs.first, !text.isPrivateUse, !font.face.isCFF,
      let blank = font.face.blankGlyph
    else { return show(glyphs, meaning: text, in: font, pen: &pen) }
    for scalar in scalars[onBaseline...].reversed() {
      let code = font.code(for: blank, text: .scalar(scalar))
      show(Glyph(id: blank, advance: 0, cluster: first.cluster), as: code.cid, in: font, pen: &pen)
    }
    var carried = scalars[..<onBaseline]
    for glyph in glyphs {
      if Self.standsOnBaseline(glyph), let scalar = carried.popLast() {
        let code = Self.shown(glyph, font).map { font.code(for: $0, text: .scalar(scalar)) }
        show(glyph, as: code?.cid, in: font, pen: &pen)
      } else {
        show([glyph], meaning: ClusterText(), in: font, pen: &pen)
      }
    }
  }

  private static func standsOnBaseline(_ glyph: Glyph) -> Bool {
    glyph.yOffset == 0 && glyph.advance > 0
  }

  /// PDF/UA-1, 7.21.8 and PDF/A-2, 6.2.11.8 forbid `.notdef`: its substitute, or nil for a gap where
  /// the face has none.
  private static func shown(_ glyph: Glyph, _ font: EmbeddedFont) -> UInt16? {
    glyph.id == 0 ? font.face.missingGlyphSubstitute : glyph.id
  }

  private mutating func show(_ glyph: Glyph, as cid: UInt16?, in font: EmbeddedFont, pen: inout Pen) {
    defer { pen.wanted += Double(glyph.advance) * pen.thousandthsPerUnit }
    guard let cid else { return }
    if glyph.yOffset != pen.rise { rise(glyph.yOffset, pen: &pen) }
    let wanted = pen.wanted + Double(glyph.xOffset) * pen.thousandthsPerUnit
    openArray(&pen)
    if abs(pen.actual - wanted) >= 0.5 {
      let move = (pen.actual - wanted).rounded()
      closeString(&pen)
      syntax.real(move, decimals: 0)
      pen.actual -= move
    }
    openString(&pen)
    syntax.stringByte(UInt8(cid >> 8))
    syntax.stringByte(UInt8(cid & 0xFF))
    pen.actual += font.width(ofCode: cid)
  }

  private mutating func rise(_ units: Int32, pen: inout Pen) {
    guard units != pen.rise else { return }
    closeArray(&pen)
    pen.rise = units
    pen.hasRisen = true
    syntax.real(Double(units) * pen.pointsPerUnit, decimals: decimals)
    syntax.raw(" Ts\n")
  }

  private mutating func openArray(_ pen: inout Pen) {
    guard !pen.isArrayOpen else { return }
    pen.isArrayOpen = true
    syntax.raw("[")
  }

  private mutating func closeArray(_ pen: inout Pen) {
    guard pen.isArrayOpen else { return }
    closeString(&pen)
    pen.isArrayOpen = false
    syntax.raw("]TJ\n")
  }

  private mutating func openString(_ pen: inout Pen) {
    guard !pen.isStringOpen else { return }
    pen.isStringOpen = true
    syntax.raw("(")
  }

  private mutating func closeString(_ pen: inout Pen) {
    guard pen.isStringOpen else { return }
    pen.isStringOpen = false
    syntax.raw(")")
  }
}
