import Drawing

/// Turns points with known directions into few cubic curves: Schneider's method (Graphics Gems,
/// 1990), with the corners kept sharp.
struct CurveFit {
  /// How far a curve may leave the points, in their own unit.
  let tolerance: Double
  private var nodes: [Contour.Node] = []
  /// Along the outline up to each node.
  private var lengths: [Double] = []
  /// Where on the curve that is being fitted each node lies.
  private var shares: [Double] = []

  /// In fractions of stature: 0.075 mm on a figure of 30 mm, a dot of a printer with 340 to the inch.
  static let figure = CurveFit(tolerance: 0.0025)

  init(tolerance: Double) { self.tolerance = tolerance }

  /// A closed path through points, with y running down.
  static func path(around points: [ImagePoint]) -> Path { path(around: Contour(through: points)) }

  /// A closed path along an outline, with y running down.
  static func path(around contour: Contour) -> Path {
    var path = Path()
    figure.append(contour, to: &path)
    return path
  }

  /// A closed path with straight edges, y running down.
  static func polygon(_ outline: [ImagePoint]) -> Path { .polygon(outline.map(flipped)) }

  /// A smooth path through points, with y running down.
  func openPath(through points: [Point]) -> Path {
    guard let first = points.first else { return Path() }
    var fit = self
    var before = ImagePoint(first.x, -first.y)
    for point in points {
      let point = ImagePoint(point.x, -point.y)
      let step = point - before
      fit.add(Contour.Node(point: point, arriving: step.unit, leaving: .zero))
      if fit.nodes.count > 1 { fit.nodes[fit.nodes.count - 2].leaving = step.unit }
      before = point
    }
    var path = Path([.move(first)])
    for index in fit.nodes.indices.dropFirst().dropLast() { fit.nodes[index].smooth() }
    fit.fit(0, fit.nodes.count - 1, into: &path.elements)
    return path
  }

  /// Adds a closed outline, with y running down.
  func append(_ contour: Contour, to path: inout Path) {
    let count = contour.nodes.count
    guard count > 2 else { return }
    var fit = self
    fit.nodes.reserveCapacity(count + 1)
    fit.lengths.reserveCapacity(count + 1)
    fit.shares.reserveCapacity(count + 1)
    let anchor = contour.nodes.firstIndex(where: \.isCorner) ?? 0
    for step in 0...count {
      let index = anchor + step < count ? anchor + step : (anchor + step) % count
      var node = contour.nodes[index]
      if !node.isCorner { node.smooth() }
      fit.add(node)
    }
    path.elements.reserveCapacity(path.elements.count + 16)
    path.elements.append(.move(Self.flipped(fit.nodes[0].point)))
    var start = 0
    for end in 1...count where end == count || fit.nodes[end].isCorner {
      fit.fit(start, end, into: &path.elements)
      start = end
    }
    path.elements.append(.close)
  }

  private mutating func add(_ node: Contour.Node) {
    let step = nodes.last.map { (node.point - $0.point).length } ?? 0
    lengths.append((lengths.last ?? 0) + step)
    nodes.append(node)
    shares.append(0)
  }

  // MARK: Fitting

  private mutating func fit(_ start: Int, _ end: Int, into elements: inout [Path.Element]) {
    guard start < end else { return }
    let last = nodes[end].point
    if isStraight(start, end) {
      elements.append(.line(Self.flipped(last)))
      return
    }
    let chord = (last - nodes[start].point).length
    let length = lengths[end] - lengths[start]
    var split = start
    // More than half a turn is not worth a try.
    if chord > length * 0.6 || end == start + 1 {
      for index in start...end { shares[index] = (lengths[index] - lengths[start]) / length }
      for _ in 0..<2 {
        let cubic = cubic(start, end, chord)
        let worst = worst(of: cubic, start, end)
        if worst.distance < tolerance || end == start + 1 {
          elements.append(
            .cubic(Self.flipped(cubic.p1), Self.flipped(cubic.p2), Self.flipped(last)))
          return
        }
        split = worst.index
        if worst.distance > 3 * tolerance { break }
      }
    }
    if split <= start { split = middle(start, end) }
    fit(start, split, into: &elements)
    fit(split, end, into: &elements)
  }

  /// The node halfway along.
  private func middle(_ start: Int, _ end: Int) -> Int {
    let half = (lengths[start] + lengths[end]) / 2
    var index = start + 1
    while index < end - 1, lengths[index] < half { index += 1 }
    return index
  }

  private func isStraight(_ start: Int, _ end: Int) -> Bool {
    let first = nodes[start].point
    let chord = nodes[end].point - first
    let length = chord.length
    guard length > 1e-9 else { return false }
    let across = chord.turned / length
    // The ends may point away from the chord as long as the bulge stays within the tolerance.
    let slant = tolerance * 2 / length
    guard abs(nodes[start].leaving.dot(across)) < slant,
      abs(nodes[end].arriving.dot(across)) < slant
    else { return false }
    for index in (start + 1)..<max(end, start + 1)
    where abs((nodes[index].point - first).dot(across)) > tolerance * 0.3 {
      return false
    }
    return true
  }

  private struct Cubic {
    var p0: ImagePoint
    var p1: ImagePoint
    var p2: ImagePoint
    var p3: ImagePoint

    func point(at u: Double) -> ImagePoint {
      let v = 1 - u
      return (p0 * v + p1 * (3 * u)) * (v * v) + (p2 * (3 * v) + p3 * u) * (u * u)
    }

    func slope(at u: Double) -> ImagePoint {
      let v = 1 - u
      return ((p1 - p0) * (v * v) + (p2 - p1) * (2 * v * u) + (p3 - p2) * (u * u)) * 3
    }
  }

  /// The curve with the given directions at its ends whose handles bring it closest to the points.
  private func cubic(_ start: Int, _ end: Int, _ chord: Double) -> Cubic {
    let (first, last) = (nodes[start].point, nodes[end].point)
    let (from, to) = (nodes[start].leaving, -nodes[end].arriving)
    var (aa, ab, bb, ax, bx) = (0.0, 0.0, 0.0, 0.0, 0.0)
    let across = from.dot(to)
    for index in (start + 1)..<max(end, start + 1) {
      let u = shares[index]
      let v = 1 - u
      let (b1, b2) = (3 * v * v * u, 3 * v * u * u)
      let rest = nodes[index].point - first * (v * v * v + b1) - last * (u * u * u + b2)
      aa += b1 * b1
      ab += b1 * b2
      bb += b2 * b2
      ax += from.dot(rest) * b1
      bx += to.dot(rest) * b2
    }
    ab *= across
    let determinant = aa * bb - ab * ab
    var (alpha, beta) = (0.0, 0.0)
    if determinant > 1e-6 * aa * bb {
      alpha = (ax * bb - bx * ab) / determinant
      beta = (bx * aa - ax * ab) / determinant
    }
    // Handles that point backwards or reach far past the end make loops; then those of the circle
    // that turns as much do.
    if !(alpha > chord * 0.05 && beta > chord * 0.05 && alpha < chord * 3 && beta < chord * 3) {
      let half = max(0, (1 - across) / 2).squareRoot()
      alpha = chord * (2 / 3) / (1 + half)
      beta = alpha
    }
    return Cubic(p0: first, p1: first + from * alpha, p2: last + to * beta, p3: last)
  }

  /// The point that the curve misses by the most. Each point's share moves along the curve towards
  /// where it is nearest; what it misses is measured across the curve, and a bit more for what it
  /// has to move, because of the bend on the way.
  private mutating func worst(of cubic: Cubic, _ start: Int, _ end: Int)
    -> (index: Int, distance: Double)
  {
    var worst = (index: start, distance: 0.0)
    for index in (start + 1)..<max(end, start + 1) {
      let u = shares[index]
      let gap = cubic.point(at: u) - nodes[index].point
      let slope = cubic.slope(at: u)
      let square = max(slope.dot(slope), 1e-18)
      let along = gap.dot(slope) / square
      shares[index] = min(1, max(0, u - along))
      let distance =
        abs(gap.cross(slope)) / square.squareRoot() + along * along * square * Self.usualBend
      if distance > worst.distance { worst = (index, distance) }
    }
    return worst
  }

  /// Half the bend of a limb's end, of a radius of 0.025.
  private static let usualBend = 20.0

  /// Pages run down.
  private static func flipped(_ point: ImagePoint) -> Point { Point(x: point.x, y: -point.y) }
}
