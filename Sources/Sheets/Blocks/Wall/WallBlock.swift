import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// The whole program on one sheet for the wall: a row for each week, and for each day of training a box
/// to colour in. Rows are as high as the page allows.
package struct WallBlock: SheetBlock {
  package static let name = "wall"
  package static var subject: SheetSubject.Kind { .program }

  package static let options: [JSONValue.Member] = [
    .init("rail-width", LayoutSchema.length(40...300)),
    .init("done-width", LayoutSchema.length(0...200)),
    .init("highest-row", LayoutSchema.length(30...400)),
    .init("column-gap", LayoutSchema.length(2...40)),
    .init("row-gap", LayoutSchema.length(2...40)),
  ]

  /// Of the column that names the weeks, in points.
  var railWidth: Double
  /// Of the box for how often the week was trained, in points; none where it would be too narrow.
  var doneWidth: Double
  private var hasDone: Bool { !Length.less(doneWidth, PenBoxes.minimumWidth) }
  /// What a row grows to at most, in points.
  var highestRow: Double
  /// Between boxes, in points.
  var columnGap: Double
  var rowGap: Double

  package init?(_ options: ObjectReader) {
    railWidth = options["rail-width"]?.points(in: 40...300) ?? 112
    doneWidth = options["done-width"]?.points(in: 0...200) ?? 56
    highestRow = options["highest-row"]?.points(in: 30...400) ?? 104
    columnGap = options["column-gap"]?.points(in: 2...40) ?? 6
    rowGap = options["row-gap"]?.points(in: 2...40) ?? 4
  }

  package var prints: DocumentMembers { [.program, .trainer, .subtitle, .clientMaxes] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let program = sheet.program, !program.weeks.isEmpty else { return [] }
    // As airy as the page allows; where nothing fits, the page break is where the rows end.
    var plan = plan(program, .airy, sheet)
    for density in Density.allCases.dropFirst() where !plan.fits {
      plan = self.plan(program, density, sheet)
    }
    let grid = Table(
      summary: sheet.phrase(.wallTable),
      columns: [.fixed(railWidth)] + (0..<7).map { _ in .flexible() } + (hasDone ? [.fixed(doneWidth)] : []),
      header: plan.header, rows: zip(plan.rows, plan.heights).map { $0.row(height: $1) },
      columnGap: columnGap, rowGap: plan.density.rowGap(rowGap))
    return [
      .init(plan.title, keepsWithNext: true), .init(grid, spaceBefore: plan.density.space),
      .init(KeepTogether(plan.legend), spaceBefore: plan.density.space),
    ]
  }

  // MARK: Sharing out the height

  /// How much air there is, from much to little.
  private enum Density: CaseIterable {
    case airy
    /// A smaller title, narrow gaps.
    case close
    /// Besides, weeks have their numbers and titles alone.
    case terse

    /// Between title, grid and legend, in points.
    var space: Double { self == .airy ? 10 : 6 }

    func rowGap(_ own: Double) -> Double { self == .airy ? own : min(own, 2) }
  }

  /// The parts of the sheet in a density, and how high each row is.
  private struct Plan {
    var density: Density
    var title: any LayoutElement
    var header: [any LayoutElement]
    var rows: [WallRow]
    var legend: any LayoutElement
    /// In points.
    var heights: [Double]
    var fits: Bool
  }

  private func plan(
    _ program: ExpandedProgram, _ density: Density, _ sheet: SheetContext
  ) -> Plan {
    let letters = WallLetters(program)
    let title = WallTitle(
      program: program, sheet: sheet, largest: density == .airy ? .infinity : 24).element
    let header = WallHeader(program: program, sheet: sheet, hasDone: hasDone).cells
    let legend = WallLegend(letters: letters, program: program, sheet: sheet).element
    let numbers = WallRow.numberWidth(program.weeks.count, sheet)
    let rows = program.weeks.map { week in
      WallRow(
        week: week, letters: letters, sheet: sheet, numberWidth: numbers, hasDone: hasDone,
        naming: density == .terse ? .title : .titleOrFocus)
    }
    func height(_ element: any LayoutElement, width: Double) -> Double {
      element.height(atWidth: width, in: sheet.layout) ?? 0
    }
    let done = hasDone ? doneWidth + columnGap : 0
    let dayWidth = (sheet.contentWidth - railWidth - done - columnGap * 7) / 7
    let around =
      height(title, width: sheet.contentWidth) + height(legend, width: sheet.contentWidth)
      + (header.map { height($0, width: dayWidth) }.max() ?? 0) + density.space * 2
    let gap = density.rowGap(rowGap)
    // A week's words need their room, a box its 8 mm.
    let least = rows.map { max(PenBoxes.minimumHeight, height($0.words, width: railWidth)) }
    let room = sheet.contentHeight - around - gap * Double(rows.count)
    return Plan(
      density: density, title: title, header: header, rows: rows, legend: legend,
      heights: shared(room, among: program.weeks, least),
      fits: !Length.less(room, least.reduce(0, +)))
  }

  /// A week of recovery is lower than the others, as far as its box can still be coloured in.
  private func shared(_ room: Double, among weeks: [ExpandedWeek], _ least: [Double]) -> [Double] {
    let shares = weeks.map { $0.isDeload ? 0.7 : 1 }
    func heights(_ unit: Double) -> [Double] {
      zip(shares, least).map { max($1, ($0 * unit * 4).rounded(.down) / 4) }
    }
    var (low, high) = (0.0, highestRow)
    if heights(high).reduce(0, +) <= room { return heights(high) }
    while high - low > 0.5 {
      let middle = (low + high) / 2
      if heights(middle).reduce(0, +) <= room { low = middle } else { high = middle }
    }
    return heights(low)
  }
}
