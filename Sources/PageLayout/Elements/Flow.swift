import Drawing

/// Elements of their natural widths side by side, in as many lines as they need, like words.
package struct Flow: LayoutElement {
  package var elements: [any LayoutElement]
  /// Between neighbours, and between lines, in points.
  package var gap: Double
  package var lineGap: Double

  package init(_ elements: [any LayoutElement], gap: Double, lineGap: Double) {
    self.elements = elements
    self.gap = gap
    self.lineGap = lineGap
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    Column(rows(within: region.width, context), spacing: lineGap)
      .place(in: region, context: context)
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    elements.reduce(0) { $0 + $1.naturalWidth(in: context) } + gap * Double(max(0, elements.count - 1))
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    elements.map { $0.minimumWidth(in: context) }.max() ?? 0
  }

  private func rows(within width: Double, _ context: LayoutContext) -> [any LayoutElement] {
    var rows: [[Row.Cell]] = []
    var used = Double.infinity
    for element in elements {
      let own = min(width, element.naturalWidth(in: context))
      if Length.less(width, used + gap + own) {
        rows.append([])
        used = -gap
      }
      rows[rows.count - 1].append(.init(element, width: .fixed(own)))
      used += gap + own
    }
    return rows.map { Row($0, gap: gap, alignment: .baseline) }
  }
}
