package import Drawing
package import Typography

/// Amounts by name, one below the other: a table whose middle column is drawn.
package struct HorizontalBars: Chart {
  package static let name = "a chart of bars"

  package struct Row: Hashable, Sendable {
    package var name: String
    package var value: Double
    package var label: String
    /// What it is held against: a tick across the bar.
    package var mark: Double?
    package var change: String?
    package var emphasis: Emphasis

    package init(
      name: String, value: Double, label: String, mark: Double? = nil, change: String? = nil,
      emphasis: Emphasis = .none
    ) {
      self.name = name
      self.value = value
      self.label = label
      self.mark = mark
      self.change = change
      self.emphasis = emphasis
    }
  }

  package enum Emphasis: Hashable, Sendable {
    case none
    /// Much less than it should be.
    case short
  }

  package struct Headers: Hashable, Sendable {
    package var name: String
    package var value: String
    package var change: String?

    package init(name: String, value: String, change: String? = nil) {
      self.name = name
      self.value = value
      self.change = change
    }
  }

  package var rows: [Row]
  package var headers: Headers
  package var axis: ValueAxis
  /// Read aloud before the rows.
  package var summary: String
  package var style: ChartStyle

  package init(
    rows: [Row], headers: Headers, axis: ValueAxis, summary: String, style: ChartStyle
  ) {
    self.rows = rows
    self.headers = headers
    self.axis = axis
    self.summary = summary
    self.style = style
  }

  /// Of a row, in points: the names' leading and a little air.
  private var rowHeight: Double { style.name.leading + 4 }
  private static let barHeight = 8.0
  private var headerHeight: Double { style.label.leading + 6 }
  private static let gap = 8.0

  /// The widths of the columns, left to right, in points.
  private struct Columns {
    var name: Double
    var value: Double
    var change: Double
    var bars: ClosedRange<Double>
  }

  package func frame(width: Double, in typesetter: Typesetter) -> Frame {
    let height = headerHeight + rowHeight * Double(rows.count)
    var frame = Frame(size: Size(width: width, height: height))
    let columns = columns(width, typesetter)
    drawScale(in: &frame, columns, height, typesetter)
    var table = Frame(size: frame.size)
    table.add(.tagged(SemanticTag(.tableRow), header(columns, width, typesetter)))
    for (index, row) in rows.enumerated() {
      table.add(
        .tagged(SemanticTag(.tableRow), cells(row, columns, width, typesetter)),
        at: Point(x: 0, y: headerHeight + rowHeight * Double(index)))
    }
    frame.add(.tagged(SemanticTag(.table(summary: summary)), table))
    return frame
  }

  private func label(_ text: String, _ style: TextStyle, _ typesetter: Typesetter) -> ChartLabel? {
    ChartLabel(text, style, self.style, in: typesetter)
  }

  private func nameStyle(_ row: Row) -> TextStyle {
    var text = style.name
    if row.emphasis == .short { text.weight = 600 }
    return text
  }

  private var valueStyle: TextStyle {
    var text = style.name
    text.weight = 600
    return text
  }

  private var changeStyle: TextStyle {
    var text = style.name
    text.color = style.secondary
    return text
  }

  private func columns(_ width: Double, _ typesetter: Typesetter) -> Columns {
    func widest(_ labels: [ChartLabel?]) -> Double { labels.compactMap { $0?.width }.max() ?? 0 }
    let name = widest(rows.map { label($0.name, nameStyle($0), typesetter) })
    let value = widest(rows.map { label($0.label, valueStyle, typesetter) })
    let changes = rows.map { $0.change.flatMap { label($0, changeStyle, typesetter) } }
    let change = changes.contains { $0 != nil } ? widest(changes) + Self.gap : 0
    let left = name + Self.gap
    let right = width - value - change - Self.gap
    return Columns(name: name, value: value, change: change, bars: left...max(left + 20, right))
  }

  private func x(_ value: Double, _ columns: Columns) -> Double {
    let share = (value - axis.scale.low) / (axis.scale.high - axis.scale.low)
    return columns.bars.lowerBound
      + share * (columns.bars.upperBound - columns.bars.lowerBound)
  }

  private func drawScale(
    in frame: inout Frame, _ columns: Columns, _ height: Double, _ typesetter: Typesetter
  ) {
    var scale = Frame(size: frame.size)
    for tick in axis.ticks {
      let x = x(tick.value, columns)
      scale.add(
        .path(
          .line(from: Point(x: x, y: headerHeight), to: Point(x: x, y: height)), fill: nil,
          stroke: Stroke(style.hairline, width: ChartStyle.gridWidth)))
      label(tick.label, style.label, typesetter)?
        .draw(in: &scale, at: Point(x: x, y: headerHeight - 5), .middle)
    }
    frame.add(.tagged(SemanticTag(.artifact(.layout)), scale))
  }

  /// The heads are read aloud; the columns' places and the scale say it to the eye.
  private func header(
    _ columns: Columns, _ width: Double, _ typesetter: Typesetter
  ) -> Frame {
    var row = Frame(size: Size(width: width, height: headerHeight))
    let names = [headers.name, headers.value, headers.change].compactMap { $0 }
    for (index, name) in names.enumerated() {
      var cell = Frame(size: row.size)
      let reading = Frame(size: row.size)
      cell.add(.tagged(SemanticTag(.span(reading: name)), reading))
      if index == names.count - 1, headers.change != nil, let label = label(name, style.label, typesetter) {
        cell = Frame(size: row.size)
        label.draw(in: &cell, at: Point(x: width, y: headerHeight - 5), .end)
      }
      row.add(.tagged(SemanticTag(.headerCell(.column)), cell))
    }
    return row
  }

  private func cells(
    _ row: Row, _ columns: Columns, _ width: Double, _ typesetter: Typesetter
  ) -> Frame {
    var frame = Frame(size: Size(width: width, height: rowHeight))
    let middle = rowHeight / 2
    func cell(_ role: SemanticTag.Role, _ text: String, _ style: TextStyle, _ x: Double, _ anchor: ChartLabel.Anchor) {
      var cell = Frame(size: frame.size)
      if let label = label(text, style, typesetter) {
        label.draw(in: &cell, at: Point(x: x, y: middle + label.line.capHeight / 2), anchor)
      }
      frame.add(.tagged(SemanticTag(role), cell))
    }
    cell(.headerCell(.row), row.name, nameStyle(row), 0, .start)
    var bar = Frame(size: frame.size)
    let rect = Rect(
      x: columns.bars.lowerBound, y: middle - Self.barHeight / 2,
      width: x(row.value, columns) - columns.bars.lowerBound, height: Self.barHeight)
    let (fill, stroke) = style.area(row.emphasis == .short ? style.accent : style.secondary)
    if row.value > 0 { bar.add(.path(.rectangle(rect), fill: fill, stroke: stroke)) }
    if let mark = row.mark {
      let x = x(mark, columns)
      bar.add(
        .path(
          .line(from: Point(x: x, y: middle - 6), to: Point(x: x, y: middle + 6)), fill: nil,
          stroke: Stroke(style.ink, width: 1.25)))
    }
    frame.add(.tagged(SemanticTag(.artifact(.layout)), bar))
    let end = width - columns.change
    cell(.dataCell(), row.label, valueStyle, end, .end)
    if headers.change != nil { cell(.dataCell(), row.change ?? "", changeStyle, width, .end) }
    return frame
  }
}
