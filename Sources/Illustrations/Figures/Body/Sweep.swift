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

  /// The piece between two places, cut with thin discs.
  func piece(_ range: ClosedRange<Double>) -> [Ellipsoid] {
    guard let first = stations.first, let last = stations.last else { return [] }
    var piece: [Ellipsoid] = []
    piece.reserveCapacity(stations.count + 2)
    if range.lowerBound <= first.along {
      piece.append(first.solid)
    } else if let section = section(at: range.lowerBound) {
      piece.append(section.flattened(to: 0.15))
    }
    let (low, high) = (
      max(range.lowerBound, first.along) + 1e-6, min(range.upperBound, last.along) - 1e-6
    )
    for station in stations where station.along > low && station.along < high {
      piece.append(station.solid)
    }
    if range.upperBound >= last.along {
      piece.append(last.solid)
    } else if let section = section(at: range.upperBound) {
      piece.append(section.flattened(to: 0.15))
    }
    return piece
  }
}
