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

  func drawGoal(
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
}
