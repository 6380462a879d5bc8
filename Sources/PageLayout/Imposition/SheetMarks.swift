package import Drawing

/// Hairlines that show where to cut and where to fold, in the margin around a block of pages.
///
/// Where the margin is too narrow to print in, a mark lies on the cut itself instead, between the
/// white borders of two pages, as near the sheet's edge as a printer reaches.
package struct SheetMarks {
  package var grid: SheetGrid
  package var inner: Inner

  /// What the lines between the pages are for.
  package enum Inner: Hashable, Sendable { case cuts, fold, none }

  /// From the trimmed edge, along the cut.
  private static let gap = Length.millimetres(1)
  private static let length = Length.millimetres(5)
  /// Of a mark that lies on the cut.
  private static let onCut = Length.millimetres(3)
  /// Closer to the sheet's edge there is nothing worth cutting off.
  private static let sliver = Length.millimetres(1)
  /// As near the sheet's edge as a mark may reach that is also drawn farther in.
  private static let edge = Length.millimetres(2)
  package static let width = 0.25

  package init(grid: SheetGrid, inner: Inner) {
    self.grid = grid
    self.inner = inner
  }

  /// The marks, as an artifact; nil where there is nothing to cut or to fold.
  package var item: DisplayItem? {
    var frame = Frame(size: grid.sheet)
    let block = grid.block
    for column in 0...grid.columns {
      let x = block.minX + Double(column) * grid.cell.width
      guard let stroke = stroke(column, of: grid.columns, edge: block.minX) else { continue }
      for (from, to) in ends(block.minY, grid.sheet.height) {
        frame.add(.path(.line(from: Point(x: x, y: from), to: Point(x: x, y: to)), fill: nil, stroke: stroke))
      }
    }
    for row in 0...grid.rows {
      let y = block.minY + Double(row) * grid.cell.height
      guard let stroke = stroke(row, of: grid.rows, edge: block.minY) else { continue }
      for (from, to) in ends(block.minX, grid.sheet.width) {
        frame.add(.path(.line(from: Point(x: from, y: y), to: Point(x: to, y: y)), fill: nil, stroke: stroke))
      }
    }
    return frame.items.isEmpty ? nil : .tagged(SemanticTag(.artifact(.pagination)), frame)
  }

  private func stroke(_ line: Int, of count: Int, edge: Double) -> Stroke? {
    let isOuter = line == 0 || line == count
    if isOuter {
      return Length.less(edge, Self.sliver) ? nil : Stroke(.black, width: Self.width)
    }
    switch inner {
    case .cuts: return Stroke(.black, width: Self.width)
    case .fold: return Stroke(.black, width: Self.width, dash: [3, 2])
    case .none: return nil
    }
  }

  /// From where to where marks run along a line across the sheet, at both its ends, with a margin of
  /// `room` before and after the pages.
  private func ends(_ room: Double, _ sheet: Double) -> [(Double, Double)] {
    var starts: [(Double, Double)] = []
    let printable = SheetGrid.printerMargin
    let isWide = !Length.less(room, printable + Self.onCut)
    if !Length.less(room, printable) {
      let end = room - Self.gap
      starts.append((max(isWide ? printable : Self.edge, end - Self.length), end))
    }
    if !isWide {
      let start = max(printable, room)
      starts.append((start, start + Self.onCut))
    }
    return starts + starts.map { (sheet - $0.1, sheet - $0.0) }
  }
}
