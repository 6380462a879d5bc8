package import Drawing
package import PageLayout
package import Typography

/// A picture of numbers that can be drawn at any width.
package protocol Chart: Sendable {
  /// In points.
  func frame(width: Double, in typesetter: Typesetter) -> Frame

  /// What it is called where it does not fit.
  static var name: String { get }

  /// The least width in which it still tells something, in points.
  static var minimumWidth: Double { get }
}

extension Chart {
  package static var minimumWidth: Double { 120 }
}

/// A chart as wide as its place, from right to left where the page is read so, with the text that stands in for it.
package struct ChartElement: LayoutElement {
  package var chart: any Chart
  /// What the chart shows, in sentences; nil for one that tells its own meaning with tags.
  package var alternative: String?

  package init(_ chart: any Chart, alternative: String?) {
    self.chart = chart
    self.alternative = alternative
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    var drawn = chart.frame(width: region.width, in: context.typesetter)
    if context.direction == .rightToLeft { drawn = drawn.mirrored() }
    guard let alternative else {
      return Picture(drawn, name: type(of: chart).name).place(in: region, context: context)
    }
    var frame = Frame(size: drawn.size)
    frame.add(.tagged(SemanticTag(.figure(alternative: alternative)), drawn))
    return Picture(frame, name: type(of: chart).name).place(in: region, context: context)
  }

  package func naturalWidth(in context: LayoutContext) -> Double { Self.natural }
  package func minimumWidth(in context: LayoutContext) -> Double { type(of: chart).minimumWidth }

  /// A chart takes the width that it is given; this is for those who ask, in points.
  private static let natural = 400.0
}
