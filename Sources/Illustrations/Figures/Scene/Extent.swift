import Drawing

/// The box around what has been met so far.
struct Extent {
  private var low = ImagePoint(repeating: .infinity)
  private var high = ImagePoint(repeating: -.infinity)

  init() {}

  init(_ path: Path) { meet(path) }

  mutating func meet(_ point: Point, reach: Double = 0) {
    let point = ImagePoint(point.x, point.y)
    low = pointwiseMin(low, point - reach)
    high = pointwiseMax(high, point + reach)
  }

  /// Control points count; curves lie inside of them.
  mutating func meet(_ path: Path) {
    for element in path.elements {
      switch element {
      case .move(let p), .line(let p): meet(p)
      case .cubic(let a, let b, let p):
        meet(a)
        meet(b)
        meet(p)
      case .close: break
      }
    }
  }

  func meets(_ other: Extent) -> Bool {
    low.x < other.high.x && other.low.x < high.x && low.y < other.high.y && other.low.y < high.y
  }

  /// Nil where nothing was met.
  var rect: Rect? {
    guard low.x <= high.x else { return nil }
    return Rect(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
  }
}
