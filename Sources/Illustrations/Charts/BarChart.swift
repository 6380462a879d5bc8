package import Drawing
package import Typography

/// Amounts over time as bars that stand on zero: of several kinds side by side, or one on the other.
package struct BarChart: Chart {
  package static let name = "a bar chart"

  package enum Arrangement: Hashable, Sendable { case grouped, stacked }

  /// One kind of amount.
  package struct Series: Hashable, Sendable {
    /// Printed at its last bar, in place of a legend.
    package var name: String
    /// One for each bar; nil where nothing is known, which is no bar and not a bar of no height.
    package var values: [Double?]
    package var shade: Shade

    package init(name: String, values: [Double?], shade: Shade) {
      self.name = name
      self.values = values
      self.shade = shade
    }
  }

  /// Told apart in grey as well: dark, middle, light, and with an outline alone.
  package enum Shade: Hashable, Sendable, CaseIterable { case dark, middle, light, outline }

  /// A stretch of time that has a bar, in days.
  package var slots: [ClosedRange<Double>]
  package var series: [Series]
  package var arrangement: Arrangement
  package var axis: ValueAxis
  package var time: TimeAxis
  /// In points.
  package var plotHeight: Double
  package var style: ChartStyle

  package init(
    slots: [ClosedRange<Double>], series: [Series], arrangement: Arrangement, axis: ValueAxis,
    time: TimeAxis, plotHeight: Double, style: ChartStyle
  ) {
    self.slots = slots
    self.series = series
    self.arrangement = arrangement
    self.axis = axis
    self.time = time
    self.plotHeight = plotHeight
    self.style = style
  }

  private static let headroom = 5.0
  /// Of a slot's width that stays empty, and the most that it may be in points.
  private static let gapShare = 0.25
  private static let widestGap = 6.0
  private static let widestBar = 28.0
  private static let nameGap = 6.0

  /// What the names need to the right of the bars, in points.
  package func nameWidth(in typesetter: Typesetter) -> Double {
    let widths = series.compactMap { ChartLabel($0.name, style.label, style, in: typesetter)?.width }
    return (widths.max() ?? 0) + Self.nameGap
  }

  package func frame(width: Double, in typesetter: Typesetter) -> Frame {
    let height = Self.headroom + plotHeight + TimeAxis.height(style)
    var frame = Frame(size: Size(width: width, height: height))
    let right = time.x(time.days.upperBound, in: width)
    axis.draw(
      in: &frame, from: time.x(time.days.lowerBound, in: width), to: right, top: Self.headroom,
      height: plotHeight, style, typesetter)
    for (bar, shade) in bars(width: width) {
      let (fill, stroke) = paint(shade)
      frame.add(.path(.rectangle(bar), fill: fill, stroke: stroke))
    }
    drawNames(in: &frame, right, width, typesetter)
    time.draw(
      in: &frame, at: Self.headroom + plotHeight, width: width, style, typesetter)
    return frame
  }

  /// All bars with their shades, from left to right and from the bottom up.
  func bars(width: Double) -> [(Rect, Shade)] {
    var bars: [(Rect, Shade)] = []
    let zero = axis.y(0, top: Self.headroom, height: plotHeight)
    for (index, slot) in slots.enumerated() {
      let (left, right) = (time.x(slot.lowerBound, in: width), time.x(slot.upperBound, in: width))
      let gap = min(Self.widestGap, (right - left) * Self.gapShare)
      let total = min(right - left - gap, Self.widestBar)
      let start = (left + right - total) / 2
      var base = 0.0
      for (place, series) in series.enumerated() {
        guard series.values.indices.contains(index), let value = series.values[index], value > 0
        else { continue }
        let low = axis.y(base, top: Self.headroom, height: plotHeight)
        let high = axis.y(base + value, top: Self.headroom, height: plotHeight)
        switch arrangement {
        case .stacked:
          bars.append((Rect(x: start, y: high, width: total, height: low - high), series.shade))
          base += value
        case .grouped:
          let part = total / Double(self.series.count)
          bars.append(
            (
              Rect(
                x: start + part * Double(place), y: high, width: part, height: zero - high),
              series.shade
            ))
        }
      }
    }
    return bars
  }

  private func paint(_ shade: Shade) -> (Fill?, Stroke?) {
    let outline = Stroke(style.secondary, width: 0.4)
    guard style.fills == .solid else { return (nil, outline) }
    return switch shade {
    case .dark: (Fill(style.secondary), nil)
    case .middle: (Fill(style.secondary.mixed(with: style.paper, amount: 0.45)), nil)
    case .light: (Fill(style.secondary.mixed(with: style.paper, amount: 0.75)), nil)
    case .outline: (Fill(style.paper), outline)
    }
  }

  /// Each name at the height of its part of the last bar that has it, moved apart where they would touch.
  private func drawNames(
    in frame: inout Frame, _ right: Double, _ width: Double, _ typesetter: Typesetter
  ) {
    guard series.count > 1 else { return }
    var names: [(label: ChartLabel, y: Double)] = []
    var base = 0.0
    for series in series {
      let value = series.values.last { $0 != nil } ?? nil
      let middle = arrangement == .stacked ? base + (value ?? 0) / 2 : value ?? 0
      base += value ?? 0
      var text = style.label
      text.color = style.ink
      guard let label = ChartLabel(series.name, text, style, in: typesetter) else { continue }
      names.append(
        (label, axis.y(middle, top: Self.headroom, height: plotHeight) + label.line.capHeight / 2))
    }
    // From the lowest up, each at least a line above the one below; then back down into the frame.
    let order = names.indices.sorted { names[$0].y > names[$1].y }
    let leading = style.label.leading
    var lowest = Self.headroom + plotHeight
    for index in order {
      names[index].y = min(names[index].y, lowest)
      lowest = names[index].y - leading
    }
    var highest = style.label.size * 0.7
    for index in order.reversed() {
      names[index].y = max(names[index].y, highest)
      highest = names[index].y + leading
    }
    for name in names {
      name.label.draw(in: &frame, at: Point(x: right + Self.nameGap, y: name.y), .start)
    }
  }
}
