import Drawing

/// An element with another drawn over the same place, which takes no part in measuring.
package struct Overlay: LayoutElement {
  package var element: any LayoutElement
  package var above: any LayoutElement

  package init(_ element: any LayoutElement, above: any LayoutElement) {
    self.element = element
    self.above = above
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    switch element.place(in: region, context: context) {
    case .complete(let frame): return .complete(overlaid(frame, context))
    case .partial(let frame, let remainder):
      return .partial(overlaid(frame, context), remainder: remainder)
    case .deferred(let reason): return .deferred(reason: reason)
    }
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    element.naturalWidth(in: context)
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    max(element.minimumWidth(in: context), above.minimumWidth(in: context))
  }

  private func overlaid(_ frame: Frame, _ context: LayoutContext) -> Frame {
    let room = Region(
      width: frame.size.width, height: frame.size.height, fill: frame.size.height, isFresh: false)
    guard case .complete(let upper) = above.place(in: room, context: context) else { return frame }
    var whole = frame
    whole.add(upper)
    return whole
  }
}
