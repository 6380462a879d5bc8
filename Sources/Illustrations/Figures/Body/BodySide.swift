/// The body's own left or right.
enum BodySide: String, Hashable, Sendable, CaseIterable {
  case left, right

  /// +1 for left, where Y grows; -1 for right.
  var sign: Double { self == .left ? 1 : -1 }

  /// The place on this side that mirrors a place on the left.
  func mirrored(_ v: Vector) -> Vector { Vector(v.x, v.y * sign, v.z) }
}
