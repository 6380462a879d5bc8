import Drawing

/// An arrow's marks at print size: a shaft with a round start, a head, and a halo that parts it from
/// what it crosses.
struct ArrowDrawing {
  /// The width of the figure's outlines in points; the arrow keeps its proportion to it.
  let line: Double

  /// How far a head and its halo reach beside the way, in fractions of stature at the usual width
  /// of lines.
  static let reach = 0.044

  func items(_ points: [Point], _ palette: FigurePalette) -> [DisplayItem] {
    guard let tip = points.last, points.count > 1 else { return [] }
    let head = line * 7.2
    let lengths = points.dropFirst().reduce(into: [0.0]) { sums, point in
      sums.append(sums[sums.count - 1] + distance(point, points[sums.count - 1]))
    }
    let total = lengths[lengths.count - 1]
    guard total > head * 1.1 else { return [] }
    let base = point(points, lengths, at: total - head)
    let shaftEnd = point(points, lengths, at: total - head * 0.8)
    let ahead = (tip - base) * (1 / max(distance(tip, base), 1e-9))
    let side = Point(x: -ahead.y, y: ahead.x) * (line * 4)
    var shaft = zip(points, lengths).filter { $1 < total - head * 0.85 }.map(\.0)
    shaft.append(shaftEnd)
    let spine = CurveFit(tolerance: 0.05).openPath(through: shaft)
    let barb = Path.polygon([tip, base + side, base + ahead * (head * 0.18), base - side])
    let halo = line * 2.2
    let width = line * 2.4
    return [
      .path(
        spine, fill: nil,
        stroke: Stroke(palette.paper, width: width + halo, cap: .round, join: .round)),
      .path(barb, fill: nil, stroke: Stroke(palette.paper, width: halo, join: .round)),
      .path(spine, fill: nil, stroke: Stroke(palette.ink, width: width, cap: .round, join: .round)),
      .path(barb, fill: Fill(palette.ink), stroke: nil),
    ]
  }

  private func distance(_ a: Point, _ b: Point) -> Double {
    let gap = b - a
    return (gap.x * gap.x + gap.y * gap.y).squareRoot()
  }

  private func point(_ points: [Point], _ lengths: [Double], at place: Double) -> Point {
    for index in 1..<points.count where lengths[index] >= place {
      let share = (place - lengths[index - 1]) / max(lengths[index] - lengths[index - 1], 1e-12)
      return points[index - 1] + (points[index] - points[index - 1]) * share
    }
    return points[points.count - 1]
  }
}
