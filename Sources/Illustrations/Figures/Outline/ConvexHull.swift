/// A place in the picture: x to the right, y up, in fractions of stature.
typealias ImagePoint = SIMD2<Double>

extension SIMD2<Double> {
  func dot(_ other: Self) -> Double { x * other.x + y * other.y }
  /// Positive where `other` lies counter-clockwise.
  func cross(_ other: Self) -> Double { x * other.y - y * other.x }
  var length: Double { dot(self).squareRoot() }
  var unit: Self {
    let length = length
    return length > 0 ? self / length : self
  }
  /// A quarter turn counter-clockwise.
  var turned: Self { Self(-y, x) }
}

/// A convex polygon, counter-clockwise.
struct ConvexHull: Hashable, Sendable {
  var points: [ImagePoint]

  /// The hull around points: Andrew's monotone chain.
  static func around(_ points: [ImagePoint]) -> ConvexHull {
    let sorted = points.sorted { $0.x == $1.x ? $0.y < $1.y : $0.x < $1.x }
    guard sorted.count > 2 else { return ConvexHull(points: sorted) }
    func half(_ points: some Sequence<ImagePoint>) -> ArraySlice<ImagePoint> {
      var chain: [ImagePoint] = []
      for point in points {
        while chain.count > 1,
          (chain[chain.count - 1] - chain[chain.count - 2]).cross(point - chain[chain.count - 2])
            <= 1e-12
        {
          chain.removeLast()
        }
        chain.append(point)
      }
      return chain.dropLast()
    }
    return ConvexHull(points: Array(half(sorted)) + Array(half(sorted.reversed())))
  }

  /// To the nearest edge: positive outside, negative inside.
  func distance(to point: ImagePoint) -> Double {
    guard var corner = points.last else { return .infinity }
    var nearest = Double.infinity
    var isInside = points.count > 2
    for next in points {
      let edge = next - corner
      if edge.cross(point - corner) < 0 { isInside = false }
      let along = min(1, max(0, (point - corner).dot(edge) / max(edge.dot(edge), 1e-18)))
      nearest = min(nearest, (point - corner - edge * along).length)
      corner = next
    }
    return isInside ? -nearest : nearest
  }
}
