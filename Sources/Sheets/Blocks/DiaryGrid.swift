import Drawing
import PageLayout
import Typography

/// A row of seven boxes for each week, under the names of the days. Print for the eye only: who
/// listens keeps a diary elsewhere. Breaks between weeks.
struct DiaryGrid: LayoutElement {
  /// As they are printed.
  var weeks: [String]
  var weekLabel: String
  var weekdays: [String]
  var label: TextStyle
  var number: TextStyle
  var stroke: Stroke

  private static let labelWidth = 34.0
  private static let boxHeight = 24.0
  private static let pitch = 30.0
  /// Of the names of the days, with the space below them.
  private var headHeight: Double { max(16, label.leading + 4) }

  func place(in region: Region, context: LayoutContext) -> Placement {
    let room = ((region.height - headHeight + Length.epsilon) / Self.pitch).rounded(.down)
    guard room > 0 else {
      return .deferred(reason: "a week of the diary is \(Int(Self.pitch)) pt high")
    }
    let shown = Int(min(Double(weeks.count), room))
    let grid = grid(weeks[..<shown], width: region.width, context)
    var frame = Frame(size: grid.size)
    frame.add(.tagged(SemanticTag(.artifact(.layout)), grid))
    if shown == weeks.count { return .complete(frame) }
    var rest = self
    rest.weeks = Array(weeks[shown...])
    return .partial(frame, remainder: rest)
  }

  func naturalWidth(in context: LayoutContext) -> Double { Self.labelWidth + 7 * 40 }
  func minimumWidth(in context: LayoutContext) -> Double { Self.labelWidth + 7 * 16 }

  private func grid(
    _ shown: ArraySlice<String>, width: Double, _ context: LayoutContext
  ) -> Frame {
    let height = headHeight + Double(shown.count) * Self.pitch
    var grid = Frame(size: Size(width: width, height: height))
    let cell = (width - Self.labelWidth) / 7
    func set(
      _ text: String, _ style: TextStyle, _ alignment: Paragraph.Alignment, start: Double,
      cellWidth: Double, y: Double
    ) {
      let paragraph = Paragraph(text, style, alignment: alignment, direction: context.direction, language: context.language)
      let room = Region(width: cellWidth, height: .infinity, isFresh: true)
      if case .complete(let line) = TextBlock(paragraph).place(in: room, context: context) {
        let x = context.left(start: start, width: cellWidth, within: width)
        grid.add(line, at: Point(x: x, y: y))
      }
    }
    set(weekLabel, label, .start, start: 0, cellWidth: Self.labelWidth, y: 2)
    for (day, name) in weekdays.enumerated() {
      set(
        name, label, .center, start: Self.labelWidth + Double(day) * cell, cellWidth: cell, y: 2)
    }
    for (row, week) in shown.enumerated() {
      let y = headHeight + Double(row) * Self.pitch
      set(
        week, number, .start, start: 0, cellWidth: Self.labelWidth,
        y: y + (Self.boxHeight - number.leading) / 2)
      let x = context.left(start: Self.labelWidth, width: cell * 7, within: width)
      var path = Path.rectangle(Rect(x: x, y: y, width: cell * 7, height: Self.boxHeight))
      for day in 1..<7 {
        let line = x + Double(day) * cell
        path.elements += Path.line(
          from: Point(x: line, y: y), to: Point(x: line, y: y + Self.boxHeight)
        ).elements
      }
      grid.add(.path(path, fill: nil, stroke: stroke))
    }
    return grid
  }
}
