import Drawing

/// An element that moves to the next page whole rather than break; only what is higher than a whole
/// page breaks after all, and its rest begins with a line that says so.
package struct KeepTogether: LayoutElement {
  package var element: any LayoutElement
  /// Stands above every further piece, such as "Squat, continued"; nil for nothing.
  package var continuation: (any LayoutElement)?

  package init(_ element: any LayoutElement, continuation: (any LayoutElement)? = nil) {
    self.element = element
    self.continuation = continuation
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    let placement = element.place(in: region, context: context)
    guard case .partial(let frame, let remainder) = placement else { return placement }
    guard region.isFresh else {
      return .deferred(
        reason: "a part that stays together is higher than the \(Int(region.height)) pt that are left")
    }
    guard let continuation else { return placement }
    return .partial(
      frame, remainder: Continuation(head: continuation, rest: remainder))
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    element.naturalWidth(in: context)
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    element.minimumWidth(in: context)
  }
}
