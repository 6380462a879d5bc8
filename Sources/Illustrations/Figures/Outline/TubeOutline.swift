/// The outline of a tube that is seen more or less from its side: ellipses in a row of which each
/// neighbouring two form a hull.
///
/// Along each side it touches every ellipse where the common tangents with the neighbours do, so it
/// needs no search for what covers what. A tube that is seen end-on, or that doubles back, has no such
/// sides: then there is none, and ``Shadow`` finds the outline.
struct TubeOutline {
  private let ellipses: [Ellipse]
  /// The outward normals of the tangents between neighbours, seen along the tube.
  private var right: [ImagePoint] = []
  private var left: [ImagePoint] = []

  /// A bend that the inner side can't take in one point: the sine of 37°.
  private static let sharpestBend = 0.6
  /// A turn of the outer side that shows as an arc of the ellipse: the sine of 17°.
  private static let roundTurn = 0.3

  init?(_ chain: [Ellipse]) {
    ellipses = Self.leavingCovered(chain)
    guard ellipses.count > 1 else { return nil }
    right.reserveCapacity(ellipses.count)
    left.reserveCapacity(ellipses.count)
    for index in ellipses.indices.dropLast() {
      let (a, b) = (ellipses[index], ellipses[index + 1])
      let way = b.centre - a.centre
      let length = way.length
      guard length > 1e-6 else { return nil }
      let along = way / length
      guard let starboard = Self.tangent(a, b, along, -along.turned, length),
        let port = Self.tangent(a, b, along, along.turned, length)
      else { return nil }
      if let before = right.last, before.cross(starboard) < -Self.sharpestBend { return nil }
      if let before = left.last, before.cross(port) > Self.sharpestBend { return nil }
      if let before = right.last, before.dot(starboard) < 0.3 { return nil }
      right.append(starboard)
      left.append(port)
    }
  }

  /// Counter-clockwise.
  var contour: Contour {
    var contour = Contour()
    let last = ellipses.count - 1
    for index in 1..<max(1, last) {
      side(ellipses[index], from: right[index - 1], to: right[index], &contour)
    }
    cap(ellipses[last], from: right[last - 1], to: left[last - 1], &contour)
    for index in (1..<max(1, last)).reversed() {
      side(ellipses[index], from: left[index], to: left[index - 1], &contour)
    }
    cap(ellipses[0], from: left[0], to: right[0], &contour)
    contour.close()
    return contour
  }

  private func side(
    _ ellipse: Ellipse, from: ImagePoint, to: ImagePoint, _ contour: inout Contour
  ) {
    let isRound = from.cross(to) > Self.roundTurn
    if isRound { touch(ellipse, from, &contour) }
    touch(ellipse, (from + to).unit, &contour)
    if isRound { touch(ellipse, to, &contour) }
  }

  private func touch(_ ellipse: Ellipse, _ normal: ImagePoint, _ contour: inout Contour) {
    contour.add(ellipse.point(ellipse.spoke(toward: normal)), normal.turned)
  }

  private func cap(
    _ ellipse: Ellipse, from: ImagePoint, to: ImagePoint, _ contour: inout Contour
  ) {
    let start = CircleTurn.of(ellipse.spoke(toward: from))
    let end = CircleTurn.of(ellipse.spoke(toward: to))
    EllipseArc(ellipse, from: start, to: end < start ? end + 4 : end).sample {
      contour.add($0, $1)
    }
  }

  /// The outward normal of a tangent to both on one side: as far out as the ellipses' widths differ
  /// over the distance.
  private static func tangent(
    _ a: Ellipse, _ b: Ellipse, _ along: ImagePoint, _ out: ImagePoint, _ length: Double
  ) -> ImagePoint? {
    var normal = out
    for _ in 0..<3 {
      let slant = (a.stretched(normal).length - b.stretched(normal).length) / length
      guard abs(slant) < 0.97 else { return nil }
      normal = out * (1 - slant * slant).squareRoot() + along * slant
    }
    return normal
  }

  // MARK: Covered ellipses

  /// Without those that lie inside of a neighbour.
  private static func leavingCovered(_ chain: [Ellipse]) -> [Ellipse] {
    var kept: [Ellipse] = []
    kept.reserveCapacity(chain.count)
    for ellipse in chain {
      if let last = kept.last, covers(last, ellipse) { continue }
      while let last = kept.last, covers(ellipse, last) { kept.removeLast() }
      kept.append(ellipse)
    }
    return kept
  }

  /// Whether the second ends inside of the first, and is not wider by what could be seen.
  private static func covers(_ a: Ellipse, _ b: Ellipse) -> Bool {
    let way = b.centre - a.centre
    let length = way.length
    let along = length > 1e-9 ? way / length : ImagePoint(1, 0)
    guard a.stretched(along).length >= length + b.stretched(along).length else { return false }
    return a.stretched(along.turned).length >= b.stretched(along.turned).length * 0.95
  }
}
