internal import Drawing

/// A span's style with everything looked up that setting its words needs.
struct SpanSetting {
  var style: TextStyle
  var shaper: WordShaper
  /// In points.
  var tracking: Double
  /// Of the first face of its stack, in points; both positive.
  var ascent: Double
  var descent: Double
  var capHeight: Double
  var xHeight: Double

  init(_ style: TextStyle, shaper: WordShaper) {
    self.style = style
    self.shaper = shaper
    tracking = style.tracking * style.size
    // Without any font there is nothing to print; lines still keep their distance.
    let face = shaper.stack.first
    func points(_ units: Int32?) -> Double {
      face.map { Double(units ?? 0) * style.size / Double($0.unitsPerEm) } ?? 0
    }
    ascent = points(face?.ascender)
    descent = -points(face?.descender)
    capHeight = points(face?.capHeight)
    xHeight = points(face?.xHeight)
  }
}
