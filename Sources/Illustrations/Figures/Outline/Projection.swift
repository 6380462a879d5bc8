/// A viewpoint's directions in the room.
struct Projection: Sendable {
  /// Towards the viewer.
  let toward: Vector
  let right: Vector
  let up: Vector

  init(_ viewpoint: Viewpoint) {
    let (ct, st) = (Degrees.cosine(viewpoint.turn), Degrees.sine(viewpoint.turn))
    let (ch, sh) = (Degrees.cosine(viewpoint.height), Degrees.sine(viewpoint.height))
    toward = [ch * ct, ch * st, sh]
    right = [-st, ct, 0]
    up = toward.cross(right)
  }

  func image(_ place: Vector) -> ImagePoint { ImagePoint(right.dot(place), up.dot(place)) }

  /// Larger is nearer to the viewer.
  func depth(_ place: Vector) -> Double { toward.dot(place) }

  /// The outline of an ellipsoid's shadow: with Q = (PM)(PM)ᵀ, the centre plus √Q times the unit circle.
  func outline(_ solid: Ellipsoid) -> [ImagePoint] {
    let (x, y, z) = (image(solid.axes.x), image(solid.axes.y), image(solid.axes.z))
    let a = x.x * x.x + y.x * y.x + z.x * z.x
    let b = x.x * x.y + y.x * y.y + z.x * z.y
    let d = x.y * x.y + y.y * y.y + z.y * z.y
    let s = max(a * d - b * b, 1e-14).squareRoot()
    let t = max(a + d + 2 * s, 1e-12).squareRoot()
    let (first, second) = (ImagePoint(a + s, b) / t, ImagePoint(b, d + s) / t)
    let centre = image(solid.centre)
    return Self.circle.map { centre + first * $0.x + second * $0.y }
  }

  func hull(_ solids: [Ellipsoid]) -> ConvexHull { .around(solids.flatMap(outline)) }

  /// The hulls of neighbours in a row.
  func hulls(chain: [Ellipsoid]) -> [ConvexHull] {
    guard chain.count > 1 else { return chain.map { hull([$0]) } }
    let outlines = chain.map(outline)
    return zip(outlines, outlines.dropFirst()).map { ConvexHull.around($0 + $1) }
  }

  func hulls(_ flesh: Flesh) -> [ConvexHull] {
    hulls(chain: flesh.sweep?.stations.map(\.solid) ?? []) + flesh.groups.map(hull)
  }

  /// A polygon between the inner and the outer one, so that it errs to both sides alike.
  private static let circle: [ImagePoint] = (0..<24).map {
    ImagePoint(Degrees.cosine(Double($0) * 15), Degrees.sine(Double($0) * 15)) * 1.0043
  }
}
