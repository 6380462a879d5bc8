internal import Drawing

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
    return last.font == run.font && last.scale == run.scale && last.isRightToLeft == run.isRightToLeft
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
        font: first.font, unitsPerEm: first.unitsPerEm, size: style.size * first.scale, color: style.color,
        glyphs: glyphs, text: String(decoding: text, as: UTF8.self),
        isRightToLeft: first.isRightToLeft,
        tracking: first.takesTracking ? style.tracking * style.size : 0))
    open.removeAll(keepingCapacity: true)
  }
}
