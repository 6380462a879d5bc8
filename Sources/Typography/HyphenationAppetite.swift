/// How readily a language hyphenates.
struct HyphenationAppetite {
  /// Of one hyphen, in squares of a line's relative shortfall.
  var penalty: Double
  /// A shortfall (0 … 1 of the width) that is borne before hyphens are tried at all.
  var toleratedShortfall: Double

  /// - Parameter language: BCP 47.
  init(language: String) {
    switch language.prefix(while: { $0 != "-" }) {
    // Long compounds, readers used to hyphens.
    case "de", "nl", "da", "sv", "nb", "nn", "no", "fi", "et", "hu", "is":
      (penalty, toleratedShortfall) = (0.03, 0.2)
    case "en": (penalty, toleratedShortfall) = (0.15, 0.4)
    default: (penalty, toleratedShortfall) = (0.06, 0.3)
    }
  }
}
