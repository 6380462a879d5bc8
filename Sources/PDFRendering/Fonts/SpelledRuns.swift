internal import Drawing

/// Runs of text as `TJ` shows them: a line that a thousand clients share is spelled once. Only runs whose
/// codes follow from the subset alone are kept here.
final class SpelledRuns {
  private struct Entry {
    /// Kept alive, so that no other glyphs ever stand at their address.
    let run: GlyphRun
    let operators: [UInt8]
  }

  private struct Key: Hashable {
    /// Of the run's glyphs.
    let address: UnsafeRawPointer
    /// The subset's number.
    let subset: Int
  }

  private var recent: [Key: Entry] = [:]
  /// Those that were used before that, to be forgotten next.
  private var earlier: [Key: Entry] = [:]
  /// Of the recent runs, in glyphs. A glyph takes some thirty bytes.
  private var glyphs = 0
  private static let capacity = 120_000
  /// Shorter ones are as quickly spelled as found, in glyphs.
  private static let shortest = 4

  /// Nil where the run is not known.
  func operators(of run: GlyphRun, subset: Int) -> [UInt8]? {
    guard run.glyphs.count >= Self.shortest, let key = Self.key(of: run, subset) else { return nil }
    if let known = recent[key] { return Self.isSame(known.run, run) ? known.operators : nil }
    guard let known = earlier[key], Self.isSame(known.run, run) else { return nil }
    insert(known, key)
    return known.operators
  }

  func remember(_ operators: [UInt8], of run: GlyphRun, subset: Int) {
    guard run.glyphs.count >= Self.shortest, let key = Self.key(of: run, subset) else { return }
    insert(Entry(run: run, operators: operators), key)
  }

  private func insert(_ entry: Entry, _ key: Key) {
    glyphs += entry.run.glyphs.count
    if glyphs > Self.capacity {
      earlier = recent
      recent = [:]
      glyphs = entry.run.glyphs.count
    }
    recent[key] = entry
  }

  private static func key(of run: GlyphRun, _ subset: Int) -> Key? {
    run.glyphs.withUnsafeBytes { $0.baseAddress }.map { Key(address: $0, subset: subset) }
  }

  /// The glyphs are the same by their address.
  private static func isSame(_ a: GlyphRun, _ b: GlyphRun) -> Bool {
    a.text == b.text && a.isRightToLeft == b.isRightToLeft && a.unitsPerEm == b.unitsPerEm
  }
}
