/// Lines and cubic Bézier curves, in points.
public struct Path: Hashable, Sendable {
  public enum Element: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case cubic(Point, Point, Point)
    case close
  }

  public var elements: [Element]

  public init(_ elements: [Element] = []) { self.elements = elements }

  public static func rectangle(_ rect: Rect) -> Path {
    Path([
      .move(Point(x: rect.minX, y: rect.minY)), .line(Point(x: rect.maxX, y: rect.minY)),
      .line(Point(x: rect.maxX, y: rect.maxY)), .line(Point(x: rect.minX, y: rect.maxY)), .close,
    ])
  }

  public static func line(from start: Point, to end: Point) -> Path {
    Path([.move(start), .line(end)])
  }

  public static func polygon(_ points: [Point]) -> Path {
    guard let first = points.first else { return Path() }
    return Path([.move(first)] + points.dropFirst().map { .line($0) } + [.close])
  }

  /// Four cubic arcs; off by less than 0.03 % of the radius.
  public static func ellipse(in rect: Rect) -> Path {
    let k = 0.552_284_749_831
    let (rx, ry) = (rect.width / 2, rect.height / 2)
    let centre = Point(x: rect.minX + rx, y: rect.minY + ry)
    func at(_ x: Double, _ y: Double) -> Point {
      Point(x: centre.x + x * rx, y: centre.y + y * ry)
    }
    return Path([
      .move(at(1, 0)), .cubic(at(1, k), at(k, 1), at(0, 1)), .cubic(at(-k, 1), at(-1, k), at(-1, 0)),
      .cubic(at(-1, -k), at(-k, -1), at(0, -1)), .cubic(at(k, -1), at(1, -k), at(1, 0)), .close,
    ])
  }

  public func transformed(by transform: Transform) -> Path { mapPoints(transform.apply) }

  /// The path with each point and control point moved to another place.
  public func mapPoints(_ moved: (Point) -> Point) -> Path {
    Path(
      elements.map { element in
        switch element {
        case .move(let p): .move(moved(p))
        case .line(let p): .line(moved(p))
        case .cubic(let c1, let c2, let p): .cubic(moved(c1), moved(c2), moved(p))
        case .close: .close
        }
      })
  }

  /// The rectangle around all points and control points; nil for an empty path.
  public var bounds: Rect? {
    var points: [Point] = []
    for element in elements {
      switch element {
      case .move(let p), .line(let p): points.append(p)
      case .cubic(let c1, let c2, let p): points += [c1, c2, p]
      case .close: break
      }
    }
    guard let first = points.first else { return nil }
    return points.dropFirst().reduce(Rect(origin: first, size: .zero)) {
      $0.union(Rect(origin: $1, size: .zero))
    }
  }
}

/// How the inside of a path is painted.
public struct Fill: Hashable, Sendable {
  public enum Rule: String, Hashable, Sendable { case nonZero, evenOdd }

  public var color: Color
  public var rule: Rule

  public init(_ color: Color, rule: Rule = .nonZero) {
    self.color = color
    self.rule = rule
  }
}

/// How a path is drawn along.
public struct Stroke: Hashable, Sendable {
  public enum Cap: String, Hashable, Sendable { case butt, round, square }
  public enum Join: String, Hashable, Sendable { case miter, round, bevel }

  public var color: Color
  /// In points.
  public var width: Double
  public var cap: Cap
  public var join: Join
  /// Lengths of dashes and gaps in points; empty for a solid line.
  public var dash: [Double]

  public init(
    _ color: Color, width: Double, cap: Cap = .butt, join: Join = .miter, dash: [Double] = []
  ) {
    self.color = color
    self.width = width
    self.cap = cap
    self.join = join
    self.dash = dash
  }
}
