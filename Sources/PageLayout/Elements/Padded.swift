import Drawing

/// Room around an element, in points; `start` is the side where reading begins.
package struct Insets: Hashable, Sendable {
  package var top: Double
  package var start: Double
  package var bottom: Double
  package var end: Double

  package init(top: Double = 0, start: Double = 0, bottom: Double = 0, end: Double = 0) {
    self.top = top
    self.start = start
    self.bottom = bottom
    self.end = end
  }

  package init(all: Double) { self.init(top: all, start: all, bottom: all, end: all) }
}

/// An element with room around it.
package struct Padded: LayoutElement {
  package var element: any LayoutElement
  package var insets: Insets

  package init(_ element: any LayoutElement, _ insets: Insets) {
    self.element = element
    self.insets = insets
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    let inner = Region(
      width: region.width - insets.start - insets.end,
      height: region.height - insets.top - insets.bottom,
      fill: max(0, region.fill - insets.top - insets.bottom), isFresh: region.isFresh)
    switch element.place(in: inner, context: context) {
    case .complete(let frame): return .complete(padded(frame, region, context))
    case .partial(let frame, let remainder):
      return .partial(padded(frame, region, context), remainder: Padded(remainder, insets))
    case .deferred(let reason): return .deferred(reason: reason)
    }
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    element.naturalWidth(in: context) + insets.start + insets.end
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    element.minimumWidth(in: context) + insets.start + insets.end
  }

  private func padded(_ frame: Frame, _ region: Region, _ context: LayoutContext) -> Frame {
    var padded = Frame(
      size: Size(
        width: region.width, height: frame.size.height + insets.top + insets.bottom),
      baseline: frame.baseline.map { $0 + insets.top })
    let x = context.left(start: insets.start, width: frame.size.width, within: region.width)
    padded.add(frame, at: Point(x: x, y: insets.top))
    return padded
  }
}
