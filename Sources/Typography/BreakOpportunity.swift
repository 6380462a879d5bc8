/// A place where a line may end and the next begin.
struct BreakOpportunity {
  /// Where the ink of a line that ends here ends, hyphen included, in points from the beginning of
  /// the undivided line.
  var lineEnd: Double
  /// Where a line that begins behind it begins, in points from the same place.
  var lineStart: Double
  /// In squares of a line's relative shortfall: 0.04 is as bad as a line that is one fifth too short.
  var penalty: Double = 0
  var isHyphen = false
  /// The word that it divides, where that word is measured as a whole; such a word is divided once
  /// at most. nil between words and in words too wide for a line.
  var word: Int?
  /// UTF-8 offsets in the paragraph: behind the ended line's last letter, of the next line's first.
  var textEnd: Int
  var nextStart: Int
}
