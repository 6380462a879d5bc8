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
  func draw(
    in frame: inout Frame, from left: Double, to right: Double, top: Double, height: Double,
    _ style: ChartStyle, _ typesetter: Typesetter
  ) {
    let labels = ticks.compactMap { ChartLabel($0.label, style.label, style, in: typesetter) }
    let pitch = height / Double(max(1, ticks.count - 1))
    let needed = (labels.map(\.line.capHeight).max() ?? 0) + 3
    let every = max(1, Int((needed / pitch).rounded(.up)))
    for (index, (tick, label)) in zip(ticks, labels).enumerated() {
      let y = y(tick.value, top: top, height: height)
      frame.add(
        .path(
          .line(from: Point(x: left, y: y), to: Point(x: right, y: y)), fill: nil,
          stroke: Stroke(style.hairline, width: ChartStyle.gridWidth)))
      guard index.isMultiple(of: every) else { continue }
      label.draw(in: &frame, at: Point(x: left - 5, y: y + label.line.capHeight / 2), .end)
    }
  }

  /// The room that the numbers need in front of the grid, in points.
  package func labelWidth(_ style: ChartStyle, _ typesetter: Typesetter) -> Double {
    let widths = ticks.compactMap { ChartLabel($0.label, style.label, style, in: typesetter)?.width }
    return (widths.max() ?? 0) + 6
  }
}
