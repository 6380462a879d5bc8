/// Open pieces of outlines, side by side in one buffer, and the closed contours that they form.
struct OutlineRuns {
  /// A point of an outline and the direction in which the outline passes it.
  struct Vertex {
    var point: ImagePoint
    var tangent: ImagePoint
  }

  private var vertices: [Vertex] = []
  private var runs: [Range<Int>] = []
  /// Used for one edge after the other.
  private var left = Shares()

  /// The widest gap that is still linked, squared; near-parallel edges part slowly.
  private static let reach = 6e-3 * 6e-3
  /// Contours smaller than this are specks, in squared statures.
  private static let speck = 1e-5

  init() {
    vertices.reserveCapacity(128)
    runs.reserveCapacity(64)
  }

  mutating func begin(_ point: ImagePoint, _ tangent: ImagePoint) {
    runs.append(vertices.count..<(vertices.count + 1))
    vertices.append(Vertex(point: point, tangent: tangent))
  }

  /// Lengthens the last run.
  mutating func extend(to point: ImagePoint, _ tangent: ImagePoint) {
    vertices.append(Vertex(point: point, tangent: tangent))
    runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<vertices.count
  }

  /// A hull that may cover a run, and by how much it counts as larger.
  struct Blocker {
    var hull: ShadowHulls.Hull
    var margin: Double
  }

  /// Cuts the last run into what the blockers leave of its edges.
  mutating func cutLast(by blockers: [Blocker], of shapes: ShadowHulls) {
    guard !blockers.isEmpty, let run = runs.popLast() else { return }
    var isOpen = false
    // What is left is written behind; the run itself stays in the buffer without a use.
    for index in (run.lowerBound + 1)..<max(run.lowerBound + 1, run.upperBound) {
      let (a, b) = (vertices[index - 1], vertices[index])
      left.reset()
      for blocker in blockers where blocker.hull.meets(a.point, b.point) {
        guard let covered = shapes.inside(blocker.hull, a.point, b.point, margin: blocker.margin)
        else { continue }
        left.remove(covered)
        if left.isEmpty { break }
      }
      for share in left.spans {
        if share.lowerBound > 0 || !isOpen {
          begin(
            a.point + (b.point - a.point) * share.lowerBound,
            a.tangent + (b.tangent - a.tangent) * share.lowerBound)
        }
        extend(
          to: a.point + (b.point - a.point) * share.upperBound,
          a.tangent + (b.tangent - a.tangent) * share.upperBound)
        isOpen = share.upperBound == 1
      }
      if left.isEmpty { isOpen = false }
    }
  }

  /// Runs linked to closed outlines: each goes on with the nearest start.
  func contours() -> [Contour] {
    var open = runs
    var contours: [Contour] = []
    while let first = open.popLast() {
      var contour = Contour()
      let start = vertices[first.lowerBound].point
      var run = first
      while true {
        for index in run { contour.add(vertices[index].point, vertices[index].tangent) }
        let end = vertices[run.upperBound - 1].point
        var nearest = min((start - end).dot(start - end), Self.reach)
        var next: Int?
        for index in open.indices {
          let gap = vertices[open[index].lowerBound].point - end
          let square = gap.dot(gap)
          if square < nearest { (nearest, next) = (square, index) }
          if square < 1e-20 { break }
        }
        guard let next else { break }
        run = open[next]
        open.swapAt(next, open.count - 1)
        open.removeLast()
      }
      contour.close()
      if contour.area > Self.speck { contours.append(contour) }
    }
    return contours
  }
}

/// What is left of an edge, as shares of its length.
struct Shares {
  private(set) var spans: [ClosedRange<Double>] = [0...1]
  var isEmpty: Bool { spans.isEmpty }

  mutating func reset() {
    spans.removeAll(keepingCapacity: true)
    spans.append(0...1)
  }

  mutating func remove(_ covered: ClosedRange<Double>) {
    var index = 0
    while index < spans.count {
      let span = spans[index]
      let isBefore = covered.lowerBound - span.lowerBound > 1e-9
      let isAfter = span.upperBound - covered.upperBound > 1e-9
      if covered.upperBound <= span.lowerBound || covered.lowerBound >= span.upperBound {
        index += 1
      } else if isBefore {
        spans[index] = span.lowerBound...covered.lowerBound
        if isAfter {
          spans.insert(covered.upperBound...span.upperBound, at: index + 1)
          index += 1
        }
        index += 1
      } else if isAfter {
        spans[index] = covered.upperBound...span.upperBound
        index += 1
      } else {
        spans.remove(at: index)
      }
    }
  }
}
