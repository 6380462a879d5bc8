import Drawing

/// One thing to paint, in fractions of stature with y running down.
struct Mark: Hashable, Sendable {
  var path: Path
  var clip: Path?
  var style: Style

  enum Style: Hashable, Sendable {
    case fill(Tint)
    /// Along the path, half of it covered again by the fill: the line outside.
    case outline(Tint)
    /// Painted where the muscle works, over the tint of the part.
    case muscle(MuscleRegion, BodySide?, over: Tint)
  }

  init(_ path: Path, clip: Path? = nil, _ style: Style) {
    self.path = path
    self.clip = clip
    self.style = style
  }
}
