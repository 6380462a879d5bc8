import Drawing

/// Turns polygons with many small edges into few cubic curves: Schneider's method (Graphics Gems,
/// 1990), with the polygon's own corners kept sharp.
struct CurveFit {
  /// How far a curve may leave the points, in their own unit.
  var tolerance: Double

  /// In fractions of stature: 0.04 mm on a figure of 30 mm.
  static let figure = CurveFit(tolerance: 0.0013)

  /// A turn sharper than this over twice the window is a corner: cosine of 50°.
  private static let cornerCosine = 0.643
  private static let window = 0.005

  /// A closed path with y running down.
  static func path(around outlines: [[ImagePoint]]) -> Path {
    Path(outlines.flatMap(figure.elements))
  }

  /// A closed path with straight edges, y running down.
  static func polygon(_ outline: [ImagePoint]) -> Path { .polygon(outline.map(flipped)) }

  /// A smooth path through points, with y running down.
  func openPath(through points: [Point]) -> Path {
    guard let first = points.first else { return Path() }
    let run = points.map { ImagePoint($0.x, -$0.y) }
    var elements: [Path.Element] = [.move(first)]
    fit(run[...], from: Self.tangent(run), to: Self.tangent(run.reversed()), into: &elements)
    return Path(elements)
  }

  private func elements(_ outline: [ImagePoint]) -> [Path.Element] {
    let points = Self.evened(outline)
    guard points.count > 2 else { return [] }
    let corners = points.indices.filter { Self.isCorner($0, of: points) }
    let anchors = corners.isEmpty ? [0] : corners
    var elements: [Path.Element] = [.move(Self.flipped(points[anchors[0]]))]
    for (number, start) in anchors.enumerated() {
      let end = number + 1 < anchors.count ? anchors[number + 1] : anchors[0] + points.count
      let run = (start...end).map { points[$0 % points.count] }
      let isSmooth = corners.isEmpty
      let around =
        (points[(start + 1) % points.count]
        - points[(start + points.count - 1) % points.count]).unit
      fit(
        run[...], from: isSmooth ? around : Self.tangent(run),
        to: isSmooth ? -around : Self.tangent(run.reversed()),
        into: &elements)
    }
    return elements + [.close]
  }

  /// The widest gap between points: between them a curve could bulge unseen.
  private static let widestGap = 0.02

  /// Evenly dense: without neighbours closer than the printer sees, and with points on long edges.
  private static func evened(_ outline: [ImagePoint]) -> [ImagePoint] {
    var points: [ImagePoint] = []
    for point in outline + outline.prefix(1) {
      guard let last = points.last else {
        points.append(point)
        continue
      }
      let gap = (point - last).length
      if gap <= 3e-4 { continue }
      let pieces = max(1, Int((gap / widestGap).rounded(.up)))
      for piece in 1...pieces {
        points.append(last + (point - last) * (Double(piece) / Double(pieces)))
      }
    }
    while let first = points.first, let last = points.last, points.count > 1,
      (first - last).length <= 3e-4
    {
      points.removeLast()
    }
    return points
  }

  /// Compares the directions before and after, looked at over a window so that the small turns of
  /// a many-sided ellipse do not count; only the sharpest point of a bend is its corner.
  private static func isCorner(_ index: Int, of points: [ImagePoint]) -> Bool {
    func bend(_ index: Int) -> Double {
      func look(_ step: Int) -> ImagePoint {
        var at = index
        for _ in points.indices {
          at = (at + step + points.count) % points.count
          if (points[at] - points[index]).length > window { break }
        }
        return (points[at] - points[index]).unit
      }
      return -look(-1).dot(look(1))
    }
    let own = bend(index)
    guard own < cornerCosine else { return false }
    for step in [1, -1] {
      var at = index
      for _ in points.indices {
        at = (at + step + points.count) % points.count
        if (points[at] - points[index]).length > window { break }
        let other = bend(at)
        if other < own || (other == own && at < index) { return false }
      }
    }
    return true
  }

  private static func tangent(_ run: [ImagePoint]) -> ImagePoint {
    for point in run.dropFirst() where (point - run[0]).length > 1e-3 {
      return (point - run[0]).unit
    }
    return run.count > 1 ? (run[run.count - 1] - run[0]).unit : .zero
  }

  private func fit(
    _ run: ArraySlice<ImagePoint>, from: ImagePoint, to: ImagePoint,
    into elements: inout [Path.Element]
  ) {
    guard let first = run.first, let last = run.last, run.count > 1 else { return }
    let chord = (last - first).length
    if run.count == 2 || isStraight(run) {
      elements.append(.line(Self.flipped(last)))
      return
    }
    var shares = Self.shares(of: run)
    var worst = (index: run.startIndex + run.count / 2, distance: Double.infinity)
    for _ in 0..<4 {
      let (c1, c2) = Self.controls(run, shares, from: from, to: to, chord: chord)
      worst = (run.startIndex + 1, 0)
      for (offset, point) in run.enumerated().dropFirst().dropLast() {
        let distance = (Self.at(shares[offset], first, c1, c2, last) - point).length
        if distance > worst.distance { worst = (run.startIndex + offset, distance) }
      }
      if worst.distance < tolerance {
        elements.append(.cubic(Self.flipped(c1), Self.flipped(c2), Self.flipped(last)))
        return
      }
      if worst.distance > 4 * tolerance { break }
      shares = zip(shares, run).map { Self.nearer($0, to: $1, first, c1, c2, last) }
    }
    let split = min(max(worst.index, run.startIndex + 1), run.endIndex - 2)
    let middle = (run[split + 1] - run[split - 1]).unit
    fit(run[...split], from: from, to: -middle, into: &elements)
    fit(run[split...], from: middle, to: to, into: &elements)
  }

  private func isStraight(_ run: ArraySlice<ImagePoint>) -> Bool {
    guard let first = run.first, let last = run.last else { return true }
    let across = (last - first).unit.turned
    return run.allSatisfy { abs(($0 - first).dot(across)) < tolerance * 0.3 }
      && (last - first).length > 1e-3
  }

  /// Where on the curve each point lies, first guessed from the lengths between them.
  private static func shares(of run: ArraySlice<ImagePoint>) -> [Double] {
    var lengths = [0.0]
    for (a, b) in zip(run, run.dropFirst()) {
      lengths.append(lengths[lengths.count - 1] + (b - a).length)
    }
    let total = max(lengths[lengths.count - 1], 1e-12)
    return lengths.map { $0 / total }
  }

  /// The lengths of both handles that bring the curve closest to the points.
  private static func controls(
    _ run: ArraySlice<ImagePoint>, _ shares: [Double], from: ImagePoint, to: ImagePoint,
    chord: Double
  ) -> (ImagePoint, ImagePoint) {
    let (first, last) = (run[run.startIndex], run[run.endIndex - 1])
    var (aa, ab, bb, ax, bx) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for (u, point) in zip(shares, run) {
      let v = 1 - u
      let (b1, b2) = (3 * v * v * u, 3 * v * u * u)
      let (a, b) = (from * b1, to * b2)
      let rest = point - first * (v * v * v + b1) - last * (u * u * u + b2)
      aa += a.dot(a)
      ab += a.dot(b)
      bb += b.dot(b)
      ax += a.dot(rest)
      bx += b.dot(rest)
    }
    let determinant = aa * bb - ab * ab
    var (alpha, beta) = (0.0, 0.0)
    if abs(determinant) > 1e-16 {
      alpha = (ax * bb - bx * ab) / determinant
      beta = (bx * aa - ax * ab) / determinant
    }
    // Handles that point backwards or reach far past the end make loops.
    if alpha < chord * 0.01 || beta < chord * 0.01 || alpha > chord * 3 || beta > chord * 3 {
      (alpha, beta) = (chord / 3, chord / 3)
    }
    return (first + from * alpha, last + to * beta)
  }

  private static func at(
    _ u: Double, _ p0: ImagePoint, _ p1: ImagePoint, _ p2: ImagePoint, _ p3: ImagePoint
  ) -> ImagePoint {
    let v = 1 - u
    let start = p0 * (v * v * v) + p1 * (3 * v * v * u)
    return start + p2 * (3 * v * u * u) + p3 * (u * u * u)
  }

  /// One Newton step towards the share whose point lies nearest.
  private static func nearer(
    _ u: Double, to point: ImagePoint,
    _ p0: ImagePoint, _ p1: ImagePoint, _ p2: ImagePoint, _ p3: ImagePoint
  ) -> Double {
    let v = 1 - u
    let gap = at(u, p0, p1, p2, p3) - point
    let (first, middle, last) = (p1 - p0, p2 - p1, p3 - p2)
    var slope = first * (v * v)
    slope += middle * (2 * v * u)
    slope += last * (u * u)
    slope *= 3
    let bend = ((middle - first) * v + (last - middle) * u) * 6
    let divisor = slope.dot(slope) + gap.dot(bend)
    return abs(divisor) < 1e-12 ? u : min(1, max(0, u - gap.dot(slope) / divisor))
  }

  /// Pages run down.
  private static func flipped(_ point: ImagePoint) -> Point { Point(x: point.x, y: -point.y) }
}
