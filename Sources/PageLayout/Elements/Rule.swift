package import Drawing

/// A line across the whole width. It takes no height; the space around it belongs to its neighbours.
package struct Rule: LayoutElement {
  package var stroke: Stroke

  package init(_ stroke: Stroke) { self.stroke = stroke }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    var line = Frame(size: Size(width: region.width, height: 0))
    let path = Path.line(from: .zero, to: Point(x: region.width, y: 0))
    line.add(.path(path, fill: nil, stroke: stroke))
    var frame = Frame(size: line.size)
    frame.add(.tagged(SemanticTag(.artifact(.layout)), line))
    return .complete(frame)
  }

  package func naturalWidth(in context: LayoutContext) -> Double { 0 }
  package func minimumWidth(in context: LayoutContext) -> Double { 0 }
}
