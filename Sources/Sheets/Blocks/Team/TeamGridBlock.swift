package import JSONSource
package import PageLayout
import Drawing
import Training
import Typography
import WorkoutModel

/// One workout for many: what each athlete does of each exercise, with a box to write in.
///
/// Exercises go down and athletes across; where the athletes are too many for the page's width they
/// go down instead, and where the exercises are too many as well, the athletes are shared out over
/// several tables.
package struct TeamGridBlock: SheetBlock {
  package static let name = "team-grid"

  package static let options: [JSONValue.Member] = [
    .init("cell-width", LayoutSchema.length(44...300)),
    .init("label-width", LayoutSchema.length(40...300)),
    .init("box-height", LayoutSchema.length(PenBoxes.minimumHeight...100)),
    .init("row-gap", LayoutSchema.length(0...40)),
  ]

  /// The narrowest that a cell may be, in points.
  var cellWidth: Double
  /// Of the column that names the rows, in points.
  var labelWidth: Double
  var boxHeight: Double
  /// Between two rows, in points.
  var rowGap: Double
  private static let columnGap = 8.0
  private static let widestCell = 200.0

  package init?(_ options: ObjectReader) {
    cellWidth = options["cell-width"]?.points(in: 44...300) ?? 72
    labelWidth = options["label-width"]?.points(in: 40...300) ?? 120
    boxHeight = options["box-height"]?.points(in: PenBoxes.minimumHeight...100) ?? 24
    rowGap = options["row-gap"]?.points(in: 0...40) ?? 12
  }

  package var prints: DocumentMembers { [.clients, .clientMaxes, .clientGym, .itemWarmUp] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let athletes = sheet.athletes
    let items = sheet.items
    guard !items.isEmpty else { return [] }
    let room = sheet.contentWidth - labelWidth
    let across = max(1, Int((room / (cellWidth + Self.columnGap)).rounded(.down)))
    let cells = TeamCell.Maker(sheet: sheet, boxHeight: boxHeight)
    if athletes.count > across, items.count <= across {
      return [.init(athletesDown(athletes, items, cells, sheet))]
    }
    let tables = (athletes.count + across - 1) / across
    return (0..<tables).map { index in
      // Tables of about one width, rather than a last one with a single athlete.
      let part = athletes[athletes.count * index / tables..<athletes.count * (index + 1) / tables]
      let table = exercisesDown(Array(part), items, cells, sheet)
      return .init(index == 0 ? table : FreshPage(table))
    }
  }

  private func exercisesDown(
    _ athletes: [Client], _ items: [SheetItem], _ cells: TeamCell.Maker, _ sheet: SheetContext
  ) -> any LayoutElement {
    let own = athletes.map { sheet.made(for: $0).items }
    return table(
      header: [head(.exercise, sheet)] + athletes.map { cells.name(of: $0) },
      rows: items.indices.map { index in
        [cells.label(items[index])] + own.map { cells.cell($0[index]) }
      }, sheet)
  }

  private func athletesDown(
    _ athletes: [Client], _ items: [SheetItem], _ cells: TeamCell.Maker, _ sheet: SheetContext
  ) -> any LayoutElement {
    table(
      header: [head(.athlete, sheet)] + items.map { cells.label($0) },
      rows: athletes.map { athlete in
        [cells.name(of: athlete)] + sheet.made(for: athlete).items.map { cells.cell($0) }
      }, sheet)
  }

  private func head(_ key: LabelKey, _ sheet: SheetContext) -> any LayoutElement {
    TextBlock(sheet.paragraph(sheet.phrase(key), sheet.theme.text(.label, color: .secondary)))
  }

  private func table(
    header: [any LayoutElement], rows: [[any LayoutElement]], _ sheet: SheetContext
  ) -> any LayoutElement {
    let count = Double(header.count - 1)
    // A small team's boxes need not be as wide as the page.
    let width = min(
      Self.widestCell,
      (sheet.contentWidth - labelWidth - count * Self.columnGap) / max(1, count))
    return Table(
      summary: sheet.phrase(.teamTable),
      columns: header.indices.map { .fixed($0 == 0 ? labelWidth : width) }, header: header,
      rows: rows.map { Table.Row($0, hasHeader: true) }, columnGap: Self.columnGap,
      rowGap: rowGap, rule: sheet.stroke(.hairline))
  }
}

extension SheetContext {
  /// Everyone that the workout is for, by name; a single client counts as a team of one, and a workout
  /// that names nobody has one place to write a name.
  var athletes: [Client] {
    guard !document.clients.isEmpty else { return [client ?? Client()] }
    // By name, as a coach looks for them; of equal names, and of those without, as they were written.
    let names = document.clients.map { $0.name.map { plain($0).lowercased() } ?? "" }
    func rank(_ index: Int) -> (Int, String, Int) {
      (names[index].isEmpty ? 1 : 0, names[index], index)
    }
    return names.indices.sorted { rank($0) < rank($1) }.map { document.clients[$0] }
  }
}
