/// Lengths are points (1/72 in). The origin is a page's or a frame's top-left corner, y runs down.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public static let zero = Point(x: 0, y: 0)

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  public static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  public static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  public static func * (a: Point, factor: Double) -> Point {
    Point(x: a.x * factor, y: a.y * factor)
  }
}

/// A width and a height in points.
public struct Size: Hashable, Sendable {
  public var width: Double
  public var height: Double

  public static let zero = Size(width: 0, height: 0)

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle in points.
public struct Rect: Hashable, Sendable {
  public var origin: Point
  public var size: Size

  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.init(origin: Point(x: x, y: y), size: Size(width: width, height: height))
  }

  public var minX: Double { origin.x }
  public var minY: Double { origin.y }
  public var maxX: Double { origin.x + size.width }
  public var maxY: Double { origin.y + size.height }
  public var width: Double { size.width }
  public var height: Double { size.height }

  /// The smallest rectangle around both.
  public func union(_ other: Rect) -> Rect {
    let x = min(minX, other.minX)
    let y = min(minY, other.minY)
    return Rect(
      x: x, y: y, width: max(maxX, other.maxX) - x, height: max(maxY, other.maxY) - y)
  }

  /// Whether the two share more than an edge, by more than ``Length/epsilon``.
  public func overlaps(_ other: Rect) -> Bool {
    Length.less(minX, other.maxX) && Length.less(other.minX, maxX)
      && Length.less(minY, other.maxY) && Length.less(other.minY, maxY)
  }

  public func contains(_ other: Rect) -> Bool {
    !Length.less(other.minX, minX) && !Length.less(other.minY, minY)
      && !Length.less(maxX, other.maxX) && !Length.less(maxY, other.maxY)
  }
}

/// How lengths compare: sums of the same parts in another order must count as equal.
public enum Length {
  /// A hundredth of a point: far below what a printer resolves, far above rounding.
  public static let epsilon = 0.01

  /// Whether `a` is shorter than `b` by more than ``epsilon``.
  public static func less(_ a: Double, _ b: Double) -> Bool { a < b - epsilon }

  /// Millimetres in points.
  public static func millimetres(_ count: Double) -> Double { count * 72 / 25.4 }
}
