internal import Drawing

/// What a reader has in force at this point of a content stream, so that nothing is said twice.
struct GraphicsState {
  /// PDF starts every page with black, a solid line of one point and no font.
  var fill = Color.black
  var stroke = Color.black
  var lineWidth = 1.0
  var cap = Stroke.Cap.butt
  var join = Stroke.Join.miter
  var dash: [Double] = []
  /// The face's index in the font book, and the size in points.
  var font: (face: Int, size: Double)?
  /// `Tc`, in points.
  var characterSpacing = 0.0
}
