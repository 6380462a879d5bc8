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
    for (a, b) in zip(stations, stations.dropFirst()) where along <= b.along {
      return a.solid.mixed(
        with: b.solid, amount: (along - a.along) / max(b.along - a.along, 1e-9))
    }
    return last.solid
  }

  /// The piece between two places, cut with thin discs.
  func piece(_ range: ClosedRange<Double>) -> [Ellipsoid] {
    let inner = stations.filter {
      $0.along > range.lowerBound + 1e-6 && $0.along < range.upperBound - 1e-6
    }
    let first = stations.first.map { range.lowerBound <= $0.along } ?? true
    let last = stations.last.map { range.upperBound >= $0.along } ?? true
    let start = first ? stations.first?.solid : section(at: range.lowerBound)?.flattened(to: 0.15)
    let end = last ? stations.last?.solid : section(at: range.upperBound)?.flattened(to: 0.15)
    return [start].compactMap { $0 } + inner.map(\.solid) + [end].compactMap { $0 }
  }
}
