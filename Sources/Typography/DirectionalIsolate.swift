extension Paragraph.Direction {
  /// A text that keeps to itself in a line that runs this way: between a first-strong isolate and its end
  /// (UAX #9, FSI and PDI) where a letter of it runs the other way, else as it is. Numbers that stand beside a
  /// name would be taken for a part of it otherwise.
  package func isolating(_ text: String) -> String {
    isOpposed(by: text) ? Self.opening + text + Self.closing : text
  }

  /// The same for a text in several styles.
  package func isolating(_ spans: [TextSpan]) -> [TextSpan] {
    guard !spans.isEmpty, spans.contains(where: { isOpposed(by: $0.text) }) else { return spans }
    var spans = spans
    spans[0].text = Self.opening + spans[0].text
    spans[spans.count - 1].text += Self.closing
    return spans
  }

  private static let opening = "\u{2068}"
  private static let closing = "\u{2069}"

  /// Whether a text has a letter that runs the other way.
  package func isOpposed(by text: String) -> Bool {
    switch self {
    case .leftToRight:
      // In UTF-8 the first letter that runs from right to left begins with 0xD6.
      text.utf8.contains { $0 >= 0xD6 } && text.unicodeScalars.contains(where: BidiLevels.isRightToLeftLetter)
    case .rightToLeft:
      text.unicodeScalars.contains { $0.properties.isAlphabetic && !BidiLevels.areNeeded(for: $0) }
    }
  }
}
