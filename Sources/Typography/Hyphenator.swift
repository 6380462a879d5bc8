/// Knows where the words of one language may be divided.
package protocol Hyphenator: Sendable {
  /// - Parameter word: letters only, in any case.
  /// - Returns: rising UTF-8 offsets in `word`, before which a hyphen may be put.
  func divisions(of word: String) -> [Int]
}
