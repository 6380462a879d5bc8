import Drawing
import Typography

extension LineChart {
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

  // MARK: Drawing

  /// A goal in a chart of one width.
  struct GoalMarks {
    /// Stretches of the way to it.
    var pace: [(from: Drawing.Point, to: Drawing.Point)]
    /// Nil where the goal lies beyond the chart.
    var circle: Rect?
    var labels: [PlacedLabel]
  }

  func place(
    _ goal: Goal, _ plot: Plot, _ room: inout LabelRoom, _ typesetter: Typesetter
  ) -> GoalMarks {
    let pace = goal.pace.map { pace in
      paceStretches(pace).map { start, end in
        (from: plot.at(start, pace.value(at: start)), to: plot.at(end, pace.value(at: end)))
      }
    }
    for stretch in pace ?? [] { room.block(from: stretch.from, to: stretch.to) }
    let day = goal.day ?? goal.pace?.end.day ?? time.days.upperBound
    let value = goal.day == nil ? goal.pace?.value(at: day) ?? goal.value : goal.value
    let place = plot.at(day, value)
    let circle = goal.day.map { _ in Self.square(place, Self.goalDot) }
    if let circle { room.block(circle) }
    var strong = style.label
    strong.color = style.ink
    strong.weight = 600
    strong.size = style.name.size
    let lines = [(goal.label, strong), (goal.note ?? "", style.label)].compactMap {
      ChartLabel($0, $1, style, in: typesetter)
    }
    let leading = style.label.leading + 2
    let chosen = room.place(lines, leading: leading, goalPlaces(at: place, lines, leading, plot))
    let labels = chosen.map { chosen in
      lines.enumerated().map { index, label in
        PlacedLabel(
          label: label, point: chosen.point + Drawing.Point(x: 0, y: leading * Double(index)),
          anchor: chosen.anchor)
      }
    }
    return GoalMarks(pace: pace ?? [], circle: circle, labels: labels ?? [])
  }

  /// Right of the circle, or as far right as the chart goes, and no higher or lower than it reaches; in
  /// its way left of the circle.
  private func goalPlaces(
    at place: Drawing.Point, _ lines: [ChartLabel], _ leading: Double, _ plot: Plot
  ) -> [LabelRoom.Candidate] {
    let widest = lines.map(\.width).max() ?? 0
    let x = min(place.x + Self.goalDot + 4, plot.width - widest)
    let highest = (lines.first?.line.capHeight ?? 0) + 0.5
    let left = place.x - Self.goalDot - 4
    var places: [LabelRoom.Candidate] = []
    for shift in stride(from: 0.0, through: 36, by: 3) {
      let below = place.y + 3 + shift
      let above = max(place.y + 3 - shift, highest)
      places += [
        .init(point: .init(x: x, y: max(below, highest)), anchor: .start),
        .init(point: .init(x: x, y: above), anchor: .start),
        .init(point: .init(x: left, y: above), anchor: .end),
        .init(point: .init(x: left, y: below), anchor: .end),
      ]
    }
    // Amid a line that leaves no room, behind its end.
    for shift in stride(from: 0.0, through: 36, by: 3) {
      let end = plot.width - widest
      places += [
        .init(point: .init(x: end, y: max(place.y + 3 - shift, highest)), anchor: .start),
        .init(point: .init(x: end, y: max(place.y + 3 + shift, highest)), anchor: .start),
      ]
    }
    return places
  }

  func draw(_ marks: GoalMarks, in frame: inout Frame) {
    for stretch in marks.pace {
      frame.add(
        .path(
          .line(from: stretch.from, to: stretch.to), fill: nil,
          stroke: Stroke(style.secondary, width: 0.75, cap: .round, dash: [0.01, 2.5])))
    }
    guard let circle = marks.circle else { return }
    frame.add(
      .path(
        .ellipse(in: circle), fill: Fill(style.paper), stroke: Stroke(style.ink, width: 1)))
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
}
