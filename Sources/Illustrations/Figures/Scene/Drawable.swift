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
  var stubs: [Stub] = []
  /// Drawn before, where the two overlap.
  var behind: [Name] = []
  var layer = Layer.byDepth

  struct Decoration: Sendable {
    var mark: Mark
    /// Whether it also lies on the stubs.
    var isOnStubs: Bool
  }

  /// Outlined only when it is needed: of two neighbours, only the one drawn first is repainted.
  struct Stub: Sendable {
    /// The neighbour.
    var at: Name
    var shape: Shape
    var tint: Tint

    enum Shape: Sendable {
      case solids(Solids)
      case path(Path)
    }

    init(at name: Name, solids: Solids, tint: Tint) {
      self.init(at: name, .solids(solids), tint)
    }

    init(at name: Name, _ shape: Shape, _ tint: Tint) {
      at = name
      self.shape = shape
      self.tint = tint
    }

    func path(_ projection: Projection) -> Path {
      switch shape {
      case .solids(let solids): projection.path(around: solids)
      case .path(let path): path
      }
    }
  }

  /// Furniture may be told to lie behind or in front of everything.
  enum Layer: String, Hashable, Sendable, CaseIterable {
    case behind
    case byDepth = "by-depth"
    case inFront = "in-front"
  }
}
