package import Typography

/// What every element of a document is laid out with.
package struct LayoutContext {
  package let typesetter: Typesetter
  /// Which side reading begins on: rows and margins are mirrored for right-to-left scripts.
  package let direction: Paragraph.Direction

  package init(typesetter: Typesetter, direction: Paragraph.Direction = .leftToRight) {
    self.typesetter = typesetter
    self.direction = direction
  }

  /// Where something that begins `start` points from the edge where reading begins has its left edge.
  package func left(start: Double, width: Double, within total: Double) -> Double {
    direction == .leftToRight ? start : total - start - width
  }
}
