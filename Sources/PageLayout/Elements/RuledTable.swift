package import Drawing

/// A table ruled all round, with cells of fixed widths; those to write in are empty. All of its lines are
/// one path. Breaks between rows and repeats the header on each further page.
package struct RuledTable: LayoutElement {
  package struct Cell: Sendable {
    /// Nil for a cell to write in.
    package var element: (any LayoutElement)?
    package var ground: Color?

    package init(_ element: (any LayoutElement)? = nil, ground: Color? = nil) {
      self.element = element
      self.ground = ground
    }
  }

  package struct Row: Sendable {
    package var cells: [Cell]
    /// Where the first cell names the row.
    package var hasHeader: Bool
    /// At least, in points.
    package var height: Double

    package init(_ cells: [Cell], hasHeader: Bool = false, height: Double) {
      self.cells = cells
      self.hasHeader = hasHeader
      self.height = height
    }
  }

  package enum Alignment: Hashable, Sendable { case top, center }

  package var summary: String?
  /// Of the columns, in points.
  package var widths: [Double]
  package var header: Row
  package var rows: [Row]
  /// Between a cell's lines and what stands in it, in points.
  package var inset: Size
  package var alignment: Alignment
  package var stroke: Stroke
  private var isRest = false

  package init(
    summary: String? = nil, widths: [Double], header: Row, rows: [Row], inset: Size,
    alignment: Alignment, stroke: Stroke
  ) {
    self.summary = summary
    self.widths = widths
    self.header = header
    self.rows = rows
    self.inset = inset
    self.alignment = alignment
    self.stroke = stroke
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    var grid = Grid(width: widths.reduce(0, +), total: region.width, stroke: stroke)
    // A repeated header is page furniture: it was read out when the table began.
    guard
      let placed = frame(
        of: header, isRest ? .artifact(.pagination) : .tableRow, header: true, region, 0, context)
    else { return .deferred(reason: "the header of \(spokenName) does not fit") }
    grid.add(placed.frame, grounds: placed.grounds)
    for (index, row) in rows.enumerated() {
      guard let placed = frame(of: row, .tableRow, header: false, region, grid.height, context) else {
        guard index > 0 else {
          return .deferred(
            reason: "the header and first row of \(spokenName) are higher than \(region.spokenHeight)")
        }
        var rest = self
        rest.rows = Array(rows[index...])
        rest.isRest = true
        return .partial(
          grid.frame(summary, isRest ? .continues : .begins, widths, context), remainder: rest)
      }
      grid.add(placed.frame, grounds: placed.grounds)
    }
    return .complete(
      grid.frame(summary, isRest ? .ends : .whole, widths, context).filled(to: region.fill))
  }

  package func naturalWidth(in context: LayoutContext) -> Double { widths.reduce(0, +) }
  package func minimumWidth(in context: LayoutContext) -> Double { widths.reduce(0, +) }

  private var spokenName: String { summary.map { "the table \"\($0)\"" } ?? "a table" }

  /// A row's cells with their tags; nil where the row does not fit below `top`.
  private func frame(
    of row: Row, _ role: SemanticTag.Role, header: Bool, _ region: Region, _ top: Double,
    _ context: LayoutContext
  ) -> (frame: Frame, grounds: [(Rect, Color)])? {
    var contents: [Frame?] = []
    contents.reserveCapacity(row.cells.count)
    var colors: [Color?] = []
    colors.reserveCapacity(row.cells.count)
    var height = row.height
    // By their places: to walk along the cells copies each.
    for (index, width) in zip(row.cells.indices, widths) {
      colors.append(row.cells[index].ground)
      guard let element = row.cells[index].element else {
        contents.append(nil)
        continue
      }
      let room = Region(
        width: max(1, width - 2 * inset.width), height: region.height - top - 2 * inset.height,
        isFresh: region.isFresh && top == 0)
      guard case .complete(let frame) = element.place(in: room, context: context) else { return nil }
      height = max(height, frame.size.height + 2 * inset.height)
      contents.append(frame)
    }
    guard !Length.less(region.height, top + height) else { return nil }
    var cells = Frame(size: Size(width: region.width, height: height))
    cells.items.reserveCapacity(row.cells.count)
    var grounds: [(Rect, Color)] = []
    var start = 0.0
    var index = 0
    while index < contents.count {
      var width = widths[index]
      // Cells to write in that stand side by side are one to those who listen.
      var end = index + 1
      if contents[index] == nil, colors[index] == nil {
        while end < contents.count, contents[end] == nil, colors[end] == nil {
          width += widths[end]
          end += 1
        }
      }
      let x = context.left(start: start, width: width, within: region.width)
      var cell = Frame(size: Size(width: width, height: height))
      if let content = contents[index] {
        let spare = height - content.size.height
        let y = alignment == .top ? inset.height : spare / 2
        cell.add(content, at: Point(x: inset.width, y: y))
      }
      if let ground = colors[index] {
        grounds.append((Rect(x: x, y: 0, width: width, height: height), ground))
      }
      let tag: SemanticTag.Role =
        header
        ? .headerCell(.column, columns: end - index)
        : index == 0 && row.hasHeader ? .headerCell(.row) : .dataCell(columns: end - index)
      if case .artifact = role {
        cells.add(cell, at: Point(x: x, y: 0))
      } else {
        cells.add(.tagged(SemanticTag(tag), cell), at: Point(x: x, y: 0))
      }
      start += width
      index = end
    }
    var frame = Frame(size: cells.size)
    frame.add(.tagged(SemanticTag(role), cells))
    return (frame, grounds)
  }
}

/// Rows that have found their places, with the lines around them.
private struct Grid {
  let width: Double
  let total: Double
  let stroke: Stroke
  private var rows: [(frame: Frame, y: Double)] = []
  private var grounds: [(Rect, Color)] = []
  private(set) var height = 0.0

  init(width: Double, total: Double, stroke: Stroke) {
    self.width = width
    self.total = total
    self.stroke = stroke
  }

  mutating func add(_ row: Frame, grounds: [(Rect, Color)]) {
    for (rect, color) in grounds {
      let moved = Rect(x: rect.minX, y: height, width: rect.width, height: rect.height)
      // Cells of one colour side by side are one ground.
      if let (last, lastColor) = self.grounds.last, lastColor == color, last.minY == moved.minY,
        last.height == moved.height, abs(last.maxX - moved.minX) < Length.epsilon
      {
        self.grounds[self.grounds.count - 1].0.size.width += moved.width
      } else {
        self.grounds.append((moved, color))
      }
    }
    rows.append((row, height))
    height += row.size.height
  }

  func frame(
    _ summary: String?, _ flow: SemanticTag.Flow, _ widths: [Double], _ context: LayoutContext
  ) -> Frame {
    let size = Size(width: total, height: height)
    var whole = Frame(size: size)
    if !grounds.isEmpty {
      var ground = Frame(size: size)
      for (rect, color) in grounds {
        ground.add(.path(.rectangle(rect), fill: Fill(color), stroke: nil))
      }
      whole.add(.tagged(SemanticTag(.artifact(.background)), ground))
    }
    var body = Frame(size: size)
    body.items.reserveCapacity(rows.count)
    for (row, y) in rows { body.add(row, at: Point(x: 0, y: y)) }
    whole.add(.tagged(SemanticTag(.table(summary: summary), flow: flow), body))
    var lines = Frame(size: size)
    lines.add(.path(rules(widths, context), fill: nil, stroke: stroke))
    whole.add(.tagged(SemanticTag(.artifact(.layout)), lines))
    return whole
  }

  private func rules(_ widths: [Double], _ context: LayoutContext) -> Path {
    let left = context.left(start: 0, width: width, within: total)
    var path = Path.rectangle(Rect(x: left, y: 0, width: width, height: height))
    var start = 0.0
    for column in widths.dropLast() {
      start += column
      let x = context.left(start: start, width: 0, within: total)
      path.elements.append(.move(Point(x: x, y: 0)))
      path.elements.append(.line(Point(x: x, y: height)))
    }
    for (_, y) in rows.dropFirst() {
      path.elements.append(.move(Point(x: left, y: y)))
      path.elements.append(.line(Point(x: left + width, y: y)))
    }
    return path
  }
}
