package import Drawing
package import Typography

/// A line of the size of a word, without axes: where a number came from (Tufte 2006, Beautiful Evidence).
package struct Sparkline: Chart {
  package static let name = "a sparkline"
  package static let minimumWidth = 40.0

  /// Runs of points as places in time and values, with a gap between each two.
  package var runs: [[LineChart.Point]]
  package var days: ClosedRange<Double>
  /// In points.
  package var height: Double
  package var style: ChartStyle

  package init(
    runs: [[LineChart.Point]], days: ClosedRange<Double>, height: Double, style: ChartStyle
  ) {
    self.runs = runs
    self.days = days
    self.height = height
    self.style = style
  }

  private static let dot = 1.5

  package func frame(width: Double, in typesetter: Typesetter) -> Frame {
    var frame = Frame(size: Size(width: width, height: height))
    let values = runs.flatMap { $0 }.map(\.value)
    guard let low = values.min(), let high = values.max() else { return frame }
    let (inner, tall) = (width - 2 * Self.dot, height - 2 * Self.dot)
    func at(_ point: LineChart.Point) -> Point {
      let share = days.upperBound > days.lowerBound
        ? (point.day - days.lowerBound) / (days.upperBound - days.lowerBound) : 0.5
      // All alike: through the middle.
      let height = high > low ? (high - point.value) / (high - low) : 0.5
      return Point(x: Self.dot + inner * share, y: Self.dot + tall * height)
    }
    for run in runs where run.count > 1 {
      let path = Path([.move(at(run[0]))] + run.dropFirst().map { .line(at($0)) })
      frame.add(
        .path(
          path, fill: nil,
          stroke: Stroke(style.secondary, width: 0.75, cap: .round, join: .round)))
    }
    for run in runs where run.count == 1 { dot(at(run[0]), 0.9, style.secondary, in: &frame) }
    if let last = runs.last?.last { dot(at(last), Self.dot, style.accent, in: &frame) }
    return frame
  }

  private func dot(_ centre: Point, _ radius: Double, _ color: Color, in frame: inout Frame) {
    let square = Rect(
      x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius)
    frame.add(.path(.ellipse(in: square), fill: Fill(color), stroke: nil))
  }
}
