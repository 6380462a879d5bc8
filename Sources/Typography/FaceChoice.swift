internal import Drawing

/// Finds the face for each cluster of one style's words.
struct FaceChoice {
  private let stack: [FontFace]
  private let fallback: (any FallbackFonts)?
  private let style: ShapingStyle
  private let buffer: ShapingBuffer
  private let options: ShapingOptions

  init(
    _ style: ShapingStyle, stack: [FontFace], fallback: (any FallbackFonts)?,
    buffer: ShapingBuffer, options: ShapingOptions
  ) {
    self.style = style
    self.stack = stack
    self.fallback = fallback
    self.buffer = buffer
    self.options = options
  }

  /// The first face that can print a whole grapheme cluster, and what a face from beyond the stack is
  /// scaled by; nil where no face can.
  /// - Parameter preferred: the face of the letters before, for what belongs to no script.
  func face(
    for letters: ArraySlice<Letter>, of script: Script, preferring preferred: FontFace?
  ) -> (FontFace, scale: Double?)? {
    guard !letters.contains(where: \.scalar.isControl) else { return nil }
    var candidates = stack
    if let preferred {
      // Digits stay those of the sheet, whatever letters they stand among.
      let isOfStack = stack.contains { $0 === preferred }
      if isOfStack || !letters.contains(where: \.scalar.isDigit) { candidates.insert(preferred, at: 0) }
    }
    if let found = candidates.first(where: { face in letters.allSatisfy { face.covers($0.scalar) } }) {
      return (found, scale(of: found))
    }
    if let found = fallback?.face(holding: letters.map(\.scalar).filter { !$0.isInvisible }, for: request(script)) {
      return (found, scale(of: found))
    }
    // A face may have é and no accent of its own, or a space of one width: HarfBuzz knows.
    let found = candidates.first { face in
      !buffer.glyphs(
        for: letters, face: face, script: script, isRightToLeft: false, options: options
      ).contains { $0.id == 0 }
    }
    return found.map { ($0, scale(of: $0)) }
  }

  /// The scalar because of which a cluster can't be printed.
  func culprit(in letters: ArraySlice<Letter>, of script: Script) -> Unicode.Scalar? {
    let scalars = letters.lazy.map(\.scalar)
    return scalars.first { scalar in
      scalar.isControl || !stack.contains { $0.covers(scalar) }
        && fallback?.face(holding: [scalar], for: request(script)) == nil
    } ?? scalars.last
  }

  private func request(_ script: Script) -> FontRequest {
    // What has no italics is emphasised by weight, and never slanted.
    let isItalic = style.isItalic && script.hasCapitals
    let weight = style.isItalic && !isItalic ? max(600, style.weight) : style.weight
    return FontRequest(
      script: script, language: style.language, role: style.role, weight: weight, isItalic: isItalic)
  }

  /// So that its small letters, beside which its maker has drawn the other script's, are as high as
  /// those of the face that it stands in for.
  private func scale(of face: FontFace) -> Double? {
    guard let first = stack.first, !stack.contains(where: { $0 === face }) else { return nil }
    let own = Double(first.xHeight) / Double(first.unitsPerEm)
    let other = Double(face.xHeight) / Double(face.unitsPerEm)
    guard own > 0, other > 0 else { return 1 }
    return min(1.15, max(0.85, own / other))
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension InkExtent {
  init(of glyphs: [Glyph], in face: FontFace, scale: Double) {
    self.init(above: 0, below: 0)
    let units = scale / Double(face.unitsPerEm)
    for glyph in glyphs {
      guard let ink = face.ink(of: glyph.id) else { continue }
      // A damaged font may say what no Int32 holds the sum of.
      above = max(above, (Double(ink.upperBound) + Double(glyph.yOffset)) * units)
      below = max(below, -(Double(ink.lowerBound) + Double(glyph.yOffset)) * units)
    }
  }
}
