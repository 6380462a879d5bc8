/// The body's own left or right.
enum BodySide: String, Hashable, Sendable, CaseIterable {
  case left, right

  /// +1 for left, where Y grows; -1 for right.
  var sign: Double { self == .left ? 1 : -1 }

  /// The place on this side that mirrors a place on the left.
  func mirrored(_ v: Vector) -> Vector { Vector(v.x, v.y * sign, v.z) }
}

/// A word that may begin with a side, such as `left-knee`; without one it means both.
struct SidedName: Hashable, Sendable {
  var side: BodySide?
  var stem: String

  init(_ text: String) {
    for side in BodySide.allCases where text.hasPrefix(side.rawValue + "-") {
      self.side = side
      stem = String(text.dropFirst(side.rawValue.count + 1))
      return
    }
    side = nil
    stem = text
  }

  /// The sides meant: the one named, or both.
  var sides: [BodySide] { side.map { [$0] } ?? BodySide.allCases }
}
