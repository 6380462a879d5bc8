internal import Drawing

/// The set of breaks that makes a ragged edge calmest: the sum over all lines but the last of the
/// squared relative shortfall, plus penalties, is the least possible (Knuth and Plass, 1981).
struct OptimalBreaks {
  /// Indices of the chosen opportunities, rising; the last is the last opportunity.
  private(set) var chosen: [Int] = []
  /// Whether some line is wider than it may be, for want of any better break.
  private(set) var isOverfull = false
  /// Of the shortest line but the last, 0 … 1 of the width.
  private(set) var worstShortfall = 0.0

  /// Every line costs something, lest a calm edge be bought with paper.
  private static let lineCost = 0.2
  private static let consecutiveHyphenCost = 0.1
  /// A last line that is no more than the rest of a word.
  private static let lastHyphenCost = 0.1
  /// A last line this short (of the width) looks like a remnant.
  private static let shortestLastLine = 0.3
  private static let shortLastLineCost = 0.16
  private static let overfullCost = 1000.0

  /// The best way to a break, by the index of the opportunity before it.
  private struct Node {
    var cost = Double.infinity
    var previous: Int?
    var isOverfull = false
  }

  /// - Parameters:
  ///   - opportunities: in the order of reading; the last is the end of the text, where a line must
  ///     end. The text begins at 0 points.
  ///   - width: that lines may have, in points; greater than 0.
  init(_ opportunities: [BreakOpportunity], width: Double) {
    guard let end = opportunities.indices.last else { return }
    var nodes = [Node](repeating: Node(), count: opportunities.count)
    // Opportunities at which a line may begin that is not yet too long; nil is the beginning.
    var active: [Int?] = [nil]
    for (index, opportunity) in opportunities.enumerated() {
      var best = Node()
      var dropped: Int?? = .none
      active.removeAll { start in
        let from = start.map { opportunities[$0] }
        let length = opportunity.lineEnd - (from?.lineStart ?? 0)
        if Length.less(width, length) {
          // With a hyphen a beginning of a word can be wider than the whole word.
          if opportunity.isHyphen { return false }
          dropped = .some(start)
          return true
        }
        if let word = opportunity.word, from?.word == word { return false }
        let cost =
          (start.map { nodes[$0].cost } ?? 0)
          + Self.cost(of: length / width, from: from, to: opportunity, isLast: index == end)
        if cost < best.cost { best = Node(cost: cost, previous: start) }
        return false
      }
      if best.cost == .infinity, active.isEmpty, case .some(let start) = dropped {
        best = Node(
          cost: (start.map { nodes[$0].cost } ?? 0) + Self.overfullCost, previous: start,
          isOverfull: true)
      }
      nodes[index] = best
      if best.cost < .infinity { active.append(index) }
    }
    var index: Int? = end
    while let at = index {
      chosen.append(at)
      isOverfull = isOverfull || nodes[at].isOverfull
      let start = nodes[at].previous.map { opportunities[$0].lineStart } ?? 0
      if at != end {
        worstShortfall = max(worstShortfall, 1 - (opportunities[at].lineEnd - start) / width)
      }
      index = nodes[at].previous
    }
    chosen.reverse()
  }

  /// - Parameter length: of the line, in parts of the width.
  private static func cost(
    of length: Double, from start: BreakOpportunity?, to end: BreakOpportunity, isLast: Bool
  ) -> Double {
    if isLast {
      // The shorter the remnant, the worse: a line of two words is better than one of one.
      let missing = start == nil ? 0 : max(0, 1 - length / shortestLastLine)
      return lineCost + missing * shortLastLineCost
        + (start?.isHyphen == true ? lastHyphenCost : 0)
    }
    let shortfall = max(0, 1 - length)
    let hyphens = end.isHyphen && start?.isHyphen == true ? consecutiveHyphenCost : 0
    return lineCost + shortfall * shortfall + end.penalty + hyphens
  }
}
