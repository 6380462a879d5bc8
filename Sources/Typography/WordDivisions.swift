/// Where the words of one language may be hyphenated, each looked up once. The patterns are loaded for
/// the first word that is asked about: most English pages are set without a single hyphen, and
/// reading a dictionary takes longer than setting them.
final class WordDivisions {
  private lazy var hyphenator = load()
  private lazy var latinHyphenator = loadLatin()
  private let load: () -> (any Hyphenator)?
  private let loadLatin: () -> (any Hyphenator)?
  private var known: [WordKey: [Int]] = [:]
  /// Beyond so many words all are forgotten.
  private static let capacity = 50_000

  /// - Parameters:
  ///   - load: gives the patterns; nil where the language has none.
  ///   - latin: gives those of Latin words among the letters of a language that is written in others; nil
  ///     where the language's own are theirs.
  init(
    _ load: @escaping () -> (any Hyphenator)?, latin: @escaping () -> (any Hyphenator)? = { nil }
  ) {
    self.load = load
    loadLatin = latin
  }

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
      guard let first = letters.unicodeScalars.first else { return }
      // Other scripts don't hyphenate, though there may be patterns for their languages.
      defer { letters = "" }
      guard !Self.isAbbreviation(letters), let script = Script(of: first), script.hasCapitals,
        let patterns = (script == .latin ? latinHyphenator : nil) ?? hyphenator
      else { return }
      let start = offset - letters.utf8.count
      result += patterns.divisions(of: letters).map { start + $0 }
    }
    for character in word {
      if character.isLetter { letters.append(character) } else { endLetters() }
      offset += character.utf8.count
    }
    endLetters()
    return result
  }

  /// `AMRAP` reads as letters and not as syllables; what is longer is a word that somebody wrote in capitals.
  private static func isAbbreviation(_ letters: String) -> Bool {
    letters.utf8.count <= 2 * longestAbbreviation && letters.count <= longestAbbreviation
      && letters.allSatisfy(\.isUppercase)
  }

  private static let longestAbbreviation = 6
}
