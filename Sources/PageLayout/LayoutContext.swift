package import Drawing
package import Typography

/// What every element of a document is laid out with.
package struct LayoutContext {
  package let typesetter: Typesetter
  /// Which side reading begins on: rows and margins are mirrored for right-to-left scripts.
  package let direction: Paragraph.Direction
  /// BCP 47: of the page's words, where an element sets its own.
  package let language: String
  /// The longest word that a column has to hold whole, in ems; what is longer may be torn.
  package var longestWord = Double.infinity
  /// How the narrowest width of a paragraph is found.
  package var wordMeasure = WordMeasure.exact

  /// Whether the work is to be given up. It is asked between the parts of a page; what is under way then
  /// is deferred, and no page of it may be used.
  package var isOutOfTime: @Sendable () -> Bool = { false }

  package init(
    typesetter: Typesetter, direction: Paragraph.Direction = .leftToRight, language: String = "en"
  ) {
    self.typesetter = typesetter
    self.direction = direction
    self.language = language
  }

  /// What is deferred where ``isOutOfTime``.
  static let outOfTime = Placement.deferred(reason: "there is no time left")

  /// Where something that begins `start` points from the edge where reading begins has its left edge.
  package func left(start: Double, width: Double, within total: Double) -> Double {
    direction == .leftToRight ? start : total - start - width
  }

  /// A mark that is drawn for reading from left to right, as it stands in a place of a width in points.
  package func path(_ path: Path, within width: Double) -> Path {
    guard direction == .rightToLeft else { return path }
    return path.transformed(by: .scale(-1, 1).then(.translation(width, 0)))
  }

  /// The width that the longest word of a paragraph needs so as not to be torn, in points.
  package func wordWidth(of paragraph: Paragraph) -> Double {
    let most =
      longestWord.isFinite ? longestWord * (paragraph.spans.map(\.style.size).max() ?? 0) : .infinity
    return switch wordMeasure {
    case .bound: most
    case .unbroken: min(typesetter.naturalWidth(of: paragraph), most)
    case .exact: min(typesetter.minimumWidth(of: paragraph), most)
    }
  }
}

/// How the width that a paragraph's longest word needs is found: each takes longer than the one before it,
/// and finds no more.
package enum WordMeasure: Hashable, Sendable {
  /// What no word has more of; no line is set for it.
  case bound
  /// The width at which the paragraph is not broken at all.
  case unbroken
  case exact
}
