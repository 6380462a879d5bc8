/// Where the words of one language may be hyphenated, each looked up once.
final class WordDivisions {
  private let hyphenator: any Hyphenator
  private var known: [WordKey: [Int]] = [:]
  /// Beyond so many words all are forgotten.
  private static let capacity = 50_000

  init(_ hyphenator: any Hyphenator) { self.hyphenator = hyphenator }

  /// - Parameter utf8: what stands between two spaces, with its punctuation.
  /// - Returns: rising UTF-8 offsets in `utf8`, counted from its beginning.
  func divisions(of utf8: ArraySlice<UInt8>) -> [Int] {
    let key = WordKey(utf8: utf8)
    if let divisions = known[key] { return divisions }
    if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
    let divisions = find(in: String(decoding: utf8, as: UTF8.self))
    known[key.kept] = divisions
    return divisions
  }

  private func find(in word: String) -> [Int] {
    // A hyphen in an address would be taken for a part of it.
    if word.contains("@") || word.contains("://") || word.hasPrefix("www.") { return [] }
    var result: [Int] = []
    var letters = ""
    var offset = 0
    func endLetters() {
      guard !letters.isEmpty else { return }
      let start = offset - letters.utf8.count
      result += hyphenator.divisions(of: letters).map { start + $0 }
      letters = ""
    }
    for character in word {
      if character.isLetter { letters.append(character) } else { endLetters() }
      offset += character.utf8.count
    }
    endLetters()
    return result
  }
}
