import Drawing

/// An element that moves to the next page whole rather than break; only what is higher than a whole
/// page breaks after all, and its rest begins with a line that says so.
package struct KeepTogether: LayoutElement {
  package var element: any LayoutElement
  /// Stands above every further piece, such as "Squat, continued"; nil for nothing.
  package var continuation: (any LayoutElement)?
  /// Of a whole page, in points: what is higher has to break, and breaks on the page where it begins
  /// rather than leave that page empty.
  package var pageHeight: Double

  /// Of a page that must be left for something higher than a page to begin there.
  private static let worthBeginning = 0.5

  package init(
    _ element: any LayoutElement, continuation: (any LayoutElement)? = nil,
    pageHeight: Double = .infinity
  ) {
    self.element = element
    self.continuation = continuation
    self.pageHeight = pageHeight
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    let placement = element.place(in: region, context: context)
    guard case .partial(let frame, let remainder) = placement else { return placement }
    guard region.isFresh || breaksHere(region, context) else {
      return .deferred(
        reason: "a part that stays together is higher than the \(region.spokenHeight) that are left")
    }
    guard let continuation else { return placement }
    return .partial(
      frame, remainder: Continuation(head: continuation, rest: remainder))
  }

  private func breaksHere(_ region: Region, _ context: LayoutContext) -> Bool {
    guard pageHeight.isFinite, region.height >= pageHeight * Self.worthBeginning else { return false }
    // A page's worth is tried rather than all of what may be a hundred pages.
    let page = Region(width: region.width, height: pageHeight, isFresh: true)
    guard case .complete = element.place(in: page, context: context) else { return true }
    return false
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    element.naturalWidth(in: context)
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    element.minimumWidth(in: context)
  }
}
