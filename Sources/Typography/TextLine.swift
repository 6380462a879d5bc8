package import Drawing

/// One broken, shaped and ordered line.
package struct TextLine: Hashable, Sendable {
  /// Glyph runs, placed with x from the start of the line (0 is its left edge) and y = 0 on the baseline.
  package var runs: [Placed]
  /// Of the ink with its side bearings, without the space at the line's end, in points.
  package var width: Double
  /// The largest leading of its spans, in points, and more where letters reach beyond it.
  package var leading: Double
  /// From the line's top to its baseline, in points: the face's ascent and descent centred in the leading.
  package var baseline: Double
  /// Of the line's largest style, from the baseline up, in points; more where letters stand higher than
  /// capitals with an accent.
  package var capHeight: Double
  package var xHeight: Double

  package init(
    runs: [Placed], width: Double, leading: Double, baseline: Double, capHeight: Double,
    xHeight: Double
  ) {
    self.runs = runs
    self.width = width
    self.leading = leading
    self.baseline = baseline
    self.capHeight = capHeight
    self.xHeight = xHeight
  }
}

extension TextLine {
  /// From the line's top to the top of its capitals, in points: taken off, the capitals touch the
  /// edge of the box that the line stands in.
  package var spaceAboveCapitals: Double { baseline - capHeight }
  /// From the baseline to the line's bottom, in points.
  package var spaceBelowBaseline: Double { leading - baseline }
}
