import Drawing

/// The outer edges of a union of convex hulls, counter-clockwise.
///
/// Every edge loses the pieces that lie inside another hull; what is left is linked end to start.
/// Hulls of a body part share arcs of the same ellipse, so ties must break: a hull counts as a
/// hair larger against those after it and a hair smaller against those before it.
enum Silhouette {
  /// In fractions of stature: far below what is printed.
  private static let hair = 2e-6
  /// The widest gap that is still linked; near-parallel edges part slowly.
  private static let reach = 6e-3
  /// Contours smaller than this are specks, in squared statures.
  private static let speck = 1e-5

  static func outlines(around hulls: [ConvexHull]) -> [[ImagePoint]] {
    if hulls.count == 1 { return hulls.map(\.points) }
    return linked(hulls.indices.flatMap { visibleEdges(of: $0, in: hulls) })
      .filter { area($0) > speck }
  }

  /// The same as a path of curves with y running down.
  static func path(around hulls: [ConvexHull]) -> Path {
    CurveFit.path(around: outlines(around: hulls))
  }

  static func area(_ polygon: [ImagePoint]) -> Double {
    guard var corner = polygon.last else { return 0 }
    var twice = 0.0
    for next in polygon {
      twice += corner.cross(next)
      corner = next
    }
    return twice / 2
  }

  /// Runs of points on one hull's edge that no other hull covers.
  private static func visibleEdges(of index: Int, in hulls: [ConvexHull]) -> [[ImagePoint]] {
    let hull = hulls[index]
    let others = hulls.indices.filter {
      $0 != index && hulls[$0].meets(hull.low - hair, hull.high + hair)
    }
    guard var corner = hull.points.last else { return [] }
    var runs: [[ImagePoint]] = []
    for next in hull.points {
      for (from, to) in uncovered(corner, next, index, others, hulls) {
        let start = corner + (next - corner) * from
        let end = corner + (next - corner) * to
        if from == 0, let last = runs.last?.last, last == corner {
          runs[runs.count - 1].append(end)
        } else {
          runs.append([start, end])
        }
      }
      corner = next
    }
    if runs.count > 1, let first = runs.first, first.first == runs.last?.last {
      runs.removeFirst()
      runs[runs.count - 1] += first.dropFirst()
    }
    return runs
  }

  private static func uncovered(
    _ a: ImagePoint, _ b: ImagePoint, _ index: Int, _ others: [Int], _ hulls: [ConvexHull]
  ) -> [(Double, Double)] {
    var left = [(0.0, 1.0)]
    let (low, high) = (pointwiseMin(a, b) - hair, pointwiseMax(a, b) + hair)
    for other in others {
      guard hulls[other].meets(low, high),
        let covered = hulls[other].inside(a, b, margin: other < index ? hair : -hair)
      else { continue }
      if covered.lowerBound <= 0 && covered.upperBound >= 1 { return [] }
      left = left.flatMap { from, to in
        [(from, min(to, covered.lowerBound)), (max(from, covered.upperBound), to)]
          .filter { $1 - $0 > 1e-9 }
      }
      if left.isEmpty { break }
    }
    return left
  }

  private static func linked(_ runs: [[ImagePoint]]) -> [[ImagePoint]] {
    var open = runs
    var closed: [[ImagePoint]] = []
    while var contour = open.popLast() {
      while let end = contour.last, let start = contour.first {
        let home = (start - end).length
        let nearest = open.indices.min { gap(open[$0], end) < gap(open[$1], end) }
        guard let nearest, gap(open[nearest], end) < min(home, reach) else { break }
        contour += open.remove(at: nearest)
      }
      closed.append(contour)
    }
    return closed
  }

  private static func gap(_ run: [ImagePoint], _ end: ImagePoint) -> Double {
    run.first.map { ($0 - end).length } ?? .infinity
  }
}
