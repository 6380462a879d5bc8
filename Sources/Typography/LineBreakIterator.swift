internal import CICU

/// Where lines may end by the Unicode line breaking rules of one language (UAX #14, with ICU's
/// dictionaries for Thai, Chinese, Japanese and their like). Opening one is costly, so it is kept.
final class LineBreakIterator {
  private let breaks: OpaquePointer

  /// - Parameter language: BCP 47.
  /// - Returns: nil where ICU has no data at all.
  init?(language: String) {
    guard let breaks = icu_line_breaks_open(language) else { return nil }
    self.breaks = breaks
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
        offsets.append(utf8.startIndex + Int(next))
      }
      return offsets
    }
  }
}
