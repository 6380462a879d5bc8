internal import CHarfBuzz
internal import CICU

/// What HarfBuzz is asked for besides the letters.
struct ShapingOptions {
  private(set) var features: [hb_feature_t]
  let language: hb_language_t?
  /// BCP 47.
  let languageTag: String

  /// - Parameter language: BCP 47.
  init(language: String, hasTabularFigures: Bool, hasLigatures: Bool, isCapitals: Bool) {
    languageTag = language
    self.language = hb_language_from_string(Self.spelled(language), -1)
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

  /// What of a tag letters are shaped by: a language that there is, and what makes fonts tell two ways of
  /// writing it apart. HarfBuzz keeps each language that it is asked for, and what it works out for a face in it,
  /// for as long as the face lives, and strangers' documents have tags without end.
  /// - Parameter language: BCP 47.
  static func spelled(_ language: String) -> String {
    let subtags = language.lowercased().split(separator: "-")
    guard let base = subtags.first, icu_language_is_known(String(base)) else { return "und" }
    let ways = subtags.dropFirst().prefix { $0.utf8.count > 1 }.filter { Self.ways.contains(String($0)) }
    return ([base] + ways).joined(separator: "-")
  }

  /// Scripts, regions and variants that OpenType has language systems of their own for.
  private static let ways: Set<String> = [
    "hans", "hant", "hk", "mo", "tw", "md", "mong", "latg", "polyton", "syre", "syrj", "syrn", "fonipa",
  ]
}
