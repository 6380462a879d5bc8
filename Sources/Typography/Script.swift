internal import CHarfBuzz
internal import CICU

/// The writing system of a stretch of text.
package struct Script: Hashable, Sendable {
  /// The four letters of ISO 15924, the first in the highest byte, as HarfBuzz numbers scripts.
  let code: UInt32

  static let latin = Script(HB_SCRIPT_LATIN)

  private init(_ tag: hb_script_t) { code = tag.rawValue }

  /// - Parameter code: of ISO 15924, such as `Deva`.
  package init(code: String) {
    self.code = code.unicodeScalars.reduce(0) { $0 << 8 | $1.value & 0xFF }
  }

  /// nil for what belongs to any script, such as digits, punctuation and combining marks.
  init?(of scalar: Unicode.Scalar) {
    if scalar.isASCII {
      // By its place: properties are looked up in tables.
      guard ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) else { return nil }
      self = .latin
      return
    }
    let tag = hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
    switch tag {
    case HB_SCRIPT_COMMON, HB_SCRIPT_INHERITED, HB_SCRIPT_UNKNOWN: return nil
    default: self.init(tag)
    }
  }

  var tag: hb_script_t { hb_script_t(rawValue: code) }

  /// Unicode's name for it in plain words, such as `Devanagari` or `Old Turkic`; empty for none.
  package var name: String {
    var name = [CChar](repeating: 0, count: 64)
    guard icu_script_name(code, &name, Int32(name.count)) else { return "" }
    let letters = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: letters.map { $0 == UInt8(ascii: "_") ? 32 : $0 }, as: UTF8.self)
  }

  /// The scripts that a language is written in, the first foremost.
  /// - Parameter language: BCP 47.
  package static func scripts(of language: String) -> [Script] {
    list { icu_language_scripts(language, $0, $1) }
  }

  /// The scripts that a character belongs to; empty for one that belongs to all of them.
  static func scripts(of scalar: Unicode.Scalar) -> [Script] {
    list { icu_character_scripts(scalar.value, $0, $1) }
  }

  private static func list(
    _ read: (UnsafeMutablePointer<UInt32>?, Int32) -> Int32
  ) -> [Script] {
    [UInt32](unsafeUninitializedCapacity: 32) { buffer, count in
      count = max(0, Int(read(buffer.baseAddress, 32)))
    }.map { Script(hb_script_t(rawValue: $0)) }
  }

  /// Whether it has capitals. Only such letters are set apart for effect: others join hands, carry
  /// marks or stand in squares, and space between them would be taken for something else.
  var hasCapitals: Bool {
    switch tag {
    case HB_SCRIPT_LATIN, HB_SCRIPT_GREEK, HB_SCRIPT_CYRILLIC, HB_SCRIPT_ARMENIAN,
      HB_SCRIPT_GEORGIAN, HB_SCRIPT_CHEROKEE, HB_SCRIPT_DESERET, HB_SCRIPT_COPTIC,
      HB_SCRIPT_GLAGOLITIC:
      true
    default: false
    }
  }

  /// Chinese, Japanese and Korean letters, which share their fonts.
  package var isEastAsian: Bool {
    switch tag {
    case HB_SCRIPT_HAN, HB_SCRIPT_HIRAGANA, HB_SCRIPT_KATAKANA, HB_SCRIPT_HANGUL,
      HB_SCRIPT_BOPOMOFO:
      true
    default: false
    }
  }
}
