internal import Drawing

/// Joins shaped words that stand side by side and look alike into glyph runs.
struct RunComposer {
  private(set) var finished: [GlyphRun] = []
  /// Without its text, which is put together in ``text``.
  private var open: GlyphRun?
  private var text: [UInt8] = []
  private var lastIndex = 0
  private let capacity: Int

  /// - Parameter capacity: about how many letters will come.
  init(capacity: Int) { self.capacity = capacity }

  /// - Parameters:
  ///   - atom: the next one to the right.
  ///   - index: its place in the order of reading.
  ///   - size: of its style, in points.
  ///   - tracking: added after each letter, in points.
  mutating func add(_ atom: Atom, index: Int, size: Double, color: Color, tracking: Double) {
    let runs = atom.word.runs
    for position in runs.indices {
      let run = runs[atom.isRightToLeft ? runs.count - 1 - position : position]
      let look = GlyphRun(
        font: run.font, unitsPerEm: run.unitsPerEm, size: size * run.scale, color: color,
        glyphs: run.glyphs, text: "", isRightToLeft: run.isRightToLeft,
        tracking: run.takesTracking ? tracking : 0)
      if continues(look, index: index) {
        append(run)
      } else {
        close()
        // The glyphs of a word by itself are shared with all lines that it stands in.
        open = look
        text = run.text
      }
      lastIndex = index
    }
  }

  /// Ends the last run.
  mutating func close() {
    guard var run = open else { return }
    run.text = String(decoding: text, as: UTF8.self)
    finished.append(run)
    open = nil
  }

  /// Whether `run` goes on where the open run ends: to the right of it, and in the text too.
  private func continues(_ run: GlyphRun, index: Int) -> Bool {
    guard let open else { return false }
    return open.font == run.font && open.size == run.size && open.color == run.color
      && open.tracking == run.tracking && open.isRightToLeft == run.isRightToLeft
      && index == lastIndex + (index == lastIndex ? 0 : run.isRightToLeft ? -1 : 1)
  }

  private mutating func append(_ run: ShapedRun) {
    guard var glyphs = open?.glyphs else { return }
    // Taken out while they change, so that they are not copied.
    open?.glyphs = []
    glyphs.reserveCapacity(capacity)
    text.reserveCapacity(capacity)
    var start = 0
    if run.isRightToLeft {
      // The text is in the order of reading; what is to the right was read first in Hebrew.
      for index in glyphs.indices { glyphs[index].cluster += Int32(run.text.count) }
      text.insert(contentsOf: run.text, at: 0)
    } else {
      start = text.count
      text += run.text
    }
    for glyph in run.glyphs {
      var moved = glyph
      moved.cluster += Int32(start)
      glyphs.append(moved)
    }
    open?.glyphs = glyphs
  }
}
