extension FontFace {
  /// The scalar whose glyph prints `scalar`: a face without the hyphen proper has the one of ASCII.
  func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2010}", "\u{2011}": glyph(for: scalar) == nil ? "-" : scalar
    default: scalar
    }
  }

  /// Whether the face's character map has what `scalar` needs by itself.
  func covers(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isInvisible || glyph(for: printable(scalar)) != nil
  }
}

extension Unicode.Scalar {
  /// Joiners, soft hyphens, direction marks, variation selectors: they act and are never seen.
  var isInvisible: Bool { value >= 0xAD && properties.isDefaultIgnorableCodePoint }

  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
