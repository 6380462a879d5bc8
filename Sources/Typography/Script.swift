internal import CHarfBuzz

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
