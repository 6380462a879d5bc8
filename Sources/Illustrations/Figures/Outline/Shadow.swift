import Drawing

/// The union of convex hulls of ellipsoids' shadows, as the contours around it.
///
/// The contour is made of arcs of the ellipses and tangents between them, both known exactly. What
/// a hull's edge has of an ellipse can only be seen where all other hulls around the same ellipse
/// have it too; that leaves little of a chain of hulls to be cut against the rest. The pieces that
/// no other hull covers are linked end to start.
struct Shadow {
  private var shapes: ShadowHulls

  /// In fractions of stature: far below what is printed. Edges of two hulls may lie upon each
  /// other; then the one that comes first counts as a hair larger.
  private static let hair = 2e-6

  init(_ solids: Solids, _ projection: Projection) {
    let count = solids.chain.count
    shapes = ShadowHulls(capacity: count + 3 * solids.groups.count)
    for solid in solids.chain { _ = shapes.add(projection.ellipse(solid)) }
    if count == 1 {
      shapes.addHull(0..<1)
    } else {
      for index in 1..<max(1, count) { shapes.addHull((index - 1)...index) }
    }
    for group in solids.groups where !group.isEmpty {
      let numbers = group.map { solid in
        let ellipse = projection.ellipse(solid)
        for known in count..<max(count, shapes.ellipses.count)
        where shapes.ellipses[known] == ellipse {
          return known
        }
        return shapes.add(ellipse)
      }
      shapes.addHull(numbers)
    }
  }

  var contours: [Contour] {
    shapes.hulls.count == 1 ? [shapes.contour(of: shapes.hulls[0])] : visible().contours()
  }

  /// Closed, with y running down.
  var path: Path {
    var path = Path()
    for contour in contours { CurveFit.figure.append(contour, to: &path) }
    return path
  }

  // MARK: Pieces

  private func visible() -> OutlineRuns {
    var runs = OutlineRuns()
    let hulls = shapes.hulls
    var blockers: [OutlineRuns.Blocker] = []
    for number in hulls.indices {
      for index in hulls[number].tangents {
        let tangent = shapes.tangents[index]
        blockers.removeAll(keepingCapacity: true)
        for other in hulls.indices
        where other != number && hulls[other].meets(tangent.from, tangent.to) {
          // A tangent that touches the edge of a convex hull does not go inside.
          if shapes.isOnEdge(tangent.left, of: hulls[other])
            || shapes.isOnEdge(tangent.entered, of: hulls[other])
          {
            continue
          }
          blockers.append(
            .init(hull: hulls[other], margin: other < number ? Self.hair : -Self.hair))
        }
        let direction = (tangent.to - tangent.from).unit
        runs.begin(tangent.from, direction)
        runs.extend(to: tangent.to, direction)
        runs.cutLast(by: blockers, of: shapes)
      }
    }
    var spans: [ClosedRange<Double>] = []
    var others: [ClosedRange<Double>] = []
    for ellipse in shapes.ellipses.indices {
      guard let first = narrow(to: ellipse, &spans, &others) else { continue }
      for span in spans {
        var isFirst = true
        var low = ImagePoint(repeating: .infinity)
        var high = -low
        EllipseArc(shapes.ellipses[ellipse], from: span.lowerBound, to: span.upperBound).sample {
          point, tangent in
          low = pointwiseMin(low, point)
          high = pointwiseMax(high, point)
          if isFirst { runs.begin(point, tangent) } else { runs.extend(to: point, tangent) }
          isFirst = false
        }
        blockers.removeAll(keepingCapacity: true)
        for other in hulls.indices
        where hulls[other].meets(low, high) && !shapes.has(ellipse, in: hulls[other]) {
          blockers.append(
            .init(hull: hulls[other], margin: other < first ? Self.hair : -Self.hair))
        }
        runs.cutLast(by: blockers, of: shapes)
      }
    }
    return runs
  }

  /// Finds the spans of an ellipse's edge that all hulls around it have in their own edges. Returns
  /// the first of these hulls.
  private func narrow(
    to ellipse: Int, _ spans: inout [ClosedRange<Double>], _ others: inout [ClosedRange<Double>]
  ) -> Int? {
    spans.removeAll(keepingCapacity: true)
    spans.append(0...4)
    var first: Int?
    for number in shapes.hulls.indices where shapes.has(ellipse, in: shapes.hulls[number]) {
      if first == nil { first = number }
      others.removeAll(keepingCapacity: true)
      for index in shapes.hulls[number].arcs where shapes.arcs[index].ellipse == ellipse {
        let arc = shapes.arcs[index]
        for span in spans {
          // An arc past +x is two: one up to there and one from there.
          let (from, to) = (max(span.lowerBound, arc.from), min(span.upperBound, arc.to))
          if from < to { others.append(from...to) }
          let end = min(span.upperBound, arc.to - 4)
          if span.lowerBound < end { others.append(span.lowerBound...end) }
        }
      }
      swap(&spans, &others)
      if spans.isEmpty { break }
    }
    return first
  }
}
