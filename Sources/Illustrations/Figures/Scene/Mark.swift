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

/// A body part or a piece of equipment as it is drawn: an outline, fills that tile its inside, and
/// decorations on top.
struct Drawable: Sendable {
  enum Name: Hashable, Sendable {
    case body(BodyPart)
    /// The number of the prop and of its piece.
    case prop(Int, piece: Int)
  }

  var name: Name
  var outline: Path
  /// Several must not overlap at the outer edge, or the lower one shows as a hairline.
  var fills: [Mark]
  var decorations: [Decoration] = []
  var spheres: [DepthSphere]
  /// What of this to repaint once the outline of another drawable has crossed their joint.
  var stubs: [Name: Stub] = [:]
  /// Drawn before, where the two overlap.
  var behind: [Name] = []
  var layer = Layer.byDepth

  struct Decoration: Sendable {
    var mark: Mark
    /// Whether it also lies on the stubs.
    var isOnStubs: Bool
  }

  struct Stub: Sendable {
    var path: Path
    var tint: Tint
  }

  /// Furniture may be told to lie behind or in front of everything.
  enum Layer: String, Hashable, Sendable, CaseIterable {
    case behind
    case byDepth = "by-depth"
    case inFront = "in-front"
  }
}
