import Drawing

/// Empty room of a height in points. It never breaks a page: at a page's end it is shortened.
package struct Space: LayoutElement {
  package var height: Double

  package init(_ height: Double) { self.height = height }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    let height = max(0, min(self.height, region.height))
    return .complete(Frame(size: Size(width: region.width, height: height)))
  }

  package func naturalWidth(in context: LayoutContext) -> Double { 0 }
  package func minimumWidth(in context: LayoutContext) -> Double { 0 }
}

/// Takes the height that a column is asked to fill and does not need.
package struct FlexibleSpace: LayoutElement {
  package init() {}

  package func place(in region: Region, context: LayoutContext) -> Placement {
    .complete(Frame(size: Size(width: region.width, height: region.fill)))
  }

  package func naturalWidth(in context: LayoutContext) -> Double { 0 }
  package func minimumWidth(in context: LayoutContext) -> Double { 0 }
}

/// Nothing at all: what is left in a row beside a cell that goes on.
struct Nothing: LayoutElement {
  func place(in region: Region, context: LayoutContext) -> Placement {
    .complete(Frame(size: Size(width: region.width, height: region.fill)))
  }

  func naturalWidth(in context: LayoutContext) -> Double { 0 }
  func minimumWidth(in context: LayoutContext) -> Double { 0 }
}
