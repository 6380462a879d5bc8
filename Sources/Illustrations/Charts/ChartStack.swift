package import PageLayout

/// Charts one above the other that share an axis of time, drawn once below the last. Where a page ends
/// between two of them, the last on the page has the axis, too.
package struct ChartStack: LayoutElement {
  /// A chart with its name, drawn with the axis and without.
  package struct Entry: Sendable {
    package var name: (any LayoutElement)?
    package var chart: any LayoutElement
    package var chartWithAxis: any LayoutElement

    package init(
      name: (any LayoutElement)?, chart: any LayoutElement, chartWithAxis: any LayoutElement
    ) {
      self.name = name
      self.chart = chart
      self.chartWithAxis = chartWithAxis
    }
  }

  package var entries: [Entry]
  /// Between two charts, and between two axes, in points.
  package var spacing: Double
  package var axisSpacing: Double
  /// Charts that share an axis at most.
  package var longest: Int

  package init(_ entries: [Entry], spacing: Double, axisSpacing: Double, longest: Int) {
    self.entries = entries
    self.spacing = spacing
    self.axisSpacing = axisSpacing
    self.longest = longest
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    var reason = "a chart does not fit"
    for count in stride(from: entries.count, through: 1, by: -1) {
      switch column(count).place(in: region, context: context) {
      case .complete(let frame):
        guard count < entries.count else { return .complete(frame) }
        var rest = self
        rest.entries.removeFirst(count)
        return .partial(frame, remainder: rest)
      case .deferred(let why): reason = why
      case .partial: break
      }
    }
    return entries.isEmpty ? column(0).place(in: region, context: context) : .deferred(reason: reason)
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    column(entries.count).naturalWidth(in: context)
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    column(entries.count).minimumWidth(in: context)
  }

  private func column(_ count: Int) -> any LayoutElement {
    var children: [Column.Child] = []
    for (index, entry) in entries.prefix(count).enumerated() {
      let isFirst = index.isMultiple(of: longest)
      let hasAxis = index == count - 1 || (index + 1).isMultiple(of: longest)
      let before = index == 0 ? 0 : isFirst ? axisSpacing : spacing
      let chart = hasAxis ? entry.chartWithAxis : entry.chart
      if let name = entry.name {
        children.append(.init(name, spaceBefore: before, keepsWithNext: true))
        children.append(.init(chart))
      } else {
        children.append(.init(chart, spaceBefore: before))
      }
    }
    return KeepTogether(Column(children))
  }
}
