package import Drawing

/// Columns and rows of equal trimmed pages, edge to edge in the middle of a sheet.
package struct SheetGrid: Hashable, Sendable {
  /// As it is turned, in points.
  package var sheet: Size
  package var columns: Int
  package var rows: Int
  /// A trimmed page as it prints, in points.
  package var cell: Size
  /// Of the pages: 1 prints them in their own size.
  package var scale: Double

  /// From the sheet's edge to anything printed: what office printers leave white.
  package static let printerMargin = Length.millimetres(5)
  /// Beyond the printer's margin, where pages are scaled in any case: room for marks.
  private static let markRoom = Length.millimetres(3)

  /// All cells together.
  package var block: Rect {
    let size = Size(width: cell.width * Double(columns), height: cell.height * Double(rows))
    return Rect(
      origin: Point(
        x: (sheet.width - size.width) / 2, y: (sheet.height - size.height) / 2),
      size: size)
  }

  package var count: Int { columns * rows }

  /// A cell on the front of the sheet, counted from the top left along the rows.
  package func rect(_ index: Int) -> Rect {
    let (row, column) = index.quotientAndRemainder(dividingBy: columns)
    let origin = block.origin
    return Rect(
      origin: origin
        + Point(x: Double(column) * cell.width, y: Double(row) * cell.height),
      size: cell)
  }

  // MARK: - The best fit

  /// The columns, rows and turn of the sheet that print `count` pages largest, at most in their own
  /// size; of equals the one with the widest margin, then upright paper.
  package static func best(_ count: Int, of pages: TrimmedPages, on sheet: Size) -> SheetGrid {
    let shapes = (1...max(1, count)).filter { max(1, count) % $0 == 0 }
    return best(shapes.map { (columns: $0, rows: max(1, count) / $0) }, of: pages, on: sheet)
  }

  /// Two pages side by side, as a fold needs them.
  package static func spread(of pages: TrimmedPages, on sheet: Size) -> SheetGrid {
    best([(columns: 2, rows: 1)], of: pages, on: sheet)
  }

  private static func best(
    _ shapes: [(columns: Int, rows: Int)], of pages: TrimmedPages, on sheet: Size
  ) -> SheetGrid {
    let upright = Size(
      width: min(sheet.width, sheet.height), height: max(sheet.width, sheet.height))
    var best = SheetGrid(sheet: upright, columns: 1, rows: 1, cell: pages.size, scale: 0)
    for sheet in [upright, Size(width: upright.height, height: upright.width)] {
      for shape in shapes {
        let grid = SheetGrid(pages, on: sheet, columns: shape.columns, rows: shape.rows)
        let isLarger = grid.scale > best.scale + 1e-9
        let isEqual = abs(grid.scale - best.scale) <= 1e-9
        if isLarger || isEqual && Length.less(best.margin, grid.margin) { best = grid }
      }
    }
    return best
  }

  private init(_ pages: TrimmedPages, on sheet: Size, columns: Int, rows: Int) {
    let scale = min(
      Self.scale(Double(columns) * pages.size.width, border: pages.border.width, on: sheet.width),
      Self.scale(Double(rows) * pages.size.height, border: pages.border.height, on: sheet.height))
    self.init(
      sheet: sheet, columns: columns, rows: rows,
      cell: Size(width: pages.size.width * scale, height: pages.size.height * scale), scale: scale)
  }

  private init(sheet: Size, columns: Int, rows: Int, cell: Size, scale: Double) {
    (self.sheet, self.columns, self.rows) = (sheet, columns, rows)
    (self.cell, self.scale) = (cell, scale)
  }

  /// Two A5 pages fill A4 to its edges, and print whole as their own margins are white: only what
  /// leaves ink has to keep off the printer's margin.
  private static func scale(_ length: Double, border: Double, on sheet: Double) -> Double {
    let margin = (sheet - length) / 2
    let fits = !Length.less(margin, 0) && !Length.less(margin + border, printerMargin)
    if fits { return 1 }
    return min(1, max(0, sheet - 2 * (printerMargin + markRoom)) / length)
  }

  /// The narrower of the two margins around the block.
  private var margin: Double { min(block.minX, block.minY) }
}
