import Drawing

/// An element in a place of at least so many points of height.
package struct Boxed: LayoutElement {
  package var element: any LayoutElement
  package var minimumHeight: Double

  package init(_ element: any LayoutElement, minimumHeight: Double) {
    self.element = element
    self.minimumHeight = minimumHeight
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    guard !Length.less(region.height, minimumHeight) || region.isFresh else {
      return .deferred(reason: "a part is at least \(Int(minimumHeight)) pt high")
    }
    var room = region
    room.fill = max(region.fill, minimumHeight)
    return element.place(in: room, context: context)
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    element.naturalWidth(in: context)
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    element.minimumWidth(in: context)
  }
}
