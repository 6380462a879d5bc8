package import Drawing
package import Typography

/// Single ratings over time as dots; where they would cover one another, each stretch of time has a
/// line from its lowest to its highest and a dot at its mean.
package struct DotPlot: Chart {
  package static let name = "a dot plot"

  package struct Rating: Hashable, Sendable {
    /// In days.
    package var day: Double
    package var value: Double

    package init(day: Double, value: Double) {
      self.day = day
      self.value = value
    }
  }

  /// All ratings of a stretch of time.
  package struct Range: Hashable, Sendable {
    /// Its middle.
    package var day: Double
    package var values: ClosedRange<Double>
    package var mean: Double

    package init(day: Double, values: ClosedRange<Double>, mean: Double) {
      self.day = day
      self.values = values
      self.mean = mean
    }
  }

  package enum Marks: Hashable, Sendable {
    case ratings([Rating])
    case ranges([Range])
  }

  package var marks: Marks
  package var mean: Double
  /// Beside the line of the mean.
  package var meanLabel: String
  package var axis: ValueAxis
  package var time: TimeAxis
  /// What the grid spans.
  package var days: ClosedRange<Double>
  /// In points.
  package var plotHeight: Double
  package var style: ChartStyle

  package init(
    marks: Marks, mean: Double, meanLabel: String, axis: ValueAxis, time: TimeAxis,
    days: ClosedRange<Double>, plotHeight: Double, style: ChartStyle
  ) {
    self.marks = marks
    self.mean = mean
    self.meanLabel = meanLabel
    self.axis = axis
    self.time = time
    self.days = days
    self.plotHeight = plotHeight
    self.style = style
  }

  private static let headroom = 5.0
  private static let radius = 1.8
  /// Between the axis' lowest line and the dates, in points.
  private static let footroom = 6.0

  package func frame(width: Double, in typesetter: Typesetter) -> Frame {
    let height = Self.headroom + plotHeight + Self.footroom + TimeAxis.height(style)
    var frame = Frame(size: Size(width: width, height: height))
    func y(_ value: Double) -> Double {
      axis.y(value, top: Self.headroom, height: plotHeight)
    }
    let right = time.x(days.upperBound, in: width)
    axis.draw(
      in: &frame, from: time.x(days.lowerBound, in: width), to: right, top: Self.headroom,
      height: plotHeight, style, typesetter)
    frame.add(
      .path(
        .line(
          from: Point(x: time.x(days.lowerBound, in: width), y: y(mean)),
          to: Point(x: right, y: y(mean))), fill: nil,
        stroke: Stroke(style.accent, width: 0.75, dash: [3, 2])))
    switch marks {
    case .ratings(let ratings):
      for place in places(of: ratings, width, y) { dot(place, in: &frame) }
    case .ranges(let ranges):
      for range in ranges {
        let x = time.x(range.day, in: width)
        frame.add(
          .path(
            .line(
              from: Point(x: x, y: y(range.values.lowerBound)),
              to: Point(x: x, y: y(range.values.upperBound))), fill: nil,
            stroke: Stroke(style.secondary, width: 0.75)))
        dot(Point(x: x, y: y(range.mean)), in: &frame)
      }
    }
    var text = style.name
    text.color = style.accent
    text.weight = 600
    if let label = ChartLabel(meanLabel, text, style, in: typesetter) {
      let baseline = min(
        max(y(mean) + label.line.capHeight / 2, label.line.capHeight), height - TimeAxis.height(style))
      let x = min(right + 6, width - label.width)
      label.draw(in: &frame, at: Point(x: x, y: baseline), .start)
    }
    time.draw(in: &frame, at: height - TimeAxis.height(style), width: width, style, typesetter)
    return frame
  }

  /// Equal ratings of one place stand side by side.
  private func places(
    of ratings: [Rating], _ width: Double, _ y: (Double) -> Double
  ) -> [Point] {
    var places: [Point] = []
    var taken: [Double: Double] = [:]
    for rating in ratings {
      var x = time.x(rating.day, in: width)
      if let last = taken[rating.value], x < last + 2 * Self.radius, x >= last - 4 * Self.radius {
        x = last + 2 * Self.radius
      }
      taken[rating.value] = x
      places.append(Point(x: x, y: y(rating.value)))
    }
    return places
  }

  private func dot(_ centre: Point, in frame: inout Frame) {
    let square = Rect(
      x: centre.x - Self.radius, y: centre.y - Self.radius, width: 2 * Self.radius,
      height: 2 * Self.radius)
    frame.add(.path(.ellipse(in: square), fill: Fill(style.ink), stroke: nil))
  }
}
