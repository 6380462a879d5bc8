internal import CICU

/// Where lines may end by the Unicode line breaking rules of one language (UAX #14, with ICU's
/// dictionaries for Thai, Chinese, Japanese and their like). Opening one is costly, so it is kept.
final class LineBreakIterator {
  private let breaks: OpaquePointer
  /// Korean is broken between words as a rule, where the Unicode rules would break between syllables.
  private let breaksHangul: Bool

  /// - Parameter language: BCP 47.
  /// - Returns: nil where ICU has no data at all.
  init?(language: String) {
    let base = language.prefix { $0 != "-" }
    // No line begins with ー or a small kana.
    let isStrict = base == "ja" || base == "zh" || base == "yue"
    guard let breaks = icu_line_breaks_open(isStrict ? "\(language)@lb=strict" : language) else {
      return nil
    }
    self.breaks = breaks
    breaksHangul = base != "ko"
  }

  deinit { icu_line_breaks_close(breaks) }

  /// The offsets behind which a line may end, rising; the end of the text is the last of them.
  /// - Parameter utf8: text without forced breaks.
  func opportunities(in utf8: ArraySlice<UInt8>) -> [Int] {
    utf8.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return [] }
      let text = start.assumingMemoryBound(to: CChar.self)
      guard icu_line_breaks_set_text(breaks, text, Int64(bytes.count)) else {
        return [utf8.endIndex]
      }
      var offsets: [Int] = []
      while case let next = icu_line_breaks_next(breaks), next >= 0 {
        let offset = utf8.startIndex + Int(next)
        if !breaksHangul, Self.isBetweenSyllables(offset, in: utf8) { continue }
        offsets.append(offset)
      }
      return offsets
    }
  }

  private static func isBetweenSyllables(_ offset: Int, in utf8: ArraySlice<UInt8>) -> Bool {
    // Syllables are U+AC00 to U+D7A3, three bytes each.
    guard offset - 3 >= utf8.startIndex, offset + 3 <= utf8.endIndex else { return false }
    return [utf8[offset - 3..<offset], utf8[offset..<offset + 3]].allSatisfy {
      let letter = String(decoding: $0, as: UTF8.self).unicodeScalars
      return letter.count == 1 && letter.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
    }
  }
}
