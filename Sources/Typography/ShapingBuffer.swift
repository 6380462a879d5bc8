internal import CHarfBuzz
internal import Drawing

/// A scalar to be printed, and the UTF-8 offset of the letter that it stands for.
struct Letter {
  var scalar: Unicode.Scalar
  var offset: Int
}

/// The writing system of a stretch of text, as HarfBuzz numbers them.
struct Script: Equatable {
  let tag: hb_script_t

  static let latin = Script(tag: HB_SCRIPT_LATIN)

  /// nil for what belongs to any script, such as digits, punctuation and combining marks.
  init?(of scalar: Unicode.Scalar) {
    if scalar.isASCII {
      guard scalar.properties.isAlphabetic else { return nil }
      tag = HB_SCRIPT_LATIN
      return
    }
    tag = hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
    switch tag {
    case HB_SCRIPT_COMMON, HB_SCRIPT_INHERITED, HB_SCRIPT_UNKNOWN: return nil
    default: return
    }
  }

  private init(tag: hb_script_t) { self.tag = tag }

  /// Whether its letters join hands, so that space can't be put between them.
  var isJoined: Bool {
    switch tag {
    case HB_SCRIPT_ARABIC, HB_SCRIPT_SYRIAC, HB_SCRIPT_NKO, HB_SCRIPT_MONGOLIAN,
      HB_SCRIPT_DEVANAGARI, HB_SCRIPT_BENGALI, HB_SCRIPT_GURMUKHI:
      true
    default: false
    }
  }
}

/// What HarfBuzz is asked for besides the letters.
struct ShapingOptions {
  private(set) var features: [hb_feature_t]
  let language: hb_language_t?

  /// - Parameter language: BCP 47.
  init(language: String, hasTabularFigures: Bool, hasLigatures: Bool, isCapitals: Bool) {
    self.language = hb_language_from_string(language, -1)
    features = []
    func set(_ name: String, _ value: UInt32) {
      let tag = name.unicodeScalars.reduce(0) { $0 << 8 | $1.value }
      features.append(hb_feature_t(tag: tag, value: value, start: 0, end: .max))
    }
    if hasTabularFigures { set("tnum", 1) }
    // Letters that are set apart must be so everywhere: an fi in one piece would leave a hole.
    if !hasLigatures {
      set("liga", 0)
      set("clig", 0)
    }
    // Brackets and dashes at the height of capitals.
    if isCapitals { set("case", 1) }
  }
}

/// HarfBuzz's workbench, used again for each stretch of text.
final class ShapingBuffer {
  private let buffer: OpaquePointer?

  init() { buffer = hb_buffer_create() }

  deinit { hb_buffer_destroy(buffer) }

  /// Kerning, ligatures and marks applied; glyphs from left to right, each with the offset of the
  /// first letter that it stands for. What no eye can see (joiners, soft hyphens) has no glyph.
  func glyphs(
    for letters: ArraySlice<Letter>, face: FontFace, script: Script, isRightToLeft: Bool,
    options: ShapingOptions
  ) -> [Glyph] {
    hb_buffer_clear_contents(buffer)
    for letter in letters {
      let scalar = face.printable(letter.scalar)
      hb_buffer_add(buffer, scalar.value, UInt32(letter.offset))
    }
    hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE)
    hb_buffer_set_direction(buffer, isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, script.tag)
    hb_buffer_set_language(buffer, options.language)
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
    hb_shape(face.font, buffer, options.features, UInt32(options.features.count))

    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, nil)
    else { return [] }
    return (0..<Int(count)).map { index in
      Glyph(
        id: UInt16(truncatingIfNeeded: infos[index].codepoint),
        advance: positions[index].x_advance, xOffset: positions[index].x_offset,
        yOffset: positions[index].y_offset, cluster: Int32(infos[index].cluster))
    }
  }
}

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
