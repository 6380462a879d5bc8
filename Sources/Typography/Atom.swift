/// A word, or the spaces between two words, of one span and one bidi level.
struct Atom {
  /// UTF-8 offsets in the paragraph.
  var range: Range<Int>
  var isSpace: Bool
  /// Odd for what runs from right to left.
  var level: UInt8
  /// Index of its span.
  var span: Int
  var word: ShapedWord
  /// In points, with the tracking behind its last letter.
  var width: Double

  var isRightToLeft: Bool { level & 1 == 1 }
}
