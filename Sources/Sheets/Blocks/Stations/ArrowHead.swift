import Drawing
import PageLayout

/// The head of an arrow: the fonts have none.
enum ArrowHead {
  enum Direction { case right, left, up, down }

  /// A triangle whose tip lies at `tip`, `size` points to either side of its line.
  static func item(at tip: Point, _ direction: Direction, size: Double, _ theme: Theme) -> DisplayItem {
    let back = size * 1.6
    let (along, across): (Point, Point) =
      switch direction {
      case .right: (Point(x: -back, y: 0), Point(x: 0, y: size))
      case .left: (Point(x: back, y: 0), Point(x: 0, y: size))
      case .down: (Point(x: 0, y: -back), Point(x: size, y: 0))
      case .up: (Point(x: 0, y: back), Point(x: size, y: 0))
      }
    let base = tip + along
    let path = Path.polygon([
      base + across, tip, Point(x: base.x - across.x, y: base.y - across.y),
    ])
    let paint = theme.markPaint(.accent)
    return .path(path, fill: paint.fill, stroke: paint.stroke)
  }
}
