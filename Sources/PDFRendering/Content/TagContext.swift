internal import Drawing

extension PagePainter {
  /// What marked content stands for.
  enum Mark: Equatable {
    case artifact(SemanticTag.Artifact)
    case element(StructureTree.ElementID)
  }

  /// Whether content is read.
  enum Meaning: Equatable {
    /// Outside every tag: not read, until a tag begins.
    case untagged
    case content
    /// Not read, whatever tags lie within.
    case artifact(SemanticTag.Artifact)

    /// nil where content is read.
    var artifact: SemanticTag.Artifact? {
      switch self {
      case .untagged: .layout
      case .content: nil
      case .artifact(let artifact): artifact
      }
    }
  }

  /// What tags lie around an item.
  struct Context {
    var element = StructureTree.root
    var meaning = Meaning.untagged
    var link: StructureTree.ElementID?
    var heading: StructureTree.ElementID?
  }
}
