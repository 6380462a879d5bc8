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
}
