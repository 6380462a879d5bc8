import Drawing

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

  /// An ellipsoid's shadow: with Q = (PM)(PM)ᵀ, the centre plus √Q times the unit circle.
  func ellipse(_ solid: Ellipsoid) -> Ellipse {
    let (x, y, z) = (image(solid.axes.x), image(solid.axes.y), image(solid.axes.z))
    let a = x.x * x.x + y.x * y.x + z.x * z.x
    let b = x.x * x.y + y.x * y.y + z.x * z.y
    let d = x.y * x.y + y.y * y.y + z.y * z.y
    let s = max(a * d - b * b, 1e-14).squareRoot()
    let t = max(a + d + 2 * s, 1e-12).squareRoot()
    return Ellipse(
      centre: image(solid.centre), first: ImagePoint(a + s, b) / t,
      second: ImagePoint(b, d + s) / t)
  }

  /// The outline of what solids cover in the picture, with y running down.
  func path(around solids: Solids) -> Path {
    if solids.groups.isEmpty {
      let ellipses = solids.chain.map(ellipse)
      if ellipses.count == 1 { return ellipses[0].path }
      if let tube = TubeOutline(ellipses) { return CurveFit.path(around: tube.contour) }
    }
    return Shadow(solids, self).path
  }
}
