/// Of several ways to load each set, those with the fewest changes from set to set.
enum PlateSequence {
  /// - Parameter ways: for each set in order, at least one.
  /// - Returns: one way for each set. Of equals the ways that come first: the shortest path through
  ///   the sets (Viterbi 1967), with the plates that come off and go on as its length.
  static func fewestChanges(_ ways: [[PlateStack]]) -> [PlateStack] {
    guard var costs = ways.first.map({ $0.map { $0.plates.count } }) else { return [] }
    /// For each set after the first, and each of its ways, the way of the set before.
    var before: [[Int]] = []
    for (previous, next) in zip(ways, ways.dropFirst()) {
      var links: [Int] = []
      var nextCosts: [Int] = []
      for stack in next {
        let totals = zip(previous, costs).map { $1 + $0.changes(to: stack) }
        let least = totals.min() ?? 0
        links.append(totals.firstIndex(of: least) ?? 0)
        nextCosts.append(least)
      }
      before.append(links)
      costs = nextCosts
    }
    var way = costs.firstIndex(of: costs.min() ?? 0) ?? 0
    var chosen: [PlateStack] = []
    for index in ways.indices.reversed() {
      chosen.append(ways[index][way])
      if index > 0 { way = before[index - 1][way] }
    }
    return chosen.reversed()
  }
}
