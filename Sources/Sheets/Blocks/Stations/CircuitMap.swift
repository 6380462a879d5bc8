import Drawing
import PageLayout
import Typography

/// Stations in rows, with arrows from each to the next, and from the last back to the first where a
/// circuit goes round. Breaks between rows.
struct CircuitMap: LayoutElement {
  enum Course: Hashable, Sendable { case once, round }

  var stations: [any LayoutElement]
  var course: Course
  /// The narrowest that a station may be, in points.
  var cellWidth: Double
  /// Between stations, and between rows, in points: room for arrows.
  var gap: Double
  var rowGap: Double
  var theme: Theme
  /// Rows are drawn from this one on; those before it are on earlier pages.
  private var firstRow = 0

  private static let inset = 8.0
  /// From the sheet's edge to the line that leads back to the first row, in points.
  private static let wayBack = 16.0

  init(
    _ stations: [any LayoutElement], _ course: Course, cellWidth: Double, gap: Double, rowGap: Double,
    theme: Theme
  ) {
    (self.stations, self.course, self.theme) = (stations, course, theme)
    (self.cellWidth, self.gap, self.rowGap) = (cellWidth, gap, rowGap)
  }

  func place(in region: Region, context: LayoutContext) -> Placement {
    let columns = max(1, Int((region.width - Self.wayBack + gap) / (cellWidth + gap)))
    let rows = (stations.count + columns - 1) / columns
    let edge = rows > 1 && course == .round ? Self.wayBack : 0
    let width = (region.width - edge - gap * Double(columns - 1)) / Double(columns)
    var cells: [Rect] = []
    var map = Frame(size: Size(width: region.width, height: 0))
    var y = 0.0
    var row = firstRow
    while row < rows {
      let line = stations[row * columns..<min((row + 1) * columns, stations.count)]
      let room = Region(
        width: width - 2 * Self.inset, height: region.height - y - 2 * Self.inset,
        isFresh: region.isFresh && row == firstRow)
      var frames: [Frame] = []
      for station in line {
        guard case .complete(let frame) = station.place(in: room, context: context) else { break }
        frames.append(frame)
      }
      guard frames.count == line.count else { break }
      let height = (frames.map(\.size.height).max() ?? 0) + 2 * Self.inset
      for (column, frame) in frames.enumerated() {
        let start = edge + Double(column) * (width + gap)
        let cell = Rect(
          x: context.left(start: start, width: width, within: region.width), y: y, width: width,
          height: height)
        cells.append(cell)
        map.add(frame, at: Point(x: cell.minX + Self.inset, y: cell.minY + Self.inset))
      }
      y += height + rowGap
      row += 1
    }
    guard row > firstRow || stations.isEmpty else {
      return .deferred(reason: "a row of stations is higher than \(region.spokenHeight)")
    }
    let isWhole = row == rows && firstRow == 0
    // The way back of a single row runs below it.
    let below = isWhole && course == .round && stations.count > 1 ? rowGap : 0
    map.size.height = max(0, y - rowGap) + below
    let isMirrored = context.direction == .rightToLeft
    let lines = lines(cells, columns, map.size, isWhole: isWhole, isMirrored: isMirrored)
    map.add(.tagged(SemanticTag(.artifact(.layout)), lines))
    if row == rows { return .complete(map) }
    var rest = self
    rest.firstRow = row
    return .partial(map, remainder: rest)
  }

  func naturalWidth(in context: LayoutContext) -> Double {
    Double(stations.count) * (cellWidth + gap) - gap
  }

  func minimumWidth(in context: LayoutContext) -> Double { cellWidth }

  // MARK: Lines

  private func lines(
    _ cells: [Rect], _ columns: Int, _ size: Size, isWhole: Bool, isMirrored: Bool
  ) -> Frame {
    var lines = Frame(size: size)
    let hairline = Stroke(theme.color(.hairline), width: 0.5)
    for cell in cells { lines.add(.path(.rectangle(cell), fill: nil, stroke: hairline)) }
    for (index, pair) in zip(cells, cells.dropFirst()).enumerated() {
      if (index + 1).isMultiple(of: columns) {
        toNextRow(from: pair.0, to: pair.1, &lines)
      } else {
        toNeighbour(from: pair.0, to: pair.1, isMirrored, &lines)
      }
    }
    if isWhole, course == .round, cells.count > 1, let first = cells.first, let last = cells.last {
      back(from: last, to: first, isOneRow: cells.count <= columns, isMirrored, &lines)
    }
    return lines
  }

  private var stroke: Stroke { Stroke(theme.color(.accent), width: 1.5) }
  private static let head = 4.0
  /// Of a line's end below the tip of its head, in points.
  private static let neck = 4.0

  private func toNeighbour(from: Rect, to: Rect, _ isMirrored: Bool, _ lines: inout Frame) {
    let y = from.minY + min(from.height / 2, 24)
    let start = Point(x: isMirrored ? from.minX - 2 : from.maxX + 2, y: y)
    let tip = Point(x: isMirrored ? to.maxX + 2 : to.minX - 2, y: y)
    let neck = Point(x: tip.x + (isMirrored ? Self.neck : -Self.neck), y: y)
    draw([start, neck], tip, isMirrored ? .left : .right, &lines)
  }

  private func toNextRow(from: Rect, to: Rect, _ lines: inout Frame) {
    let (x, target) = ((from.minX + from.maxX) / 2, (to.minX + to.maxX) / 2)
    let middle = from.maxY + (to.minY - from.maxY) / 2 - 2
    draw(
      [
        Point(x: x, y: from.maxY + 2), Point(x: x, y: middle), Point(x: target, y: middle),
        Point(x: target, y: to.minY - 2 - Self.neck),
      ], Point(x: target, y: to.minY - 2), .down, &lines)
  }

  /// Below the last row, and up to the first station: into its bottom where there is one row, else along
  /// the edge into its side.
  private func back(
    from: Rect, to: Rect, isOneRow: Bool, _ isMirrored: Bool, _ lines: inout Frame
  ) {
    let x = (from.minX + from.maxX) / 2
    let low = from.maxY + rowGap / 2
    var points = [Point(x: x, y: from.maxY + 2), Point(x: x, y: low)]
    if isOneRow {
      let target = (to.minX + to.maxX) / 2
      points += [Point(x: target, y: low), Point(x: target, y: to.maxY + 2 + Self.neck)]
      draw(points, Point(x: target, y: to.maxY + 2), .up, &lines)
      return
    }
    let side = isMirrored ? to.maxX + Self.wayBack - 1 : to.minX - Self.wayBack + 1
    let tip = Point(x: isMirrored ? to.maxX + 2 : to.minX - 2, y: to.minY + min(to.height / 2, 24))
    points += [
      Point(x: side, y: low), Point(x: side, y: tip.y),
      Point(x: tip.x + (isMirrored ? Self.neck : -Self.neck), y: tip.y),
    ]
    draw(points, tip, isMirrored ? .left : .right, &lines)
  }

  private func draw(
    _ points: [Point], _ tip: Point, _ direction: ArrowHead.Direction, _ lines: inout Frame
  ) {
    guard let first = points.first else { return }
    let path = Path([.move(first)] + points.dropFirst().map { .line($0) })
    lines.add(.path(path, fill: nil, stroke: stroke))
    lines.add(ArrowHead.item(at: tip, direction, size: Self.head, theme))
  }
}
