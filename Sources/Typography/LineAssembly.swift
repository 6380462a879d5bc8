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
    var composer = RunComposer()
    for index in BidiLevels.visualOrder(of: pieces.map(\.level)) {
      composer.add(pieces[index], index: index, setting: settings[pieces[index].span])
    }
    return line(
      of: composer.finish(), trailing: pieces.last.map(trailingTracking) ?? 0,
      spans: pieces.isEmpty ? [span] : pieces.map(\.span))
  }

  /// - Parameter trailing: space behind the last letter that no ink follows, in points.
  private func line(of runs: [GlyphRun], trailing: Double, spans: [Int]) -> TextLine {
    var placed: [Placed] = []
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
    return TextLine(
      runs: placed, width: max(0, x - trailing), leading: leading,
      baseline: (leading - (setting.ascent + setting.descent)) / 2 + setting.ascent,
      capHeight: setting.capHeight, xHeight: setting.xHeight)
  }
}

/// Joins shaped words that stand side by side and look alike into glyph runs.
struct RunComposer {
  private var finished: [GlyphRun] = []
  /// From left to right.
  private var open: [ShapedRun] = []
  private var openStyle: TextStyle?
  private var lastIndex = 0

  /// - Parameters:
  ///   - atom: the next one to the right.
  ///   - index: its place in the order of reading.
  mutating func add(_ atom: Atom, index: Int, setting: SpanSetting) {
    let runs = atom.word.runs
    for run in atom.isRightToLeft ? runs.reversed() : runs {
      if !continues(run, style: setting.style, index: index) { close() }
      openStyle = setting.style
      open.append(run)
      lastIndex = index
    }
  }

  mutating func finish() -> [GlyphRun] {
    close()
    return finished
  }

  /// Whether `run` goes on where the open run ends: to the right of it, and in the text too.
  private func continues(_ run: ShapedRun, style: TextStyle, index: Int) -> Bool {
    guard let last = open.last, let openStyle else { return false }
    return last.font == run.font && last.isRightToLeft == run.isRightToLeft
      && (style.tracking == 0 || last.takesTracking == run.takesTracking)
      && index == lastIndex + (index == lastIndex ? 0 : run.isRightToLeft ? -1 : 1)
      && openStyle.size == style.size && openStyle.color == style.color
      && openStyle.tracking == style.tracking
  }

  private mutating func close() {
    guard let first = open.first, let style = openStyle else { return }
    var text: [UInt8] = []
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(open.reduce(0) { $0 + $1.glyphs.count })
    // The text is in the order of reading; what is to the right was read first in Hebrew.
    var starts = open.map { _ in 0 }
    for index in first.isRightToLeft ? Array(open.indices.reversed()) : Array(open.indices) {
      starts[index] = text.count
      text += open[index].text
    }
    for (run, start) in zip(open, starts) {
      glyphs += run.glyphs.lazy.map { glyph in
        var glyph = glyph
        glyph.cluster += Int32(start)
        return glyph
      }
    }
    finished.append(
      GlyphRun(
        font: first.font, unitsPerEm: first.unitsPerEm, size: style.size, color: style.color,
        glyphs: glyphs, text: String(decoding: text, as: UTF8.self),
        isRightToLeft: first.isRightToLeft,
        tracking: first.takesTracking ? style.tracking * style.size : 0))
    open.removeAll(keepingCapacity: true)
  }
}
