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

    fileprivate mutating func snap() {
      func snapped(_ tint: Tint) -> Tint {
        Tint(tint.material, far: FigureGrid.snapped(share: tint.far))
      }
      self =
        switch self {
        case .fill(let tint): .fill(snapped(tint))
        case .outline(let tint): .outline(snapped(tint))
        case .muscle(let muscle, let side, let ground): .muscle(muscle, side, over: snapped(ground))
        }
    }
  }

  /// Onto the ``FigureGrid``.
  mutating func snap() {
    path = FigureGrid.snapped(path)
    clip = clip.map(FigureGrid.snapped)
    style.snap()
  }

  init(_ path: Path, clip: Path? = nil, _ style: Style) {
    self.path = path
    self.clip = clip
    self.style = style
  }
}
