/// Ellipsoids of which each neighbouring two of the chain and each group form a hull.
struct Solids: Sendable {
  var chain: [Ellipsoid] = []
  var groups: [[Ellipsoid]] = []
}
