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
    let axes = [solid.axes.x, solid.axes.y, solid.axes.z]
    let spread = axes.map { projection.image($0).dot(projection.image($0)) }.reduce(0, +)
    radius = (spread / 2).squareRoot()
    let thickness = axes.map { projection.depth($0) * projection.depth($0) }.reduce(0, +)
    depth = projection.depth(solid.centre) + thickness.squareRoot() / 2
    place = solid.centre
  }
}

/// Back to front: each pair votes with the balls that overlap in the picture, and a topological
/// sort follows the votes. Where they go round in a circle, the weakest gives way.
enum DepthOrder {
  static func sorted(_ drawables: [Drawable]) -> [Drawable] {
    let count = drawables.count
    var behind = [[Int: Double]](repeating: [:], count: count)
    for a in 0..<count {
      for b in (a + 1)..<max(count, a + 1) {
        let vote = vote(drawables[a], drawables[b])
        if vote > 0 { behind[a][b] = vote } else if vote < 0 { behind[b][a] = -vote }
      }
    }
    let means = drawables.map { item in
      item.spheres.map(\.depth).reduce(0, +) / Double(max(1, item.spheres.count))
    }
    var left = Set(0..<count)
    var order: [Drawable] = []
    while !left.isEmpty {
      let pressing = left.sorted().map { item in
        (item, behind[item].filter { left.contains($0.key) }.map(\.value).sorted().reduce(0, +))
      }
      let free = pressing.filter { $0.1 == 0 }.map(\.0)
      let next =
        free.min { means[$0] < means[$1] } ?? pressing.min { $0.1 < $1.1 }.map(\.0)
      guard let next else { break }
      left.remove(next)
      order.append(drawables[next])
    }
    return order
  }

  /// Positive where `a` is in front of `b`.
  private static func vote(_ a: Drawable, _ b: Drawable) -> Double {
    let certain = 1e3
    if a.layer != b.layer {
      if a.layer == .behind || b.layer == .inFront { return -certain }
      if b.layer == .behind || a.layer == .inFront { return certain }
    }
    if a.behind.contains(b.name) { return -certain }
    if b.behind.contains(a.name) { return certain }
    guard overlap(a, b) else { return 0 }
    var isJoint = false
    if case .body(let part) = a.name, case .body(let other) = b.name {
      isJoint = part.adjoins(other)
    }
    var vote = 0.0
    for p in a.spheres {
      for q in b.spheres {
        let reach = p.radius + q.radius
        let common = reach - (p.image - q.image).length
        // Close to a shared joint the balls of both say nothing.
        if common <= 0 || (isJoint && (p.place - q.place).length < reach * 0.6) { continue }
        vote += common * max(-1, min(1, (p.depth - q.depth) / 0.03))
      }
    }
    if isJoint && vote == 0 {
      func mean(_ item: Drawable) -> Double {
        item.spheres.map(\.depth).reduce(0, +) / Double(max(1, item.spheres.count))
      }
      return (mean(a) - mean(b)) * 1e-3
    }
    return vote
  }

  private static func overlap(_ a: Drawable, _ b: Drawable) -> Bool {
    guard let p = bounds(a), let q = bounds(b) else { return false }
    return p.low.x <= q.high.x && q.low.x <= p.high.x && p.low.y <= q.high.y && q.low.y <= p.high.y
  }

  private static func bounds(_ item: Drawable) -> (low: ImagePoint, high: ImagePoint)? {
    guard let first = item.spheres.first else { return nil }
    return item.spheres.reduce((low: first.image, high: first.image)) { box, sphere in
      (
        low: pointwiseMin(box.low, sphere.image - sphere.radius),
        high: pointwiseMax(box.high, sphere.image + sphere.radius)
      )
    }
  }
}
