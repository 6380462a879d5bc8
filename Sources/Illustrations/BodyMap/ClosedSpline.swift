import Drawing

/// A smooth closed curve through points: a uniform Catmull-Rom spline, each piece as one cubic.
enum ClosedSpline {
  static func append(_ points: [Point], to path: inout Path) {
    guard points.count > 2, let first = points.first else { return }
    let count = points.count
    path.elements.append(.move(first))
    for index in 0..<count {
      let before = points[(index + count - 1) % count]
      let (start, end) = (points[index], points[(index + 1) % count])
      let after = points[(index + 2) % count]
      path.elements.append(
        .cubic(start + (end - before) * (1 / 6), end - (after - start) * (1 / 6), end))
    }
    path.elements.append(.close)
  }
}
