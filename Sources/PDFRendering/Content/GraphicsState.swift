internal import Drawing

/// What a reader has in force at this point of a content stream, so that nothing is said twice.
struct GraphicsState {
  /// PDF starts every page with black, a solid line of one point and no font. Nil is what a reader has
  /// from elsewhere.
  var fill: Color? = .black
  var stroke: Color? = .black
  var lineWidth: Double? = 1
  var cap: Stroke.Cap? = .butt
  var join: Stroke.Join? = .miter
  var dash: [Double]? = []
  /// The face's index in the font book, and the size in points.
  var font: (face: Int, size: Double)?
  /// `Tc`, in points.
  var characterSpacing = 0.0

  /// Of a form, which starts with whatever is in force where it is painted (ISO 32000-1, 8.10.1).
  static var unknown: GraphicsState {
    var state = GraphicsState()
    (state.fill, state.stroke, state.lineWidth) = (nil, nil, nil)
    (state.cap, state.join, state.dash) = (nil, nil, nil)
    return state
  }
}
