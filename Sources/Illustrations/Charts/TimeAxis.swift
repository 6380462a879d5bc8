import Drawing
import Typography

/// Days from left to right. Which days get a tick and what it says is for those who know a calendar;
/// the axis takes the densest set of ticks whose labels have room.
package struct TimeAxis: Hashable, Sendable {
  package struct Tick: Hashable, Sendable {
    /// In days.
    package var day: Double
    package var label: String

    package init(day: Double, label: String) {
      self.day = day
      self.label = label
    }
  }

  /// Ticks with labels, and small ones between them without.
  package struct TickSet: Hashable, Sendable {
    package var ticks: [Tick]
    package var small: [Double]

    package init(ticks: [Tick], small: [Double] = []) {
      self.ticks = ticks
      self.small = small
    }
  }

  /// From the first to the last, in days.
  package var days: ClosedRange<Double>
  /// From the densest to the sparsest.
  package var tickSets: [TickSet]
  /// Left and right of the days, in points: shared by charts that stand one above the other.
  package var inset: Inset

  package struct Inset: Hashable, Sendable {
    package var left: Double
    package var right: Double

    package init(left: Double, right: Double) {
      self.left = left
      self.right = right
    }
  }

  package init(days: ClosedRange<Double>, tickSets: [TickSet], inset: Inset) {
    self.days = days
    self.tickSets = tickSets
    self.inset = inset
  }

  /// Points for a day in a chart of a width.
  func pitch(in width: Double) -> Double {
    (width - inset.left - inset.right) / max(1, days.upperBound - days.lowerBound)
  }

  func x(_ day: Double, in width: Double) -> Double {
    inset.left + (day - days.lowerBound) * pitch(in: width)
  }

  /// Of the axis with its ticks and labels, in points.
  static func height(_ style: ChartStyle) -> Double { style.label.leading + 10 }
  private static let tick = 4.0
  private static let smallTick = 2.0
  /// Between two labels at least, in points.
  private static let labelGap = 12.0
  /// Between two small ticks at least, in points.
  private static let smallGap = 3.0

  /// Draws the axis with its line at `y`.
  func draw(
    in frame: inout Frame, at y: Double, width: Double, _ style: ChartStyle,
    _ typesetter: Typesetter
  ) {
    let stroke = Stroke(style.secondary, width: ChartStyle.axisWidth)
    func line(_ x: Double, _ length: Double) {
      frame.add(
        .path(
          .line(from: Point(x: x, y: y), to: Point(x: x, y: y + length)), fill: nil,
          stroke: stroke))
    }
    frame.add(
      .path(
        .line(
          from: Point(x: x(days.lowerBound, in: width), y: y),
          to: Point(x: x(days.upperBound, in: width), y: y)), fill: nil, stroke: stroke))
    guard let set = chosen(in: width, style, typesetter) else { return }
    for (tick, label, anchor) in set.labels {
      line(x(tick.day, in: width), Self.tick)
      label.draw(
        in: &frame, at: Point(x: anchor, y: y + Self.height(style) - 4), .start)
    }
    let small = set.small.map { x($0, in: width) }
    if zip(small, small.dropFirst()).allSatisfy({ $1 - $0 >= Self.smallGap }) {
      for x in small { line(x, Self.smallTick) }
    }
  }

  /// The densest set of ticks whose labels stand apart, with their left edges; where not even the
  /// sparsest has room, its first tick alone.
  private func chosen(
    in width: Double, _ style: ChartStyle, _ typesetter: Typesetter
  ) -> (labels: [(Tick, ChartLabel, Double)], small: [Double])? {
    var last: (labels: [(Tick, ChartLabel, Double)], small: [Double])?
    for set in tickSets {
      let labels = set.ticks.compactMap { tick -> (Tick, ChartLabel, Double)? in
        guard days.contains(tick.day),
          let label = ChartLabel(tick.label, style.label, style, in: typesetter)
        else { return nil }
        let centred = x(tick.day, in: width) - label.width / 2
        return (tick, label, max(0, min(centred, width - label.width)))
      }
      guard !labels.isEmpty else { continue }
      let isFree = zip(labels, labels.dropFirst()).allSatisfy { one, next in
        next.2 - one.2 - one.1.width >= Self.labelGap
      }
      let small = set.small.filter { days.contains($0) }
      if isFree { return (labels, small) }
      last = (Array(labels.prefix(1)), small)
    }
    return last
  }
}
