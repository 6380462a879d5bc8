/// Convex hulls of a few ellipses each: arcs of their edges and the tangents between them. All hulls
/// share flat buffers.
///
/// The hull's edge in a direction belongs to the ellipse that reaches farthest there. Where the
/// owner changes between two of the directions that are looked at, a common tangent touches both.
struct ShadowHulls {
  /// A piece of an ellipse's edge in a hull's, counter-clockwise; beyond 4 where it passes +x.
  struct Arc {
    var ellipse: Int
    var from: Double
    var to: Double

    func contains(_ turn: Double) -> Bool {
      (from - 1e-9...to + 1e-9).contains(turn) || turn + 4 <= to + 1e-9
    }
  }

  /// Touches two ellipses, the first where an arc ends and the second where one begins.
  struct Tangent {
    var from: ImagePoint
    var to: ImagePoint
    var left: (ellipse: Int, turn: Double)
    var entered: (ellipse: Int, turn: Double)
  }

  struct Hull {
    var members: Range<Int>
    var arcs: Range<Int>
    var tangents: Range<Int>
    /// Corners of the hull as a polygon.
    var corners: Range<Int>
    var low = ImagePoint(repeating: .infinity)
    var high = ImagePoint(repeating: -.infinity)

    /// Whether the box with two opposite corners touches the hull's box.
    func meets(_ a: ImagePoint, _ b: ImagePoint) -> Bool {
      let (from, to) = (pointwiseMin(a, b), pointwiseMax(a, b))
      return from.x <= high.x && low.x <= to.x && from.y <= high.y && low.y <= to.y
    }
  }

  private(set) var ellipses: [Ellipse] = []
  private(set) var hulls: [Hull] = []
  private(set) var arcs: [Arc] = []
  private(set) var tangents: [Tangent] = []
  private var members: [Int] = []
  private var corners: [ImagePoint] = []
  /// Half of each ellipse's width across each direction.
  private var widths: [Double] = []

  /// Directions over half a circle; ellipses reach as far to the opposite ones.
  private static let directions: [ImagePoint] = (0..<12).map {
    ImagePoint(Degrees.cosine(Double($0) * 15), Degrees.sine(Double($0) * 15))
  }
  private let directions = Self.directions

  init(capacity: Int) {
    ellipses.reserveCapacity(capacity)
    hulls.reserveCapacity(capacity)
    arcs.reserveCapacity(3 * capacity)
    tangents.reserveCapacity(3 * capacity)
    members.reserveCapacity(3 * capacity)
    corners.reserveCapacity(28 * capacity)
    widths.reserveCapacity(12 * capacity)
  }

  /// Its number.
  mutating func add(_ ellipse: Ellipse) -> Int {
    ellipses.append(ellipse)
    for direction in directions { widths.append(ellipse.stretched(direction).length) }
    return ellipses.count - 1
  }

  func has(_ ellipse: Int, in hull: Hull) -> Bool {
    for index in hull.members where members[index] == ellipse { return true }
    return false
  }

  /// Whether a point of an ellipse lies on the hull's edge.
  func isOnEdge(_ place: (ellipse: Int, turn: Double), of hull: Hull) -> Bool {
    for index in hull.arcs where arcs[index].ellipse == place.ellipse {
      if arcs[index].contains(place.turn) { return true }
    }
    return false
  }

  // MARK: Building

  /// The hull around some of the ellipses, by their numbers.
  mutating func addHull(_ numbers: some Sequence<Int>) {
    var hull = Hull(
      members: members.count..<members.count, arcs: arcs.count..<arcs.count,
      tangents: tangents.count..<tangents.count, corners: corners.count..<corners.count)
    members.append(contentsOf: numbers)
    hull.members = hull.members.lowerBound..<members.count
    let count = directions.count
    let first = owner(hull, 0)
    var held = first
    for step in 1...(2 * count) {
      let now = step < 2 * count ? owner(hull, step) : first
      if now != held {
        addTangent(from: held, to: now, direction(step - 1), direction(step % (2 * count)))
        held = now
      }
    }
    hull.tangents = hull.tangents.lowerBound..<tangents.count
    if hull.tangents.isEmpty {
      arcs.append(Arc(ellipse: first, from: 0, to: 4))
      sample(arcs[arcs.count - 1])
    }
    for index in hull.tangents {
      let next = index + 1 < tangents.count ? index + 1 : hull.tangents.lowerBound
      let start = tangents[index].entered
      var end = tangents[next].left.turn
      // The same way round nearly always; a hair backwards is a touch at a point.
      if end < start.turn { end = start.turn - end < 1e-7 ? start.turn : end + 4 }
      arcs.append(Arc(ellipse: start.ellipse, from: start.turn, to: end))
      sample(arcs[arcs.count - 1])
    }
    hull.arcs = hull.arcs.lowerBound..<arcs.count
    hull.corners = hull.corners.lowerBound..<corners.count
    for index in hull.corners {
      hull.low = pointwiseMin(hull.low, corners[index])
      hull.high = pointwiseMax(hull.high, corners[index])
    }
    hulls.append(hull)
  }

  private func direction(_ step: Int) -> ImagePoint {
    step < directions.count ? directions[step] : -directions[step - directions.count]
  }

  /// Which of the hull's ellipses reaches farthest.
  private func owner(_ hull: Hull, _ step: Int) -> Int {
    let isOpposite = step >= directions.count
    let place = isOpposite ? step - directions.count : step
    let direction = isOpposite ? -directions[place] : directions[place]
    var best = (number: 0, reach: -Double.infinity)
    for index in hull.members {
      let number = members[index]
      let reach =
        ellipses[number].centre.dot(direction) + widths[number * directions.count + place]
      if reach > best.reach { best = (number, reach) }
    }
    return best.number
  }

  private mutating func sample(_ arc: Arc) {
    let ellipse = ellipses[arc.ellipse]
    EllipseArc(ellipse, from: arc.from, to: arc.to).sample { corners.append($0) }
  }

  /// Where both ellipses reach equally far, between two directions: false position, then Newton,
  /// because the difference of the reaches changes by what the touching points lie apart.
  private mutating func addTangent(
    from left: Int, to entered: Int, _ before: ImagePoint, _ after: ImagePoint
  ) {
    let (a, b) = (ellipses[left], ellipses[entered])
    let lead = a.support(before) - b.support(before)
    let lag = b.support(after) - a.support(after)
    var direction = lead + lag > 0 ? (before * lag + after * lead).unit : before
    var (p, q) = (a.spoke(toward: direction), b.spoke(toward: direction))
    for _ in 0..<4 {
      let apart = a.point(p) - b.point(q)
      let slope = apart.dot(direction.turned)
      guard slope < -1e-12 else { break }
      let turn = apart.dot(direction) / slope
      let next = (direction - direction.turned * turn).unit
      guard before.cross(next) >= 0, next.cross(after) >= 0 else { break }
      direction = next
      (p, q) = (a.spoke(toward: direction), b.spoke(toward: direction))
      // Each step squares what is missing.
      if abs(turn) < 1e-4 { break }
    }
    tangents.append(
      Tangent(
        from: a.point(p), to: b.point(q), left: (left, CircleTurn.of(p)),
        entered: (entered, CircleTurn.of(q))))
  }

  /// The edge of one hull: each arc goes on with the next, the tangent lies between.
  func contour(of hull: Hull) -> Contour {
    var contour = Contour()
    for index in hull.arcs {
      let arc = arcs[index]
      EllipseArc(ellipses[arc.ellipse], from: arc.from, to: arc.to).sample { contour.add($0, $1) }
    }
    contour.close()
    return contour
  }

  // MARK: Cover

  /// The part of a segment that lies inside of a hull, as shares of its length (Cyrus and Beck),
  /// with every edge moved outward by `margin`; nil where it misses.
  func inside(_ hull: Hull, _ a: ImagePoint, _ b: ImagePoint, margin: Double)
    -> ClosedRange<Double>?
  {
    // Nothing of the hull lies beyond the segment as seen from what the segment goes around.
    let outward = ImagePoint(b.y - a.y, a.x - b.x)
    let offset = outward.dot(a)
    var reach = -Double.infinity
    for index in hull.members { reach = max(reach, ellipses[members[index]].support(outward)) }
    if reach <= offset { return nil }
    var (from, to) = (0.0, 1.0)
    var corner = corners[hull.corners.upperBound - 1]
    for index in hull.corners {
      let next = corners[index]
      let edge = next - corner
      // At least the margin and at most √2 times it; no root in the innermost loop.
      let reach = margin * (abs(edge.x) + abs(edge.y))
      let (atA, atB) = (edge.cross(a - corner) + reach, edge.cross(b - corner) + reach)
      corner = next
      if atA < 0 {
        if atB < 0 { return nil }
        from = max(from, atA / (atA - atB))
      } else if atB < 0 {
        to = min(to, atA / (atA - atB))
      }
      if from >= to { return nil }
    }
    return from...to
  }
}
