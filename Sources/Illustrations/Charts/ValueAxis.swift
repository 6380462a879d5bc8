import Drawing
package import Typography

/// Values from bottom to top.
package struct ValueAxis: Hashable, Sendable {
  package struct Tick: Hashable, Sendable {
    package var value: Double
    package var label: String

    package init(value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  package var scale: NiceScale
  package var ticks: [Tick]

  /// - Parameter label: how a tick is written.
  package init(_ scale: NiceScale, label: (Double) -> String) {
    self.scale = scale
    ticks = scale.ticks.map { Tick(value: $0, label: label($0)) }
  }

  func y(_ value: Double, top: Double, height: Double) -> Double {
    top + height * (scale.high - value) / (scale.high - scale.low)
  }

  /// Grid lines with their numbers in front; numbers that would touch are left out, every other first.
  ///
  /// - Parameter labelled: where labels stand in the plot; the grid is broken there.
  func draw(
    in frame: inout Frame, from left: Double, to right: Double, top: Double, height: Double,
    clearOf labelled: [Rect] = [], _ style: ChartStyle, _ typesetter: Typesetter
  ) {
    let labels = ticks.compactMap { ChartLabel($0.label, style.label, style, in: typesetter) }
    let pitch = height / Double(max(1, ticks.count - 1))
    let needed = (labels.map(\.line.capHeight).max() ?? 0) + 3
    let every = max(1, Int((needed / pitch).rounded(.up)))
    for (index, (tick, label)) in zip(ticks, labels).enumerated() {
      let y = y(tick.value, top: top, height: height)
      for (start, end) in Self.stretches(from: left, to: right, at: y, around: labelled) {
        frame.add(
          .path(
            .line(from: Point(x: start, y: y), to: Point(x: end, y: y)), fill: nil,
            stroke: Stroke(style.hairline, width: ChartStyle.gridWidth)))
      }
      guard index.isMultiple(of: every) else { continue }
      label.draw(in: &frame, at: Point(x: left - 5, y: y + label.line.capHeight / 2), .end)
    }
  }

  /// Between a label and the grid on either side, in points.
  private static let clearance = 1.5
  /// What is left of a line between two labels, at least, in points.
  private static let shortest = 3.0

  private static func stretches(
    from left: Double, to right: Double, at y: Double, around labelled: [Rect]
  ) -> [(Double, Double)] {
    var stretches: [(Double, Double)] = []
    var start = left
    let crossed = labelled.map { $0.grown(by: clearance) }.filter { $0.minY < y && y < $0.maxY }
    for rect in crossed.sorted(by: { $0.minX < $1.minX }) {
      if rect.minX - start >= shortest { stretches.append((start, min(rect.minX, right))) }
      start = max(start, rect.maxX)
    }
    if right - start >= shortest { stretches.append((start, right)) }
    return stretches
  }

  /// The room that the numbers need in front of the grid, in points.
  package func labelWidth(_ style: ChartStyle, _ typesetter: Typesetter) -> Double {
    let widths = ticks.compactMap { ChartLabel($0.label, style.label, style, in: typesetter)?.width }
    return (widths.max() ?? 0) + 6
  }
}
