package import Drawing
package import Typography

/// What charts are drawn with.
package struct ChartStyle: Hashable, Sendable {
  package var ink: Color
  package var secondary: Color
  package var hairline: Color
  package var accent: Color
  package var paper: Color
  /// Ticks, sources, small remarks.
  package var label: TextStyle
  /// Names beside bars and lines.
  package var name: TextStyle
  /// The number that matters most.
  package var strong: TextStyle
  package var fills: Fills
  /// BCP 47.
  package var language: String
  /// Which side reading begins on. Charts are drawn from left to right and mirrored as a whole.
  package var direction: Paragraph.Direction

  /// Whether areas are filled, or outlined to spare ink.
  package enum Fills: Hashable, Sendable { case solid, outlined }

  package init(
    ink: Color, secondary: Color, hairline: Color, accent: Color, paper: Color, label: TextStyle,
    name: TextStyle, strong: TextStyle, fills: Fills = .solid, language: String = "en",
    direction: Paragraph.Direction = .leftToRight
  ) {
    self.ink = ink
    self.secondary = secondary
    self.hairline = hairline
    self.accent = accent
    self.paper = paper
    self.label = label
    self.name = name
    self.strong = strong
    self.fills = fills
    self.language = language
    self.direction = direction
  }

  /// Behind the data, in points.
  static let gridWidth = 0.35
  static let axisWidth = 0.5
  static let lineWidth = 1.25

  /// How an area of a colour is painted.
  func area(_ color: Color) -> (fill: Fill?, stroke: Stroke?) {
    switch fills {
    case .solid: (Fill(color), nil)
    case .outlined: (nil, Stroke(color, width: 0.6))
    }
  }
}

/// A line of text that is ready to be put somewhere.
struct ChartLabel {
  enum Anchor { case start, middle, end }

  let line: TextLine
  private let direction: Paragraph.Direction

  /// Nil for a text without letters.
  init?(_ text: String, _ style: TextStyle, _ chart: ChartStyle, in typesetter: Typesetter) {
    let paragraph = Paragraph(text, style, direction: chart.direction, language: chart.language)
    guard let line = typesetter.lines(of: paragraph, width: .infinity).first else { return nil }
    self.line = line
    direction = chart.direction
  }

  var width: Double { line.width }

  /// What it covers: from the capitals to a little below the baseline.
  func bounds(at point: Point, _ anchor: Anchor) -> Rect {
    Rect(
      x: left(of: point.x, anchor), y: point.y - line.capHeight, width: width,
      height: line.capHeight + Self.descent)
  }

  /// - Parameter point: on the baseline.
  func draw(in frame: inout Frame, at point: Point, _ anchor: Anchor) {
    let x = left(of: point.x, anchor)
    for run in line.runs {
      var origin = run.origin
      // The mirror turns the order of the line's pieces; turned before, it comes out right.
      if direction == .rightToLeft, case .glyphs(let glyphs) = run.item {
        origin.x = width - origin.x - glyphs.width
      }
      frame.items.append(Placed(run.item, at: origin + Point(x: x, y: point.y)))
    }
  }

  private func left(of x: Double, _ anchor: Anchor) -> Double {
    switch anchor {
    case .start: x
    case .middle: x - width / 2
    case .end: x - width
    }
  }

  /// Of letters such as g, in points; digits have none.
  private static let descent = 1.0
}
