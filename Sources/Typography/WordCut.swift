/// A place inside a word where a line may end.
struct WordCut {
  /// UTF-8 offsets in the paragraph; between them lies the soft hyphen, where there is one.
  var textEnd: Int
  var nextStart: Int
  /// Whether a hyphen is put there that the text does not have.
  var isHyphenated: Bool
  var penalty: Double

  /// `and/or`, `T-shirt`: a good break, but a space is better.
  private static let inWordPenalty = 0.03
  /// The author has said that the word may be divided here.
  private static let softHyphenPenalty = 0.03

  /// A break that the Unicode rules give: behind a soft hyphen, a dash or an ideograph.
  init(offered offset: Int, in utf8: [UInt8]) {
    nextStart = offset
    let isSoftHyphen = offset >= 2 && utf8[offset - 2] == 0xC2 && utf8[offset - 1] == 0xAD
    isHyphenated = isSoftHyphen
    textEnd = isSoftHyphen ? offset - 2 : offset
    let isBehindASCII = utf8[offset - 1] < 0x80
    penalty = isSoftHyphen ? Self.softHyphenPenalty : isBehindASCII ? Self.inWordPenalty : 0
  }

  /// A point from hyphenation patterns.
  init(hyphenating offset: Int, penalty: Double) {
    textEnd = offset
    nextStart = offset
    isHyphenated = true
    self.penalty = penalty
  }
}
