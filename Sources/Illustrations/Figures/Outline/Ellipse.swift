import Drawing

/// An ellipsoid's shadow in the picture: the centre plus a symmetric matrix times the unit circle.
/// A point of the circle is called a spoke.
struct Ellipse: Hashable, Sendable {
  var centre: ImagePoint
  /// The columns of the matrix.
  var first: ImagePoint
  var second: ImagePoint

  func stretched(_ spoke: ImagePoint) -> ImagePoint { first * spoke.x + second * spoke.y }

  func point(_ spoke: ImagePoint) -> ImagePoint { centre + stretched(spoke) }

  /// Which way the edge runs, counter-clockwise.
  func tangent(_ spoke: ImagePoint) -> ImagePoint { stretched(spoke.turned).unit }

  /// The spoke of the point that lies farthest in a direction.
  func spoke(toward direction: ImagePoint) -> ImagePoint { stretched(direction).unit }

  /// How far the edge lies in a direction.
  func support(_ direction: ImagePoint) -> Double {
    centre.dot(direction) + stretched(direction).length
  }

  /// Half the width and half the height of the upright box around it.
  var reach: ImagePoint { ImagePoint(first.length, second.length) }

  /// Its edge as four curves, with y running down.
  var path: Path {
    // Of a quarter of a circle, the handles' length (0.02 % off).
    let handle = 0.5523
    func place(_ x: Double, _ y: Double) -> Point {
      let point = point(ImagePoint(x, y))
      return Point(x: point.x, y: -point.y)
    }
    var path = Path([.move(place(1, 0))])
    for (x, y) in [(1.0, 0.0), (0, 1), (-1, 0), (0, -1)] {
      path.elements.append(
        .cubic(
          place(x - handle * y, y + handle * x), place(-y + handle * x, x + handle * y),
          place(-y, x)))
    }
    path.elements.append(.close)
    return path
  }
}
