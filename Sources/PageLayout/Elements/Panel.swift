package import Drawing

/// An element on a ground, with rules above and below or a line around it: sidebars, highlighted parts,
/// cards.
package struct Panel: LayoutElement {
  package var element: any LayoutElement
  package var fill: Color?
  /// Drawn along the top and the bottom edge.
  package var rule: Stroke?
  /// Drawn all round.
  package var border: Stroke?
  package var insets: Insets

  package init(
    _ element: any LayoutElement, fill: Color?, rule: Stroke? = nil, border: Stroke? = nil,
    insets: Insets
  ) {
    self.element = element
    self.fill = fill
    self.rule = rule
    self.border = border
    self.insets = insets
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    switch Padded(element, insets).place(in: region, context: context) {
    case .complete(let frame): return .complete(grounded(frame))
    case .partial(let frame, let remainder):
      // The remainder of the padded element is padded already: it only needs its ground.
      return .partial(
        grounded(frame), remainder: Panel(remainder, fill: fill, rule: rule, border: border, insets: Insets()))
    case .deferred(let reason): return .deferred(reason: reason)
    }
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    element.naturalWidth(in: context) + insets.start + insets.end
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    element.minimumWidth(in: context) + insets.start + insets.end
  }

  private func grounded(_ frame: Frame) -> Frame {
    var ground = Frame(size: frame.size)
    let box = Rect(origin: .zero, size: frame.size)
    if fill != nil || border != nil {
      ground.add(.path(.rectangle(box), fill: fill.map { Fill($0) }, stroke: border))
    }
    if let rule {
      for y in [0, box.maxY] {
        let line = Path.line(from: Point(x: 0, y: y), to: Point(x: box.maxX, y: y))
        ground.add(.path(line, fill: nil, stroke: rule))
      }
    }
    var whole = Frame(size: frame.size, baseline: frame.baseline)
    if !ground.items.isEmpty { whole.add(.tagged(SemanticTag(.artifact(.background)), ground)) }
    whole.add(frame)
    return whole
  }
}
