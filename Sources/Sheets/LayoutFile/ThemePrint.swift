package import Drawing
package import Illustrations

/// How much ink or toner a sheet may take.
public enum InkUse: String, Hashable, Sendable, CaseIterable {
  case full
  /// No fills: panels have hairlines, marks are outlines, figures wear white.
  case low
}

/// How large text prints.
public enum PrintSize: String, Hashable, Sendable, CaseIterable {
  /// As the layout has it.
  case layout
  /// For weak eyes: nothing below 14 pt.
  case large
}

extension Theme {
  /// The styles at the size that a person asks for, and what they may shrink to.
  package func printed(_ size: PrintSize) -> Theme {
    guard size == .large else { return self }
    var theme = self
    for token in TypeToken.allCases {
      theme.smallest[token] = Self.largePrint
      theme.styles[token]?.grow(to: token.isHeading ? 17 : Self.largePrint)
    }
    // The plan stays the loudest thing: its words go below it rather than make it small.
    if let plan = theme.styles[.plan]?.size { theme.smallest[.plan] = min(20, plan) }
    if let own = styles[.box]?.size, let grown = theme.styles[.box]?.size {
      theme.boxScale = grown / own
    }
    return theme
  }

  /// What the least of large print is set at, in points.
  private static let largePrint = 14.0

  /// The colours for little ink: everything that is printed is ink.
  package func printed(with ink: InkUse) -> Theme {
    var theme = self
    theme.ink = ink
    guard ink == .low else { return theme }
    theme.colors[.accent] = color(.ink)
    theme.colors[.highlight] = nil
    theme.colors[.panel] = color(.paper)
    return theme
  }

  /// What a panel is told from the page with: its ground, or hairlines above and below.
  package var panelGround: (fill: Color?, rule: Stroke?) {
    switch ink {
    case .full: (color(.panel), nil)
    case .low: (nil, Stroke(color(.hairline), width: 0.5))
    }
  }

  /// How a small mark is drawn.
  package func markPaint(_ token: ColorToken) -> (fill: Fill?, stroke: Stroke?) {
    switch ink {
    case .full: (Fill(color(token)), nil)
    case .low: (nil, Stroke(color(token), width: 0.6, join: .round))
    }
  }

  package var figurePalette: FigurePalette {
    switch ink {
    case .full: FigurePalette(accent: color(.accent))
    case .low: .lowInk
    }
  }
}

extension TypeToken {
  /// Stays larger than the text that it stands above.
  fileprivate var isHeading: Bool {
    switch self {
    case .title, .name, .number, .heading, .dose: true
    default: false
    }
  }
}

extension TypeStyle {
  /// Grows to `floor` points where it is smaller, with the leading in proportion.
  fileprivate mutating func grow(to floor: Double) {
    guard size < floor else { return }
    leading = (leading * floor / size * 2).rounded() / 2
    size = floor
  }
}
