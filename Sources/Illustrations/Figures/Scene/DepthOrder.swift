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
    var spheres: [DepthSphere] = []
    spheres.reserveCapacity(drawables.reduce(0) { $0 + $1.spheres.count })
    let bodies = drawables.map { Body($0, &spheres) }
    // By how much the column's drawable lies behind the row's.
    var behind = [Double](repeating: 0, count: count * count)
    // How many of those that are still to be drawn do.
    var pressing = [Int](repeating: 0, count: count)
    func press(_ a: Int, _ b: Int, by vote: Double) {
      behind[a * count + b] = vote
      pressing[a] += 1
    }
    let told = told(drawables)
    for a in 0..<count {
      for b in (a + 1)..<max(count, a + 1) {
        let vote = layered(bodies[a], bodies[b]) ?? told[a * count + b]
          ?? vote(bodies[a], bodies[b], spheres)
        if vote > 0 { press(a, b, by: vote) }
        if vote < 0 { press(b, a, by: -vote) }
      }
    }
    var isLeft = [Bool](repeating: true, count: count)
    var order: [Drawable] = []
    order.reserveCapacity(count)
    for _ in 0..<count {
      let left = (0..<count).filter { isLeft[$0] }
      // Nothing behind it: the farthest of those; else the least pressed.
      let free = left.filter { pressing[$0] == 0 }.min { bodies[$0].mean < bodies[$1].mean }
      let pressed = { (item: Int) in left.reduce(0) { $0 + behind[item * count + $1] } }
      guard let next = free ?? left.min(by: { pressed($0) < pressed($1) }) else { break }
      isLeft[next] = false
      for item in left where behind[item * count + next] > 0 { pressing[item] -= 1 }
      order.append(drawables[next])
    }
    return order
  }

  /// What is asked of a drawable again and again.
  private struct Body {
    var layer: Drawable.Layer
    /// Nil for equipment.
    var part: BodyPart?
    /// In the list of all.
    var spheres: Range<Int>
    var low = ImagePoint(repeating: .infinity)
    var high = ImagePoint(repeating: -.infinity)
    /// Of the depths.
    var mean = 0.0

    init(_ drawable: Drawable, _ all: inout [DepthSphere]) {
      layer = drawable.layer
      if case .body(let part) = drawable.name { self.part = part }
      spheres = all.count..<(all.count + drawable.spheres.count)
      for sphere in drawable.spheres {
        low = pointwiseMin(low, sphere.image - sphere.radius)
        high = pointwiseMax(high, sphere.image + sphere.radius)
        mean += sphere.depth
        all.append(sphere)
      }
      mean /= Double(max(1, drawable.spheres.count))
    }

    func overlaps(_ other: Body) -> Bool {
      low.x <= other.high.x && other.low.x <= high.x && low.y <= other.high.y
        && other.low.y <= high.y
    }
  }

  // MARK: Votes: positive where the first is in front of the second

  /// More than balls can bring together.
  private static let certain = 1e3

  private static func layered(_ a: Body, _ b: Body) -> Double? {
    if a.layer == b.layer { return nil }
    return a.layer == .behind || b.layer == .inFront ? -certain : certain
  }

  /// What drawables say themselves.
  private static func told(_ drawables: [Drawable]) -> [Double?] {
    let count = drawables.count
    var told = [Double?](repeating: nil, count: count * count)
    for (a, drawable) in drawables.enumerated() where !drawable.behind.isEmpty {
      for b in 0..<count where b != a && drawable.behind.contains(drawables[b].name) {
        told[a * count + b] = -certain
        told[b * count + a] = told[b * count + a] ?? certain
      }
    }
    return told
  }

  private static func vote(_ a: Body, _ b: Body, _ spheres: [DepthSphere]) -> Double {
    guard a.overlaps(b) else { return 0 }
    var isJoint = false
    if let part = a.part, let other = b.part { isJoint = part.adjoins(other) }
    var vote = 0.0
    for index in a.spheres {
      let one = spheres[index]
      // Most balls lie beside the other drawable.
      if one.image.x + one.radius < b.low.x || one.image.x - one.radius > b.high.x
        || one.image.y + one.radius < b.low.y || one.image.y - one.radius > b.high.y
      {
        continue
      }
      for index in b.spheres {
        let other = spheres[index]
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
    return isJoint && vote == 0 ? (a.mean - b.mean) * 1e-3 : vote
  }
}
