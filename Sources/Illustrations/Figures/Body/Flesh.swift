/// What the hands do: it decides their shape.
enum HandShape: String, Hashable, Sendable, CaseIterable { case open, grip }

/// The flesh of one part: a sweep along the bone and groups of ellipsoids, each group one hull.
struct Flesh: Hashable, Sendable {
  var sweep: Sweep?
  var groups: [[Ellipsoid]]

  var solids: [Ellipsoid] { (sweep?.stations.map(\.solid) ?? []) + groups.flatMap { $0 } }

  /// What is seen of it.
  var outline: Solids { Solids(chain: sweep?.stations.map(\.solid) ?? [], groups: groups) }
}
