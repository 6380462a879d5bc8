package import Drawing
package import Typography

/// Values over time. Nothing crosses a gap.
package struct LineChart: Chart {
  package static let name = "a line chart"

  package struct Point: Hashable, Sendable {
    /// In days.
    package var day: Double
    package var value: Double
    /// What the value came from, printed beneath where there is room.
    package var source: String?

    package init(day: Double, value: Double, source: String? = nil) {
      self.day = day
      self.value = value
      self.source = source
    }
  }

  /// A stretch without values, and why.
  package struct Gap: Hashable, Sendable {
    package var days: ClosedRange<Double>
    package var reason: String

    package init(days: ClosedRange<Double>, reason: String) {
      self.days = days
      self.reason = reason
    }
  }

  /// Runs of points in the order of time, none of them empty, with a gap between each two.
  package var runs: [[Point]]
  /// Those that have a reason.
  package var gaps: [Gap]
  package var goal: Goal?
  package var axis: ValueAxis
  package var time: TimeAxis
  /// What the grid spans: the days that the chart is about.
  package var days: ClosedRange<Double>
  /// From the lowest tick to the highest, in points.
  package var plotHeight: Double
  /// At the first point and, large, at the last.
  package var firstLabel: String
  package var lastLabel: String
  package var style: ChartStyle
  package var hasSources: Bool
  package var hasDates: Bool

  package init(
    runs: [[Point]], gaps: [Gap] = [], goal: Goal? = nil, axis: ValueAxis, time: TimeAxis,
    days: ClosedRange<Double>, plotHeight: Double, firstLabel: String, lastLabel: String,
    style: ChartStyle, hasSources: Bool, hasDates: Bool
  ) {
    self.runs = runs
    self.gaps = gaps
    self.goal = goal
    self.axis = axis
    self.time = time
    self.days = days
    self.plotHeight = plotHeight
    self.firstLabel = firstLabel
    self.lastLabel = lastLabel
    self.style = style
    self.hasSources = hasSources
    self.hasDates = hasDates
  }

  /// Above the highest tick, for the label of a point that lies there.
  static let headroom = 13.0
  var sourceRow: Double { style.label.leading + 6 }
  static let dot = 1.8
  static let lastDot = 2.8
  static let goalDot = 3.0
  /// Points nearer than this to their neighbours have no dots of their own.
  static let dotPitch = 5.0

  package func frame(width: Double, in typesetter: Typesetter) -> Frame {
    let plot = Plot(self, width: width)
    let height =
      Self.headroom + plotHeight + (hasSources ? sourceRow : 4)
      + (hasDates ? TimeAxis.height(style) : 0)
    var frame = Frame(size: Size(width: width, height: height))
    let left = time.x(days.lowerBound, in: width)
    // Beneath the plot stand the sources, or else the axis of time.
    let bottom = Self.headroom + plotHeight + (hasSources ? 6 : 2)
    var room = LabelRoom(bounds: Rect(x: 0, y: 0, width: width, height: bottom))
    // The numbers of the axis.
    room.block(Rect(x: 0, y: 0, width: left, height: bottom))
    block(&room, plot)
    let goalMarks = goal.map { place($0, plot, &room, typesetter) }
    let labels = (goalMarks?.labels ?? []) + placeValues(plot, &room, typesetter)
    axis.draw(
      in: &frame, from: left, to: time.x(days.upperBound, in: width), top: Self.headroom,
      height: plotHeight, clearOf: labels.map(\.bounds), style, typesetter)
    if let goalMarks { draw(goalMarks, in: &frame) }
    drawLine(in: &frame, plot)
    for label in labels { label.draw(in: &frame) }
    if hasSources { drawSources(in: &frame, plot, typesetter) }
    if hasDates {
      time.draw(
        in: &frame, at: height - TimeAxis.height(style), width: width, style, typesetter)
    }
    return frame
  }

  /// What labels may not cover: the line and its dots.
  private func block(_ room: inout LabelRoom, _ plot: Plot) {
    for run in runs {
      let places = run.map { plot.at($0) }
      for (start, end) in zip(places, places.dropFirst()) { room.block(from: start, to: end) }
    }
    for (place, radius) in dots(plot) { room.block(Self.square(place, radius)) }
  }

  /// The last point always; the others where they stand apart, or alone between two gaps.
  private func dots(_ plot: Plot) -> [(place: Drawing.Point, radius: Double)] {
    let points = runs.flatMap { $0 }.map { plot.at($0) }
    let crowd = zip(points, points.dropFirst()).contains { $1.x - $0.x < Self.dotPitch }
    return points.enumerated().compactMap { index, place in
      let isLast = index == points.count - 1
      let isAlone = runs.contains { $0.count == 1 && plot.at($0[0]) == place }
      guard isLast || !crowd || isAlone else { return nil }
      return (place, isLast ? Self.lastDot : Self.dot)
    }
  }

  private func drawLine(in frame: inout Frame, _ plot: Plot) {
    for run in runs where run.count > 1 {
      let places = run.map { plot.at($0) }
      let path = Path([.move(places[0])] + places.dropFirst().map { .line($0) })
      frame.add(
        .path(
          path, fill: nil,
          stroke: Stroke(style.ink, width: ChartStyle.lineWidth, cap: .round, join: .round)))
    }
    for (place, radius) in dots(plot) {
      let fill = Fill(radius == Self.lastDot ? style.accent : style.ink)
      frame.add(.path(.ellipse(in: Self.square(place, radius)), fill: fill, stroke: nil))
    }
  }

  static func square(_ centre: Drawing.Point, _ radius: Double) -> Rect {
    Rect(x: centre.x - radius, y: centre.y - radius, width: radius * 2, height: radius * 2)
  }
}
