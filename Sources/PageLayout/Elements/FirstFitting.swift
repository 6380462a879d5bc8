import Drawing

/// The first of several elements that fits whole into what is left of a page; on a fresh page, where
/// there will never be more room, the first.
package struct FirstFitting: LayoutElement {
  package var elements: [any LayoutElement]

  package init(_ elements: [any LayoutElement]) { self.elements = elements }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    for element in elements {
      if case .complete(let frame) = element.place(in: region, context: context) {
        return .complete(frame)
      }
    }
    guard region.isFresh, let first = elements.first else {
      return .deferred(reason: "a part is higher than the \(region.spokenHeight) that are left")
    }
    return first.place(in: region, context: context)
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    elements.first?.naturalWidth(in: context) ?? 0
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    elements.map { $0.minimumWidth(in: context) }.min() ?? 0
  }
}
