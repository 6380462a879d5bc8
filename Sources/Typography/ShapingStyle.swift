/// What decides a word's glyphs, and nothing else: not size, colour or place.
struct ShapingStyle: Hashable {
  var role: FontRole
  var weight: Int
  var isItalic: Bool
  var isCapitals: Bool
  var hasTabularFigures: Bool
  var hasLigatures: Bool
  /// BCP 47.
  var language: String

  init(_ style: TextStyle, language: String) {
    role = style.role
    weight = style.weight
    isItalic = style.isItalic
    isCapitals = style.isCapitals
    hasTabularFigures = style.hasTabularFigures
    hasLigatures = style.tracking == 0
    self.language = language
  }
}
