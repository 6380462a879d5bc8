internal import CHarfBuzz

/// What HarfBuzz is asked for besides the letters.
struct ShapingOptions {
  private(set) var features: [hb_feature_t]
  let language: hb_language_t?
  /// BCP 47.
  let languageTag: String

  /// - Parameter language: BCP 47.
  init(language: String, hasTabularFigures: Bool, hasLigatures: Bool, isCapitals: Bool) {
    languageTag = language
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
