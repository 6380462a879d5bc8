package import Drawing

/// Rows under a header. Breaks between rows and repeats the header on each further page.
package struct Table: LayoutElement {
  package struct Row: Sendable {
    package var cells: [any LayoutElement]
    /// Where the first cell names the row.
    package var hasHeader: Bool

    package init(_ cells: [any LayoutElement], hasHeader: Bool = false) {
      self.cells = cells
      self.hasHeader = hasHeader
    }
  }

  package var summary: String?
  package var columns: [PageLayout.Row.Width]
  package var header: [any LayoutElement]
  package var rows: [Row]
  /// Between columns, and between rows, in points.
  package var columnGap: Double
  package var rowGap: Double
  /// Between rows; nil for none.
  package var rule: Stroke?
  private var isRest = false

  package init(
    summary: String? = nil, columns: [PageLayout.Row.Width], header: [any LayoutElement],
    rows: [Row], columnGap: Double = 0, rowGap: Double = 0, rule: Stroke? = nil
  ) {
    self.summary = summary
    self.columns = columns
    self.header = header
    self.rows = rows
    self.columnGap = columnGap
    self.rowGap = rowGap
    self.rule = rule
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    var placed: [(frame: Frame, y: Double)] = []
    var y = 0.0
    if !header.isEmpty {
      guard case .complete(let frame) = headerRow.place(in: room(region, y), context: context) else {
        return .deferred(reason: "the header of \(spokenName) does not fit")
      }
      placed.append((frame, 0))
      y = frame.size.height
    }
    for (index, row) in rows.enumerated() {
      if context.isOutOfTime() { return LayoutContext.outOfTime }
      let top = y + (y > 0 ? rowGap : 0)
      guard case .complete(let frame) = element(for: row).place(in: room(region, top), context: context)
      else {
        return breakBefore(index, placed, region, context)
      }
      placed.append((frame, top))
      y = top + frame.size.height
    }
    return .complete(tagged(placed, region, isRest ? .ends : .whole).filled(to: region.fill))
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    ([headerRow] + rows.map(element)).map { $0.naturalWidth(in: context) }.max() ?? 0
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    ([headerRow] + rows.map(element)).map { $0.minimumWidth(in: context) }.max() ?? 0
  }

  private func breakBefore(
    _ index: Int, _ placed: [(frame: Frame, y: Double)], _ region: Region, _ context: LayoutContext
  ) -> Placement {
    guard index > 0 else {
      return .deferred(
        reason: "the header and first row of \(spokenName) are higher than \(region.spokenHeight)")
    }
    var rest = self
    rest.rows = Array(rows[index...])
    rest.isRest = true
    return .partial(tagged(placed, region, isRest ? .continues : .begins), remainder: rest)
  }

  private var spokenName: String { summary.map { "the table \"\($0)\"" } ?? "a table" }

  private func room(_ region: Region, _ y: Double) -> Region {
    Region(width: region.width, height: region.height - y, isFresh: region.isFresh && y == 0)
  }

  private var headerRow: any LayoutElement {
    let cells = zip(header, columns).map { element, width in
      PageLayout.Row.Cell(
        isRest ? element : Tagged(.headerCell(.column), element), width: width)
    }
    let row = PageLayout.Row(cells, gap: columnGap, alignment: .bottom)
    // A repeated header is page furniture: it was read out when the table began.
    return Tagged(isRest ? .artifact(.pagination) : .tableRow, row)
  }

  private func element(for row: Row) -> any LayoutElement {
    let cells = zip(row.cells.indices, zip(row.cells, columns)).map { index, cell in
      PageLayout.Row.Cell(
        Tagged(index == 0 && row.hasHeader ? .headerCell(.row) : .dataCell(), cell.0),
        width: cell.1)
    }
    return Tagged(.tableRow, PageLayout.Row(cells, gap: columnGap, alignment: .stretch))
  }

  private func tagged(
    _ placed: [(frame: Frame, y: Double)], _ region: Region, _ flow: SemanticTag.Flow
  ) -> Frame {
    var inner = Frame(size: Size(width: region.width, height: 0))
    for (frame, y) in placed {
      inner.add(frame, at: Point(x: 0, y: y))
      inner.size.height = y + frame.size.height
    }
    var outer = Frame(size: inner.size)
    outer.add(.tagged(SemanticTag(.table(summary: summary), flow: flow), inner))
    if let rule {
      var rules = Frame(size: inner.size)
      for (_, y) in placed.dropFirst() {
        let line = Path.line(
          from: Point(x: 0, y: y - rowGap / 2), to: Point(x: region.width, y: y - rowGap / 2))
        rules.add(.path(line, fill: nil, stroke: rule))
      }
      outer.add(.tagged(SemanticTag(.artifact(.layout)), rules))
    }
    return outer
  }
}
