/// An element that begins a page, or a column of one: the back of a card, a station's sheet.
package struct FreshPage: LayoutElement {
  package var element: any LayoutElement

  package init(_ element: any LayoutElement) { self.element = element }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    // Where the height has no end there are no pages to begin.
    guard region.isFresh || region.height == .infinity else {
      return .deferred(reason: "a part begins a page of its own")
    }
    return element.place(in: region, context: context)
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    element.naturalWidth(in: context)
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    element.minimumWidth(in: context)
  }
}
