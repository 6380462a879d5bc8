internal import CICU

/// Capitals for printing, which remember the letters that they stand for.
struct UppercaseMapping {
  /// BCP 47: Turkish i becomes İ, Greek drops its accents.
  let language: String
  /// Whether a…z become A…Z and nothing else can happen to them.
  private let isPlainInASCII: Bool

  init(language: String) {
    self.language = language
    isPlainInASCII = !["tr", "az", "lt"].contains(String(language.prefix { $0 != "-" }))
  }

  /// The capitals of a word, each with the UTF-8 offset in `word` of the letter it stands for.
  /// ß becomes two S with one offset.
  func capitals(of word: String) -> [(scalar: Unicode.Scalar, offset: Int)] {
    // Each letter costs a look at all before it: what is longer than any word is mapped piece by piece.
    var result: [(scalar: Unicode.Scalar, offset: Int)] = []
    var offset = 0
    var rest = word[...]
    while rest.utf8.count > Self.longestWord {
      let piece = rest.prefix(Self.longestWord)
      result += capitals(ofPiece: String(piece)).map { ($0.scalar, $0.offset + offset) }
      offset += piece.utf8.count
      rest = rest[piece.endIndex...]
    }
    guard offset > 0 else { return capitals(ofPiece: word) }
    return result + capitals(ofPiece: String(rest)).map { ($0.scalar, $0.offset + offset) }
  }

  /// In UTF-8, and in letters of a piece.
  private static let longestWord = 128

  private func capitals(ofPiece word: String) -> [(scalar: Unicode.Scalar, offset: Int)] {
    if isPlainInASCII, word.utf8.allSatisfy({ $0 < 0x80 }) {
      return word.utf8.enumerated().map { offset, byte in
        let isSmall = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
        return (Unicode.Scalar(isSmall ? byte - 32 : byte), offset)
      }
    }
    // Which letters become which follows from how much longer the capitals of each longer beginning
    // of the word are. The whole word must be mapped in one go: Greek looks at neighbouring letters.
    let source = Array(word.utf16)
    let whole = uppercase(source[...])
    var result: [(scalar: Unicode.Scalar, offset: Int)] = []
    var read = 0
    var printed = 0
    var offset = 0
    for character in word {
      read += character.utf16.count
      let isLast = read == source.count
      let end =
        isLast ? whole.count : max(printed, min(whole.count, uppercase(source[..<read]).count))
      let capitals = String(decoding: whole[printed..<end], as: UTF16.self)
      // Georgian has had capitals since 2018; few fonts have them, and few readers miss them.
      let letters = capitals.unicodeScalars.contains(where: \.isMtavruli) ? String(character) : capitals
      result += letters.unicodeScalars.map { ($0, offset) }
      printed = end
      offset += character.utf8.count
    }
    return result
  }

  private func uppercase(_ source: ArraySlice<UInt16>) -> [UInt16] {
    // No letter has more than three capitals.
    let capacity = source.count * 3
    return [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
      source.withUnsafeBufferPointer { source in
        let length = icu_uppercase(
          buffer.baseAddress, Int32(capacity), source.baseAddress, Int32(source.count), language)
        count = min(capacity, max(0, Int(length)))
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isMtavruli: Bool { (0x1C90...0x1CBF).contains(value) }
}
