internal import Drawing

extension PreparedParagraph {
  /// The line that ends at `opportunity`, its words joined into runs and put in visual order.
  /// - Parameters:
  ///   - atoms: of the whole forced line.
  ///   - cursor: index of an atom that begins no later than the line; moved on to the line's last.
  ///   - start: offset of the line's first letter.
  ///   - span: whose style an empty line has.
  func line(
    from start: Int, to opportunity: BreakOpportunity, atoms: [Atom], cursor: inout Int, span: Int
  ) -> TextLine {
    var pieces: [Atom] = []
    pieces.reserveCapacity(max(0, opportunity.textEnd - start) / 3)
    while cursor < atoms.count, atoms[cursor].range.upperBound <= start { cursor += 1 }
    while cursor < atoms.count, atoms[cursor].range.lowerBound < opportunity.textEnd {
      let atom = atoms[cursor]
      let isLast = atom.range.upperBound >= opportunity.textEnd
      pieces.append(
        part(
          max(start, atom.range.lowerBound)..<min(opportunity.textEnd, atom.range.upperBound),
          of: atom, isHyphenated: isLast && opportunity.isHyphen))
      if isLast { break }
      cursor += 1
    }
    var composer = RunComposer(capacity: opportunity.textEnd - start)
    let order =
      text.needsBidi ? BidiLevels.visualOrder(of: pieces.map(\.level)) : Array(pieces.indices)
    for index in order {
      let span = pieces[index].span
      // Field by field: passing the whole setting on would copy it for each word.
      composer.add(
        pieces[index], index: index, size: settings[span].style.size, color: settings[span].style.color,
        tracking: settings[span].tracking)
    }
    composer.close()
    return line(
      of: composer.finished, trailing: pieces.last.map(trailingTracking) ?? 0,
      spans: pieces.isEmpty ? [span] : pieces.map(\.span), ink: ink(of: pieces))
  }

  /// Of letters that may reach beyond an ordinary line, in points; nil where there are none.
  private func ink(of pieces: [Atom]) -> InkExtent? {
    var result: InkExtent?
    for piece in pieces {
      for index in piece.word.runs.indices {
        guard let ink = piece.word.runs[index].ink else { continue }
        let size = settings[piece.span].style.size
        let points = InkExtent(above: ink.above * size, below: ink.below * size)
        result?.formUnion(points)
        if result == nil { result = points }
      }
    }
    return result
  }

  /// - Parameter trailing: space behind the last letter that no ink follows, in points.
  private func line(
    of runs: [GlyphRun], trailing: Double, spans: [Int], ink: InkExtent?
  ) -> TextLine {
    var placed: [Placed] = []
    placed.reserveCapacity(runs.count)
    var x = 0.0
    for run in runs {
      placed.append(Placed(.glyphs(run), at: Point(x: x, y: 0)))
      x += run.width
    }
    let leading = spans.reduce(0) { max($0, settings[$1].style.leading) }
    let largest = spans.reduce(spans[0]) {
      settings[$1].style.size > settings[$0].style.size ? $1 : $0
    }
    let setting = settings[largest]
    var line = TextLine(
      runs: placed, width: max(0, x - trailing), leading: leading,
      baseline: (leading - (setting.ascent + setting.descent)) / 2 + setting.ascent,
      capHeight: setting.capHeight, xHeight: setting.xHeight)
    if let ink { line.grow(for: ink, size: setting.style.size) }
    return line
  }
}

extension TextLine {
  /// Makes room for ink that reaches beyond the line, so that it touches no other line.
  /// - Parameter size: of the largest style, in points.
  fileprivate mutating func grow(for ink: InkExtent, size: Double) {
    let above = max(0, ink.above - baseline)
    let below = max(0, ink.below - spaceBelowBaseline)
    baseline += above
    leading += above + below
    capHeight = max(capHeight, ink.above - Self.accent * size)
  }

  /// The height of an accent upon a capital, in ems: layouts leave that much free above capitals, so that
  /// numbers and names of different scripts stand on one baseline.
  private static let accent = 0.22
}
