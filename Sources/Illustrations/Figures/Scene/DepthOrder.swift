/// A ball that stands for a piece of a drawable when it is asked what lies in front of what.
struct DepthSphere: Hashable, Sendable {
  var image: ImagePoint
  /// Of the side that faces the viewer, halfway; larger is nearer.
  var depth: Double
  /// As it looks.
  var radius: Double
  var place: Vector

  init(_ solid: Ellipsoid, _ projection: Projection) {
    image = projection.image(solid.centre)
    func square(_ v: Vector) -> Double { v.dot(v) }
    let thickness = square(
      Vector(
        projection.depth(solid.axes.x), projection.depth(solid.axes.y),
        projection.depth(solid.axes.z)))
    // Of what the axes measure, the rest is seen.
    let whole = square(solid.axes.x) + square(solid.axes.y) + square(solid.axes.z)
    radius = (max(0, whole - thickness) / 2).squareRoot()
    depth = projection.depth(solid.centre) + thickness.squareRoot() / 2
    place = solid.centre
  }
}

/// Back to front: each pair votes with the balls that overlap in the picture, and a topological
/// sort follows the votes. Where they go round in a circle, the weakest gives way.
enum DepthOrder {
  static func sorted(_ drawables: [Drawable]) -> [Drawable] {
    let count = drawables.count
    let bodies = drawables.map(Body.init)
    // By how much the row's drawable lies behind the column's.
    var behind = [Double](repeating: 0, count: count * count)
    for a in 0..<count {
      for b in (a + 1)..<max(count, a + 1) {
        let vote = vote(drawables[a], bodies[a], drawables[b], bodies[b])
        if vote > 0 {
          behind[a * count + b] = vote
        } else if vote < 0 {
          behind[b * count + a] = -vote
        }
      }
    }
    // What still lies behind each drawable.
    var isLeft = [Bool](repeating: true, count: count)
    var order: [Drawable] = []
    order.reserveCapacity(count)
    for _ in 0..<count {
      var best: (index: Int, press: Double)?
      for item in 0..<count where isLeft[item] {
        var press = 0.0
        for other in 0..<count where isLeft[other] { press += behind[item * count + other] }
        guard let held = best else {
          best = (item, press)
          continue
        }
        // Nothing behind it: the farthest of those; else the least pressed.
        let isNext =
          press == 0 && held.press == 0
          ? bodies[item].mean < bodies[held.index].mean : press < held.press
        if isNext { best = (item, press) }
      }
      guard let next = best?.index else { break }
      isLeft[next] = false
      order.append(drawables[next])
    }
    return order
  }

  /// What is asked of a drawable again and again.
  private struct Body {
    var low = ImagePoint(repeating: .infinity)
    var high = ImagePoint(repeating: -.infinity)
    /// Of the depths.
    var mean = 0.0

    init(_ drawable: Drawable) {
      for sphere in drawable.spheres {
        low = pointwiseMin(low, sphere.image - sphere.radius)
        high = pointwiseMax(high, sphere.image + sphere.radius)
        mean += sphere.depth
      }
      mean /= Double(max(1, drawable.spheres.count))
    }

    func overlaps(_ other: Body) -> Bool {
      low.x <= other.high.x && other.low.x <= high.x && low.y <= other.high.y
        && other.low.y <= high.y
    }
  }

  /// Positive where `a` is in front of `b`.
  private static func vote(_ a: Drawable, _ p: Body, _ b: Drawable, _ q: Body) -> Double {
    let certain = 1e3
    if a.layer != b.layer {
      if a.layer == .behind || b.layer == .inFront { return -certain }
      if b.layer == .behind || a.layer == .inFront { return certain }
    }
    if a.behind.contains(b.name) { return -certain }
    if b.behind.contains(a.name) { return certain }
    guard p.overlaps(q) else { return 0 }
    var isJoint = false
    if case .body(let part) = a.name, case .body(let other) = b.name {
      isJoint = part.adjoins(other)
    }
    var vote = 0.0
    for one in a.spheres {
      // Most balls lie beside the other drawable.
      if one.image.x + one.radius < q.low.x || one.image.x - one.radius > q.high.x
        || one.image.y + one.radius < q.low.y || one.image.y - one.radius > q.high.y
      {
        continue
      }
      for other in b.spheres {
        let reach = one.radius + other.radius
        let gap = one.image - other.image
        let square = gap.dot(gap)
        if square >= reach * reach { continue }
        if isJoint {
          // Close to a shared joint the balls of both say nothing.
          let apart = one.place - other.place
          if apart.dot(apart) < reach * reach * 0.36 { continue }
        }
        let common = reach - square.squareRoot()
        vote += common * max(-1, min(1, (one.depth - other.depth) / 0.03))
      }
    }
    return isJoint && vote == 0 ? (p.mean - q.mean) * 1e-3 : vote
  }
}
