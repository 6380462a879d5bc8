internal import Drawing

/// A word's glyphs in the units of their faces: the same for every size and colour. Lines are broken by
/// passing words around; shared, they need not be copied.
final class ShapedWord: Sendable {
  /// In the order of reading, whatever their direction.
  let runs: [ShapedRun]
  /// Characters that no face of the stack has, or that can't be printed. They have no glyph.
  let missing: [Unicode.Scalar]

  init(runs: [ShapedRun], missing: [Unicode.Scalar]) {
    self.runs = runs
    self.missing = missing
  }

  /// In points.
  /// - Parameters:
  ///   - size: in points.
  ///   - tracking: added after every glyph, in points.
  func width(size: Double, tracking: Double) -> Double {
    // By places: to walk along them would copy each.
    runs.indices.reduce(0) { $0 + runs[$1].width(size: size, tracking: tracking) }
  }
}

/// Glyphs of one face and direction.
struct ShapedRun: Sendable {
  var font: FontID
  var unitsPerEm: Int32
  /// Of its size to the text's: a face that stands in for another is set as large as looks alike.
  var scale = 1.0
  /// From left to right; clusters are UTF-8 offsets in `text`.
  var glyphs: [Glyph]
  var text: [UInt8]
  /// Where `text` begins in the word, in UTF-8.
  var start: Int
  var isRightToLeft: Bool
  /// Letters of scripts without capitals are not set apart.
  var takesTracking: Bool
  /// Of all glyphs, in units of the em.
  var advance: Int
  /// Of letters that may reach beyond an ordinary line.
  var ink: InkExtent?

  func width(size: Double, tracking: Double) -> Double {
    let advance = Double(advance) * (size * scale) / Double(unitsPerEm)
    return takesTracking ? advance + tracking * Double(glyphs.count) : advance
  }
}

/// How far ink reaches from the baseline, in ems of the text; both positive as a rule.
struct InkExtent: Hashable, Sendable {
  var above: Double
  var below: Double

  mutating func formUnion(_ other: InkExtent) {
    above = max(above, other.above)
    below = max(below, other.below)
  }
}
