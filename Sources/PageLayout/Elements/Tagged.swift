package import Drawing

/// An element with a meaning. Pieces on several pages stay one element.
package struct Tagged: LayoutElement {
  package var role: SemanticTag.Role
  package var element: any LayoutElement
  package var language: String?
  /// Which piece this is of an element whose pieces stand apart, such as a heading's number in a
  /// column of its own.
  package var piece: SemanticTag.Flow
  private var isRest = false

  package init(
    _ role: SemanticTag.Role, _ element: any LayoutElement, language: String? = nil,
    piece: SemanticTag.Flow = .whole
  ) {
    self.role = role
    self.element = element
    self.language = language
    self.piece = piece
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    switch element.place(in: region, context: context) {
    case .complete(let frame): return .complete(tagged(frame, isRest ? .ends : piece))
    case .partial(let frame, let remainder):
      var rest = self
      rest.element = remainder
      rest.isRest = true
      return .partial(tagged(frame, isRest ? .continues : .begins), remainder: rest)
    case .deferred(let reason): return .deferred(reason: reason)
    }
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    element.naturalWidth(in: context)
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    element.minimumWidth(in: context)
  }

  private func tagged(_ frame: Frame, _ flow: SemanticTag.Flow) -> Frame {
    guard !frame.items.isEmpty || flow != .whole || role.isCell else { return frame }
    var outer = Frame(size: frame.size, baseline: frame.baseline)
    outer.add(.tagged(SemanticTag(role, flow: flow, language: language), frame))
    return outer
  }
}

extension SemanticTag.Role {
  /// A cell stays a cell where nothing is in it: all rows of a table have as many.
  fileprivate var isCell: Bool {
    switch self {
    case .headerCell, .dataCell: true
    default: false
    }
  }
}
