import Drawing

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
