package import Drawing

/// How a stretch of text looks.
package struct TextStyle: Hashable, Sendable {
  package var role: FontRole
  /// 100 … 900.
  package var weight: Int
  package var isItalic: Bool
  /// In points.
  package var size: Double
  /// From baseline to baseline, in points.
  package var leading: Double
  package var color: Color
  /// Added after every letter, in ems.
  package var tracking: Double
  /// Whether the letters print as capitals. The PDF's text keeps them as they were written.
  package var isCapitals: Bool
  /// Whether all digits are equally wide (OpenType `tnum`).
  package var hasTabularFigures: Bool

  package init(
    role: FontRole = .text, weight: Int = 400, isItalic: Bool = false, size: Double,
    leading: Double, color: Color = .black, tracking: Double = 0, isCapitals: Bool = false,
    hasTabularFigures: Bool = true
  ) {
    self.role = role
    self.weight = weight
    self.isItalic = isItalic
    self.size = size
    self.leading = leading
    self.color = color
    self.tracking = tracking
    self.isCapitals = isCapitals
    self.hasTabularFigures = hasTabularFigures
  }
}
