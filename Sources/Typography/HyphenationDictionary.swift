internal import CHyphen
internal import CICU

/// A file of hyphenation patterns as LibreOffice and Debian's `hyphen-…` packages have them.
///
/// libhyphen only reads a dictionary once it is loaded, and allocates what it needs for a word;
/// that is why the pointer may be shared between threads.
package final class HyphenationDictionary: Hyphenator {
  private enum Encoding: Sendable {
    case utf8
    case bytes([Unicode.Scalar: UInt8])
  }

  /// Letters that stay together at a word's beginning and end, whatever the patterns say.
  private static let leftMinimum = 2
  private static let rightMinimum = 3
  /// A longer "word" is none; libhyphen's buffers count in small integers.
  private static let longestWord = 100

  private nonisolated(unsafe) let dictionary: UnsafeMutablePointer<HyphenDict>
  private let encoding: Encoding

  /// - Parameter path: of a `hyph_….dic` file.
  /// - Returns: nil where there is no such file or its encoding is unknown.
  package init?(path: String) {
    guard let dictionary = hnj_hyphen_load(path) else { return nil }
    guard let encoding = Self.encoding(of: dictionary) else {
      hnj_hyphen_free(dictionary)
      return nil
    }
    self.dictionary = dictionary
    self.encoding = encoding
  }

  deinit { hnj_hyphen_free(dictionary) }

  package func divisions(of word: String) -> [Int] {
    var letters: [UInt8] = []
    // The UTF-8 offset in `word` behind each letter that libhyphen counts.
    var ends: [Int] = []
    var end = 0
    for scalar in word.unicodeScalars {
      end += UTF8.width(scalar)
      let mapped = scalar.properties.lowercaseMapping.unicodeScalars
      let lower = mapped.count == 1 ? mapped.first ?? scalar : scalar
      switch encoding {
      case .utf8: letters += UTF8.encode(lower) ?? .init()
      case .bytes(let table):
        guard let byte = table[lower] else { return [] }
        letters.append(byte)
      }
      ends.append(end)
    }
    guard ends.count >= Self.leftMinimum + Self.rightMinimum, ends.count <= Self.longestWord else {
      return []
    }
    var hyphens = [CChar](repeating: 0, count: letters.count + 5)
    let count = Int32(letters.count)
    // libhyphen is told the length, and yet looks for the zero of a C string.
    letters.append(0)
    let failure = letters.withUnsafeBytes { bytes in
      hyphen_plain_points(
        dictionary, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), count, &hyphens,
        Int32(Self.leftMinimum), Int32(Self.rightMinimum))
    }
    guard failure == 0 else { return [] }
    return (Self.leftMinimum...(ends.count - Self.rightMinimum))
      .filter { hyphens[$0 - 1] & 1 == 1 }
      .map { ends[$0 - 1] }
  }

  private static func encoding(of dictionary: UnsafeMutablePointer<HyphenDict>) -> Encoding? {
    if dictionary.pointee.utf8 != 0 { return .utf8 }
    let name = withUnsafeBytes(of: dictionary.pointee.cset) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    let known = name.hasPrefix("microsoft-") ? String(name.dropFirst("microsoft-".count)) : name
    guard let encoding = icu_encoding_open(known) else { return nil }
    defer { icu_encoding_close(encoding) }
    var table: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8.min...UInt8.max {
      let unit = icu_encoding_unit(encoding, byte)
      if unit >= 0, let scalar = Unicode.Scalar(UInt32(unit)) {
        table[scalar] = byte
      }
    }
    return .bytes(table)
  }
}
