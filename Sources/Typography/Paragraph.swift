package import Diagnostics

/// Text of one style, and where it was written.
package struct TextSpan: Hashable, Sendable {
  package var text: String
  package var style: TextStyle
  /// For a problem with one of its characters; nil for printed labels.
  package var location: SourceLocation?

  package init(_ text: String, _ style: TextStyle, location: SourceLocation? = nil) {
    self.text = text
    self.style = style
    self.location = location
  }
}

/// Spans that are broken into lines together. A `\n` begins a new line.
package struct Paragraph: Hashable, Sendable {
  package enum Alignment: String, Hashable, Sendable {
    /// At the edge where reading begins: left in English, right in Arabic.
    case start
    case center
    case end
  }

  package enum Direction: String, Hashable, Sendable { case leftToRight, rightToLeft }

  package var spans: [TextSpan]
  package var alignment: Alignment
  package var direction: Direction
  /// BCP 47: line breaking, hyphenation, capitals, glyph variants.
  package var language: String
  package var isHyphenated: Bool

  package init(
    _ spans: [TextSpan], alignment: Alignment = .start, direction: Direction = .leftToRight,
    language: String = "en", isHyphenated: Bool = true
  ) {
    self.spans = spans
    self.alignment = alignment
    self.direction = direction
    self.language = language
    self.isHyphenated = isHyphenated
  }
}

extension Paragraph {
  /// A text that runs its own way, at the edge where the page begins: by its first strong character. On a
  /// page that is read from right to left one that begins with a Latin name still runs as the page does.
  package init(ownText spans: [TextSpan], on page: Direction, language: String) {
    let isOfPage =
      page == .rightToLeft
      && spans.contains { $0.text.unicodeScalars.contains(where: BidiLevels.isRightToLeftLetter) }
    // By places: to walk along the spans would copy each.
    let own =
      isOfPage ? page : spans.indices.lazy.compactMap { BidiLevels.base(of: spans[$0].text) }.first ?? page
    self.init(spans, alignment: own == page ? .start : .end, direction: own, language: language)
  }

  package init(
    _ text: String, _ style: TextStyle, alignment: Alignment = .start,
    direction: Direction = .leftToRight, language: String = "en"
  ) {
    self.init(
      [TextSpan(text, style)], alignment: alignment, direction: direction, language: language)
  }
}
