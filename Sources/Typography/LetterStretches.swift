extension Hyphenator {
  /// Where a hyphen may be put into a word with its punctuation.
  /// - Parameter utf8: what stands between two spaces.
  /// - Returns: rising UTF-8 offsets in `utf8`, counted from its beginning.
  func divisions(ofPrinted utf8: ArraySlice<UInt8>) -> [Int] {
    let word = String(decoding: utf8, as: UTF8.self)
    // A hyphen in an address would be taken for a part of it.
    if word.contains("@") || word.contains("://") || word.hasPrefix("www.") { return [] }
    var result: [Int] = []
    var letters = ""
    var offset = 0
    func endStretch() {
      if !letters.isEmpty {
        let start = offset - letters.utf8.count
        result += divisions(of: letters).map { start + $0 }
        letters = ""
      }
    }
    for character in word {
      if character.isLetter {
        letters.append(character)
      } else {
        endStretch()
      }
      offset += character.utf8.count
    }
    endStretch()
    return result
  }
}
