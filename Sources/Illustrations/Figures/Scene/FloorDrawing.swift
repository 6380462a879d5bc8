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
    let low = places(of: flesh, below: 0.11)
    guard !low.isEmpty else { return [] }
    switch kind {
    case .none: return []
    case .shadow: return [shadow(low)]
    // As long as the body with its lifted legs and head, for it is laid out before.
    case .mat: return mat(low, length: places(of: flesh, below: 0.35).map(\.x))
    }
  }

  private func places(of flesh: [BodyFlesh], below height: Double) -> [Vector] {
    var places: [Vector] = []
    for body in flesh {
      for part in BodyPart.all {
        body[part].forEachSolid { if $0.centre.z < height { places.append($0.centre) } }
      }
    }
    return places
  }

  private func shadow(_ low: [Vector]) -> Mark {
    let points = low.map { projection.image(Vector($0.x, $0.y, 0)) }
    let from =
      points.reduce(ImagePoint(repeating: .infinity)) { pointwiseMin($0, $1) }
      - ImagePoint(0.05, 0.022)
    let to =
      points.reduce(ImagePoint(repeating: -.infinity)) { pointwiseMax($0, $1) }
      + ImagePoint(0.05, 0.012)
    return Mark(.oval(from, to), .fill(Tint(.floor)))
  }

  private func mat(_ low: [Vector], length: [Double]) -> [Mark] {
    let margin = 0.05
    let back = length.reduce(.infinity, min) - margin
    let front = length.reduce(-.infinity, max) + margin
    let half = max(0.14, low.reduce(0) { max($0, abs($1.y)) } + margin)
    let radius = 0.03
    let thickness = Vector(0, 0, 0.014)
    let corners = [front - radius, back + radius].flatMap { x in
      [half - radius, radius - half].map { y in
        Ellipsoid(
          centre: Vector(x, y, 0),
          axes: Matrix(x: [radius, 0, 0], y: [0, radius, 0], z: [0, 0, 1e-4]))
      }
    }
    let below = corners.map { Ellipsoid(centre: $0.centre - thickness, axes: $0.axes) }
    return [
      Mark(projection.path(around: Solids(groups: [corners + below])), .fill(Tint(.floorEdge))),
      Mark(projection.path(around: Solids(groups: [corners])), .fill(Tint(.floor))),
    ]
  }
}

extension Path {
  /// A level oval with round ends between two corners, with y running down.
  fileprivate static func oval(_ low: ImagePoint, _ high: ImagePoint) -> Path {
    let radius = min(high.y - low.y, high.x - low.x) / 2
    let (left, right) = (low.x + radius, high.x - radius)
    let middle = (low.y + high.y) / 2
    // Of a quarter of a circle, the handles' length.
    let handle = 0.5523 * radius
    func place(_ x: Double, _ y: Double) -> Point { Point(x: x, y: -middle + y) }
    return Path([
      .move(place(left, -radius)), .line(place(right, -radius)),
      .cubic(
        place(right + handle, -radius), place(right + radius, -handle), place(right + radius, 0)),
      .cubic(place(right + radius, handle), place(right + handle, radius), place(right, radius)),
      .line(place(left, radius)),
      .cubic(place(left - handle, radius), place(left - radius, handle), place(left - radius, 0)),
      .cubic(place(left - radius, -handle), place(left - handle, -radius), place(left, -radius)),
      .close,
    ])
  }
}
