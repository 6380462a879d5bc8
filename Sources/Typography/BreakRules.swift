/// Which breaks are offered besides those that the Unicode rules give.
struct BreakRules {
  /// nil where no hyphenation patterns are known.
  var divisions: WordDivisions?
  /// Whether words that fit on a line are hyphenated too.
  var hyphenatesFittingWords = false
  var hyphenPenalty = 0.0
  /// Whether a line may end between a number and its unit, for want of anything better.
  var breaksBonds = false
  /// Whether words may be hyphenated and, at worst, torn between any two letters.
  var dividesWords = true

  /// Enough to prefer almost any other break.
  static let bondPenalty = 2.0
  static let tearPenalty = 5.0
}
