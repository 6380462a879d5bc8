import Drawing

/// What a scene stands on.
enum FloorKind: String, Hashable, Sendable, CaseIterable {
  /// A level oval: always calm, from any viewpoint.
  case shadow
  /// A slab under the body, in projection.
  case mat
  case none
}

struct FloorDrawing {
  let projection: Projection

  /// Under everything that lies low.
  func marks(_ kind: FloorKind, under flesh: [BodyFlesh]) -> [Mark] {
    if kind == .none { return [] }
    var low: [Vector] = []
    for body in flesh {
      for part in BodyPart.all {
        for solid in body[part].solids where solid.centre.z < 0.11 { low.append(solid.centre) }
      }
    }
    guard !low.isEmpty else { return [] }
    switch kind {
    case .none: return []
    case .shadow: return [shadow(low)]
    case .mat: return mat(low)
    }
  }

  private func shadow(_ low: [Vector]) -> Mark {
    let points = low.map { projection.image(Vector($0.x, $0.y, 0)) }
    let from =
      points.reduce(ImagePoint(repeating: .infinity)) { pointwiseMin($0, $1) }
      - ImagePoint(0.05, 0.022)
    let to =
      points.reduce(ImagePoint(repeating: -.infinity)) { pointwiseMax($0, $1) }
      + ImagePoint(0.05, 0.012)
    let radius = min(to.y - from.y, to.x - from.x) / 2
    let middle = (from.y + to.y) / 2
    let ring = [(to.x - radius, -90.0), (from.x + radius, 90)].flatMap { x, start in
      (0...12).map { step in
        let turn = start + Double(step) * 15
        return ImagePoint(x + radius * Degrees.cosine(turn), middle + radius * Degrees.sine(turn))
      }
    }
    return Mark(CurveFit.path(around: ring), .fill(Tint(.floor)))
  }

  private func mat(_ low: [Vector]) -> [Mark] {
    let margin = 0.05
    let back = (low.map(\.x).min() ?? 0) - margin
    let front = (low.map(\.x).max() ?? 0) + margin
    let half = max(0.14, (low.map { abs($0.y) }.max() ?? 0) + margin)
    let radius = 0.03
    let corners = [
      (front - radius, half - radius, 0.0), (back + radius, half - radius, 90),
      (back + radius, radius - half, 180), (front - radius, radius - half, 270),
    ]
    let ring = corners.flatMap { x, y, start in
      (0...6).map { step in
        let turn = start + Double(step) * 15
        return Vector(x + radius * Degrees.cosine(turn), y + radius * Degrees.sine(turn), 0)
      }
    }
    let thickness = Vector(0, 0, 0.014)
    let top = ring.map(projection.image)
    let slab = ConvexHull.around(top + ring.map { projection.image($0 - thickness) })
    return [
      Mark(CurveFit.path(around: slab.points), .fill(Tint(.floorEdge))),
      Mark(CurveFit.path(around: ConvexHull.around(top).points), .fill(Tint(.floor))),
    ]
  }
}
