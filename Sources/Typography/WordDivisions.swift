/// Where the words of one language may be hyphenated, each looked up once. The patterns are loaded for
/// the first word that is asked about: most English pages are set without a single hyphen, and
/// reading a dictionary takes longer than setting them.
final class WordDivisions {
  private lazy var hyphenator = load()
  private let load: () -> (any Hyphenator)?
  private var known: [WordKey: [Int]] = [:]
  /// Beyond so many words all are forgotten.
  private static let capacity = 50_000

  /// - Parameter load: gives the patterns; nil where the language has none.
  init(_ load: @escaping () -> (any Hyphenator)?) { self.load = load }

  /// - Parameter utf8: what stands between two spaces, with its punctuation.
  /// - Returns: rising UTF-8 offsets in `utf8`, counted from its beginning.
  func divisions(of utf8: ArraySlice<UInt8>) -> [Int] {
    guard let hyphenator else { return [] }
    let key = WordKey(utf8: utf8)
    if let divisions = known[key] { return divisions }
    if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
    let divisions = find(in: String(decoding: utf8, as: UTF8.self), hyphenator)
    known[key.kept] = divisions
    return divisions
  }

  private func find(in word: String, _ hyphenator: any Hyphenator) -> [Int] {
    // A hyphen in an address would be taken for a part of it.
    if word.contains("@") || word.contains("://") || word.hasPrefix("www.") { return [] }
    var result: [Int] = []
    var letters = ""
    var offset = 0
    func endLetters() {
      guard let first = letters.unicodeScalars.first else { return }
      // Other scripts don't hyphenate, though there may be patterns for their languages.
      guard Script(of: first)?.hasCapitals == true else {
        letters = ""
        return
      }
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
