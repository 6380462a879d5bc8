import CFontconfig
import Typography

/// A face of a font file, as fontconfig describes it.
final class FontFileFace: FontCandidate, Sendable {
  let path: String
  /// In a collection, from 0.
  let index: Int
  /// Of a variable font's named instances, from 0; nil for its default and for other fonts.
  let instance: Int?
  let families: [String]
  let weight: Int
  let isItalic: Bool
  let isCondensed: Bool
  let isMonospaced: Bool
  /// Fontconfig only reads these once they are made, so any number of threads may.
  private nonisolated(unsafe) let characters: OpaquePointer
  private nonisolated(unsafe) let languages: OpaquePointer?

  /// - Returns: nil for what has no outlines that a PDF could hold.
  init?(_ pattern: OpaquePointer) {
    guard let path = Self.strings(FC_FILE, pattern).first,
      let index = Self.integer(FC_INDEX, pattern),
      Self.flag(FC_OUTLINE, pattern), !Self.flag(FC_COLOR, pattern),
      ["TrueType", "CFF"].contains(Self.strings(FC_FONTFORMAT, pattern).first ?? "")
    else { return nil }
    var characters: OpaquePointer?
    guard FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters) == FcResultMatch, let characters
    else { return nil }
    var languages: OpaquePointer?
    FcPatternGetLangSet(pattern, FC_LANG, 0, &languages)
    self.path = path
    self.index = index & 0xFFFF
    instance = index >> 16 > 0 ? (index >> 16) - 1 : nil
    families = Self.strings(FC_FAMILY, pattern)
    weight = FcWeightToOpenType(Int32(Self.integer(FC_WEIGHT, pattern) ?? 80)).clamped
    isItalic = Self.integer(FC_SLANT, pattern) ?? 0 > 0
    isCondensed = Self.integer(FC_WIDTH, pattern) ?? 100 < 90
    isMonospaced = Self.integer(FC_SPACING, pattern) ?? 0 >= 90
    self.characters = FcCharSetCopy(characters)
    self.languages = languages.map { FcLangSetCopy($0) }
  }

  deinit {
    FcCharSetDestroy(characters)
    if let languages { FcLangSetDestroy(languages) }
  }

  func covers(_ scalar: Unicode.Scalar) -> Bool { FcCharSetHasChar(characters, scalar.value) != 0 }

  func serves(_ language: String) -> Bool {
    guard let languages else { return false }
    let known =
      switch language {
      case "zh-Hans": "zh-cn"
      case "zh-Hant": "zh-tw"
      default: language.lowercased()
      }
    let found = FcLangSetHasLang(languages, known)
    return found == FcLangEqual || found == FcLangDifferentTerritory && !known.hasPrefix("zh")
  }

  /// Whether it is a variable font's description of itself as a whole, which stands beside those of its
  /// named instances.
  static func isVariable(_ pattern: OpaquePointer) -> Bool { flag(FC_VARIABLE, pattern) }

  private static func strings(_ name: String, _ pattern: OpaquePointer) -> [String] {
    var result: [String] = []
    var value: UnsafeMutablePointer<FcChar8>?
    while FcPatternGetString(pattern, name, Int32(result.count), &value) == FcResultMatch,
      let value
    {
      result.append(String(cString: value))
    }
    return result
  }

  private static func integer(_ name: String, _ pattern: OpaquePointer) -> Int? {
    var value: Int32 = 0
    if FcPatternGetInteger(pattern, name, 0, &value) == FcResultMatch { return Int(value) }
    var real = 0.0
    guard FcPatternGetDouble(pattern, name, 0, &real) == FcResultMatch else { return nil }
    return Int(exactly: real.rounded(.towardZero))
  }

  private static func flag(_ name: String, _ pattern: OpaquePointer) -> Bool {
    var value: FcBool = 0
    return FcPatternGetBool(pattern, name, 0, &value) == FcResultMatch && value != 0
  }
}

extension Int32 {
  /// A weight of OpenType: 100 … 900.
  fileprivate var clamped: Int { Swift.min(900, Swift.max(100, Int(self))) }
}
