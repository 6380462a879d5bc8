internal import CICU

/// Where lines may end by the Unicode line breaking rules of one language (UAX #14, with ICU's
/// dictionaries for Thai, Chinese, Japanese and their like). Opening one is costly, so it is kept.
final class LineBreakIterator {
  private let iterator: OpaquePointer
  private var text: UnsafeMutablePointer<UText>?

  /// - Parameter language: BCP 47.
  /// - Returns: nil where ICU has no data at all.
  init?(language: String) {
    var status = U_ZERO_ERROR
    guard let iterator = icu_ubrk_open(UBRK_LINE, language, &status), status.rawValue <= 0 else {
      return nil
    }
    self.iterator = iterator
  }

  deinit {
    icu_ubrk_close(iterator)
    icu_utext_close(text)
  }

  /// The offsets behind which a line may end, rising; the end of the text is the last of them.
  /// - Parameter utf8: text without forced breaks.
  func opportunities(in utf8: ArraySlice<UInt8>) -> [Int] {
    utf8.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return [] }
      var status = U_ZERO_ERROR
      text = icu_utext_openUTF8(
        text, start.assumingMemoryBound(to: CChar.self), Int64(bytes.count), &status)
      icu_ubrk_setUText(iterator, text, &status)
      guard status.rawValue <= 0 else { return [utf8.endIndex] }
      var offsets: [Int] = []
      while case let next = icu_ubrk_next(iterator), next >= 0 {
        offsets.append(utf8.startIndex + Int(next))
      }
      return offsets
    }
  }
}
