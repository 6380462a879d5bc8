import Drawing

/// The fine grid that a finished drawing's points lie on, so that one that was written down and read again is
/// the same to the last bit.
enum FigureGrid {
  /// To a stature: a tenth of a printer's dot on a figure as tall as a page.
  static let lines = 16_384.0

  static func snapped(_ point: Point) -> Point {
    Point(x: (point.x * lines).rounded() / lines, y: (point.y * lines).rounded() / lines)
  }

  static func snapped(_ path: Path) -> Path { path.mapPoints(snapped) }

  /// Shades, from 0 to 1, have a grid of their own.
  static func snapped(share: Double) -> Double { (share * shades).rounded() / shades }

  static let shades = 255.0
}
