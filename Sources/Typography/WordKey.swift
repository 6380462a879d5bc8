/// A word byte for byte. `String` would take é in one piece and in two for the same word.
struct WordKey: Hashable {
  private var utf8: ArraySlice<UInt8>
  private var isHyphenated: Bool
  private var isRightToLeft: Bool

  init(utf8: ArraySlice<UInt8>, isHyphenated: Bool = false, isRightToLeft: Bool = false) {
    self.utf8 = utf8
    self.isHyphenated = isHyphenated
    self.isRightToLeft = isRightToLeft
  }

  /// With bytes of its own: a slice would keep its whole paragraph alive.
  var kept: WordKey {
    WordKey(
      utf8: ArraySlice(Array(utf8)), isHyphenated: isHyphenated, isRightToLeft: isRightToLeft)
  }

  func hash(into hasher: inout Hasher) {
    utf8.withUnsafeBytes { hasher.combine(bytes: $0) }
    hasher.combine(isHyphenated)
    hasher.combine(isRightToLeft)
  }
}
