/// What the hands do: it decides their shape.
enum HandShape: String, Hashable, Sendable, CaseIterable { case open, grip }

/// The flesh of one part: a sweep along the bone and groups of ellipsoids, each group one hull.
struct Flesh: Hashable, Sendable {
  var sweep: Sweep?
  var groups: [[Ellipsoid]]

  var solids: [Ellipsoid] { (sweep?.stations.map(\.solid) ?? []) + groups.flatMap { $0 } }

  func forEachSolid(_ visit: (Ellipsoid) -> Void) {
    for station in sweep?.stations ?? [] { visit(station.solid) }
    for group in groups { for solid in group { visit(solid) } }
  }

  /// What is seen of it.
  var outline: Solids { Solids(chain: sweep?.stations.map(\.solid) ?? [], groups: groups) }
}
