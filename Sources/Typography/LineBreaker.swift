internal import Drawing

/// Breaks prepared paragraphs into lines.
struct LineBreaker {
  /// nil where no hyphenation patterns are known.
  var divisions: WordDivisions?
  /// Whether words that fit on a line are hyphenated too; words that don't always are.
  var isHyphenated: Bool
  var appetite: HyphenationAppetite

  /// - Parameter width: in points; at least 1.
  func lines(of paragraph: PreparedParagraph, width: Double) -> [TextLine] {
    paragraph.lines.flatMap { line -> [TextLine] in
      let (atoms, ends) = breaks(of: line, in: paragraph, width: width)
      var lines: [TextLine] = []
      var cursor = 0
      var start = line.range.lowerBound
      for end in ends {
        lines.append(
          paragraph.line(from: start, to: end, atoms: atoms, cursor: &cursor, span: line.span))
        start = end.nextStart
      }
      return lines
    }
  }

  /// The width with no line broken but by force, in points.
  func naturalWidth(of paragraph: PreparedParagraph) -> Double {
    paragraph.lines.reduce(0) { max($0, $1.end.lineEnd) }
  }

  /// The width of the widest piece that neither hyphens nor tears divide, in points.
  func minimumWidth(of paragraph: PreparedParagraph) -> Double {
    let rules = BreakRules(dividesWords: false)
    var widest = 0.0
    for line in paragraph.lines {
      var start = 0.0
      var piece = 0.0
      for end in LineDivision(of: line, in: paragraph, width: 0, rules: rules).opportunities {
        piece = max(piece, end.lineEnd - start)
        start = end.lineStart
      }
      // By itself a piece may be wider than within its word, whose letters it is set after there.
      widest = max(widest, min(piece, line.end.lineEnd))
    }
    return widest
  }

  /// Tried in this order, until the lines are good enough: without hyphens, with hyphens, with
  /// numbers parted from their units.
  private func breaks(of line: ForcedLine, in paragraph: PreparedParagraph, width: Double)
    -> (atoms: [Atom], ends: [BreakOpportunity])
  {
    // One line is better than any two, and most texts of a sheet fit on it.
    if !Length.less(width, line.end.lineEnd) { return (line.atoms, [line.end]) }
    var rules = BreakRules(divisions: divisions, hyphenPenalty: appetite.penalty)
    var (division, breaks) = attempt(line, in: paragraph, width: width, rules: rules)
    let isRagged = breaks.isOverfull || breaks.worstShortfall > appetite.toleratedShortfall
    if isHyphenated, divisions != nil, isRagged {
      rules.hyphenatesFittingWords = true
      (division, breaks) = attempt(line, in: paragraph, width: width, rules: rules)
    }
    if breaks.isOverfull {
      rules.breaksBonds = true
      (division, breaks) = attempt(line, in: paragraph, width: width, rules: rules)
    }
    return (division.atoms, breaks.chosen.map { division.opportunities[$0] })
  }

  private func attempt(
    _ line: ForcedLine, in paragraph: PreparedParagraph, width: Double, rules: BreakRules
  ) -> (LineDivision, OptimalBreaks) {
    let division = LineDivision(of: line, in: paragraph, width: width, rules: rules)
    return (division, OptimalBreaks(division.opportunities, width: width))
  }
}
