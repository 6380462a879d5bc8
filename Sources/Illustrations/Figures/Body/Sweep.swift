/// A cross-section of a sweep and where it lies along the part.
struct Station: Hashable, Sendable {
  /// From 0 at the joint nearer the trunk to 1 at the far one; for the torso, the height above the
  /// hips in fractions of stature.
  var along: Double
  var solid: Ellipsoid
}

/// A row of cross-sections: a tube whose surface patches of colour can lie on.
struct Sweep: Hashable, Sendable {
  var stations: [Station]

  /// The cross-section at a place between two stations.
  func section(at along: Double) -> Ellipsoid? {
    guard let first = stations.first, let last = stations.last else { return nil }
    if along <= first.along { return first.solid }
    for index in 1..<max(1, stations.count) where along <= stations[index].along {
      let (a, b) = (stations[index - 1], stations[index])
      return a.solid.mixed(
        with: b.solid, amount: (along - a.along) / max(b.along - a.along, 1e-9))
    }
    return last.solid
  }

  /// The piece between two places, cut with thin discs. A station that would bulge over a cut is left out.
  func piece(_ range: ClosedRange<Double>) -> [Ellipsoid] {
    guard let first = stations.first, let last = stations.last else { return [] }
    let start = range.lowerBound <= first.along ? nil : section(at: range.lowerBound)
    let end = range.upperBound >= last.along ? nil : section(at: range.upperBound)
    var piece: [Ellipsoid] = []
    piece.reserveCapacity(stations.count + 2)
    if let start { piece.append(start.flattened(to: 0.15)) }
    for station in stations where range.contains(station.along) {
      let solid = station.solid
      if start.map({ solid.reaches($0.centre) }) ?? false { continue }
      if end.map({ solid.reaches($0.centre) }) ?? false { continue }
      piece.append(solid)
    }
    if let end { piece.append(end.flattened(to: 0.15)) }
    return piece
  }
}
