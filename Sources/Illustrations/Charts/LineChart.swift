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

  package struct Goal: Hashable, Sendable {
    package var value: Double
    /// Nil where none is set, or where it lies beyond the axis.
    package var day: Double?
    package var label: String
    /// When, in smaller print.
    package var note: String?
    /// Where the straight way to it passes: from the start to the goal, as far as the axis reaches.
    package var pace: Pace?

    package init(
      value: Double, day: Double?, label: String, note: String? = nil, pace: Pace? = nil
    ) {
      self.value = value
      self.day = day
      self.label = label
      self.note = note
      self.pace = pace
    }
  }

  /// A straight line between two places.
  package struct Pace: Hashable, Sendable {
    package var start: Point
    package var end: Point

    package init(start: Point, end: Point) {
      self.start = start
      self.end = end
    }

    func value(at day: Double) -> Double {
      guard end.day > start.day else { return end.value }
      return start.value + (end.value - start.value) * (day - start.day) / (end.day - start.day)
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
  private static let headroom = 13.0
  private var sourceRow: Double { style.label.leading + 6 }
  private static let dot = 1.8
  private static let lastDot = 2.8
  private static let goalDot = 3.0
  /// Points nearer than this to their neighbours have no dots of their own.
  private static let dotPitch = 5.0

  package func frame(width: Double, in typesetter: Typesetter) -> Frame {
    let plot = Plot(self, width: width)
    let height =
      Self.headroom + plotHeight + (hasSources ? sourceRow : 4)
      + (hasDates ? TimeAxis.height(style) : 0)
    var frame = Frame(size: Size(width: width, height: height))
    var room = LabelRoom(
      bounds: Rect(x: 0, y: 0, width: width, height: Self.headroom + plotHeight + 6))
    // The numbers of the axis.
    let left = time.x(days.lowerBound, in: width)
    room.block(Rect(x: 0, y: 0, width: left - 3, height: Self.headroom + plotHeight + 6))
    axis.draw(
      in: &frame, from: time.x(days.lowerBound, in: width), to: time.x(days.upperBound, in: width),
      top: Self.headroom, height: plotHeight, style, typesetter)
    drawGoal(in: &frame, plot, &room, typesetter)
    drawLine(in: &frame, plot, &room)
    drawValues(in: &frame, plot, &room, typesetter)
    if hasSources { drawSources(in: &frame, plot, typesetter) }
    if hasDates {
      time.draw(
        in: &frame, at: height - TimeAxis.height(style), width: width, style, typesetter)
    }
    return frame
  }

  /// Where values lie in a chart of one width.
  private struct Plot {
    let chart: LineChart
    let width: Double

    init(_ chart: LineChart, width: Double) {
      self.chart = chart
      self.width = width
    }

    func at(_ day: Double, _ value: Double) -> Drawing.Point {
      Drawing.Point(
        x: chart.time.x(day, in: width),
        y: chart.axis.y(value, top: LineChart.headroom, height: chart.plotHeight))
    }

    func at(_ point: LineChart.Point) -> Drawing.Point { at(point.day, point.value) }
  }

  // MARK: Marks

  private func drawLine(in frame: inout Frame, _ plot: Plot, _ room: inout LabelRoom) {
    let points = runs.flatMap { $0 }.map { plot.at($0) }
    for run in runs {
      let places = run.map { plot.at($0) }
      for (start, end) in zip(places, places.dropFirst()) { room.block(from: start, to: end) }
      guard places.count > 1, let first = places.first else { continue }
      let path = Path([.move(first)] + places.dropFirst().map { .line($0) })
      frame.add(
        .path(
          path, fill: nil,
          stroke: Stroke(style.ink, width: ChartStyle.lineWidth, cap: .round, join: .round)))
    }
    let crowd = zip(points, points.dropFirst()).contains { $1.x - $0.x < Self.dotPitch }
    for (index, place) in points.enumerated() {
      let isLast = index == points.count - 1
      let isAlone = runs.contains { $0.count == 1 && plot.at($0[0]) == place }
      guard isLast || !crowd || isAlone else { continue }
      let radius = isLast ? Self.lastDot : Self.dot
      let circle = Path.ellipse(in: Self.square(place, radius))
      frame.add(.path(circle, fill: Fill(isLast ? style.accent : style.ink), stroke: nil))
      room.block(Self.square(place, radius))
    }
  }

  private func drawGoal(
    in frame: inout Frame, _ plot: Plot, _ room: inout LabelRoom, _ typesetter: Typesetter
  ) {
    guard let goal else { return }
    if let pace = goal.pace {
      for (start, end) in paceStretches(pace) {
        let (from, to) = (plot.at(start, pace.value(at: start)), plot.at(end, pace.value(at: end)))
        room.block(from: from, to: to)
        frame.add(
          .path(
            .line(from: from, to: to), fill: nil,
            stroke: Stroke(style.secondary, width: 0.75, cap: .round, dash: [0.01, 2.5])))
      }
    }
    let day = goal.day ?? goal.pace?.end.day ?? time.days.upperBound
    let value = goal.day == nil ? goal.pace?.value(at: day) ?? goal.value : goal.value
    let place = plot.at(day, value)
    if goal.day != nil {
      frame.add(
        .path(
          .ellipse(in: Self.square(place, Self.goalDot)), fill: Fill(style.paper),
          stroke: Stroke(style.ink, width: 1)))
      room.block(Self.square(place, Self.goalDot))
    }
    var strong = style.label
    strong.color = style.ink
    strong.weight = 600
    strong.size = style.name.size
    let label = ChartLabel(goal.label, strong, style, in: typesetter)
    let note = goal.note.flatMap { ChartLabel($0, style.label, style, in: typesetter) }
    let widest = max(label?.width ?? 0, note?.width ?? 0)
    // Right of the circle, or as far right as the chart goes, and no higher than it reaches.
    let x = min(place.x + Self.goalDot + 4, plot.width - widest)
    let y = max(place.y + 3, strong.size * 0.75)
    for (part, baseline) in [(label, y), (note, y + style.label.leading + 2)] {
      guard let part else { continue }
      let point = Drawing.Point(x: x, y: baseline)
      part.draw(in: &frame, at: point, .start)
      room.block(part.bounds(at: point, .start))
    }
  }

  /// The pace line without the gaps: while nothing was measured nothing was on course.
  private func paceStretches(_ pace: Pace) -> [(Double, Double)] {
    var stretches: [(Double, Double)] = []
    var start = pace.start.day
    for (run, next) in zip(runs, runs.dropFirst()) {
      guard let last = run.last, let first = next.first else { continue }
      if last.day > start { stretches.append((start, last.day)) }
      start = max(start, first.day)
    }
    let end = min(pace.end.day, time.days.upperBound)
    if end > start { stretches.append((start, end)) }
    return stretches
  }

  // MARK: Labels

  private func drawValues(
    in frame: inout Frame, _ plot: Plot, _ room: inout LabelRoom, _ typesetter: Typesetter
  ) {
    let points = runs.flatMap { $0 }
    guard let first = points.first, let last = points.last else { return }
    var strong = style.strong
    strong.color = style.accent
    if let label = ChartLabel(lastLabel, strong, style, in: typesetter) {
      let (place, height) = (plot.at(last), label.line.capHeight)
      let above = place.y - 6
      let below = place.y + 6 + height
      let candidates: [LabelRoom.Candidate] = [
        .init(point: .init(x: place.x + 4, y: above), anchor: .end),
        .init(point: .init(x: place.x, y: above), anchor: .middle),
        .init(point: .init(x: place.x + 8, y: place.y + height / 2), anchor: .start),
        .init(point: .init(x: place.x + 4, y: below), anchor: .end),
        .init(point: .init(x: place.x + 4, y: above - 6), anchor: .end),
        .init(point: .init(x: place.x - 4, y: above), anchor: .start),
        .init(point: .init(x: place.x + 8, y: below), anchor: .start),
      ]
      if let chosen = room.place(label, candidates) { draw(label, chosen, in: &frame) }
    }
    guard points.count > 1,
      let label = ChartLabel(firstLabel, style.label, style, in: typesetter)
    else { return }
    let place = plot.at(first)
    let below = place.y + 5 + label.line.capHeight
    let candidates: [LabelRoom.Candidate] = [
      .init(point: .init(x: place.x, y: place.y - 5), anchor: .middle),
      .init(point: .init(x: place.x, y: below), anchor: .middle),
      .init(point: .init(x: place.x, y: place.y - 9), anchor: .middle),
      .init(point: .init(x: place.x - 2, y: place.y - 6), anchor: .start),
      .init(point: .init(x: place.x - 2, y: below + 1), anchor: .start),
      .init(point: .init(x: place.x - 2, y: place.y - 10), anchor: .start),
      .init(point: .init(x: place.x - 2, y: below + 5), anchor: .start),
    ]
    if let chosen = room.place(label, candidates) { draw(label, chosen, in: &frame) }
  }

  /// The grid does not run through a number.
  private func draw(
    _ label: ChartLabel, _ place: LabelRoom.Candidate, in frame: inout Frame
  ) {
    if place.isFree {
      let bounds = label.bounds(at: place.point, place.anchor)
      let ground = Rect(
        x: bounds.minX - 1.5, y: bounds.minY - 1, width: bounds.width + 3, height: bounds.height + 1)
      frame.add(.path(.rectangle(ground), fill: Fill(style.paper), stroke: nil))
    }
    label.draw(in: &frame, at: place.point, place.anchor)
  }

  /// All sources where they have room, else every other, else those of the first, the best and the
  /// last point. The reasons of gaps stand among them.
  private func drawSources(in frame: inout Frame, _ plot: Plot, _ typesetter: Typesetter) {
    let baseline = Self.headroom + plotHeight + sourceRow - 3
    let points = runs.flatMap { $0 }
    guard !points.isEmpty else { return }
    var reason = style.label
    reason.color = style.ink
    reason.weight = 600
    let reasons = gaps.compactMap { gap -> (ChartLabel, Double)? in
      ChartLabel(gap.reason, reason, style, in: typesetter).map {
        ($0, time.x((gap.days.lowerBound + gap.days.upperBound) / 2, in: plot.width))
      }
    }
    let last = points.count - 1
    let best = points.indices.max { points[$0].value < points[$1].value } ?? last
    let all = Array(points.indices)
    let attempts = [
      all, all.filter { ($0 - last).isMultiple(of: 2) },
      [last, 0, best].filter { $0 >= 0 },
    ]
    for (attempt, indices) in attempts.enumerated() {
      var room = LabelRoom(
        bounds: Rect(x: 0, y: baseline - 20, width: plot.width, height: 30))
      var placed: [(ChartLabel, LabelRoom.Candidate)] = []
      var isComplete = true
      func put(_ label: ChartLabel, _ x: Double) {
        let x = min(max(x, label.width / 2), plot.width - label.width / 2)
        let candidate = LabelRoom.Candidate(point: .init(x: x, y: baseline), anchor: .middle)
        guard room.place(label, [candidate], need: .whereFree) != nil else {
          isComplete = false
          return
        }
        // Words that nearly touch read as one.
        room.block(label.bounds(at: .init(x: x + 2, y: baseline), .middle))
        room.block(label.bounds(at: .init(x: x - 2, y: baseline), .middle))
        placed.append((label, candidate))
      }
      var seen: Set<Int> = []
      for index in indices.sorted(by: { ($0 == last ? 0 : 1) < ($1 == last ? 0 : 1) })
      where seen.insert(index).inserted {
        guard let source = points[index].source else { continue }
        var text = style.label
        if index == last {
          text.color = style.ink
          text.weight = 600
        }
        guard let label = ChartLabel(source, text, style, in: typesetter) else { continue }
        put(label, plot.at(points[index]).x)
      }
      // A reason that has no room is told in the chart's description.
      let before = isComplete
      for (label, x) in reasons { put(label, x) }
      if before || attempt == attempts.count - 1 {
        for (label, candidate) in placed {
          label.draw(in: &frame, at: candidate.point, candidate.anchor)
        }
        return
      }
    }
  }

  private static func square(_ centre: Drawing.Point, _ radius: Double) -> Rect {
    Rect(x: centre.x - radius, y: centre.y - radius, width: radius * 2, height: radius * 2)
  }
}
