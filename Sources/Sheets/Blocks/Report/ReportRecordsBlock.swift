import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// The heaviest load for one repetition, two, … up to twelve, with the day of each.
package struct ReportRecordsBlock: SheetBlock {
  package static let name = "report-records"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("lifts", LayoutSchema.count(1...40)),
    .init("dates", LayoutSchema.boolean),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  var lifts: Int
  /// When each record was set, where its column has room for it.
  var hasDates: Bool
  var spaceBefore: Double

  /// Between two columns, in points.
  private static let gap = 3.0

  package init?(_ options: ObjectReader) {
    lifts = options["lifts"]?.count(in: 1...40) ?? 6
    hasDates = options["dates"]?.bool() ?? true
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var prints: DocumentMembers { [.log] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    let records = report.progress.exercises.lazy.filter { $0.yardstick == .load }
      .map { RepRecords($0.exercise, in: report.progress.history, report.span) }
      .filter { !$0.records.isEmpty }.prefix(lifts)
    let rows = Array(records)
    guard !rows.isEmpty else { return [] }
    let hasNew = rows.contains { $0.records.contains(where: \.isNew) }
    let nameWidth = sheet.contentWidth > 440 ? 92.0 : 64.0
    let count = Double(RepRecords.reps.count)
    let column = (sheet.contentWidth - nameWidth - count * Self.gap) / count
    let dates = rows.flatMap(\.records).map { report.date($0.set.date) }
    let hasDates = hasDates && report.width(of: dates, .box, head: "") <= column
    let table = Table(
      summary: sheet.phrase(.reportRecordsTable),
      columns: [.fixed(nameWidth)]
        + RepRecords.reps.map { _ in Row.Width.flexible() },
      header: [report.head(sheet.phrase(.exercise))]
        + RepRecords.reps.map {
          report.head(
            sheet.phrase(.reportRepMax, ["count": sheet.format.count($0)]), alignment: .end)
        }, rows: rows.map { row($0, hasDates, report) }, columnGap: Self.gap, rowGap: 5,
      rule: sheet.stroke(.hairline, width: 0.35))
    var children: [Column.Child] = [.init(table, spaceBefore: 6)]
    if hasNew {
      children.append(.init(sheet.text(sheet.phrase(.reportNewRecords), .box), spaceBefore: 5))
    }
    return report.section(
      .reportRecords,
      note: sheet.phrase(.reportRecordsNote, ["unit": sheet.format.loadUnitName]),
      spaceBefore: spaceBefore, flow: rows.count <= 12 ? .together : .flowing, children)
  }

  private func row(
    _ records: RepRecords, _ hasDates: Bool, _ report: ReportContext
  ) -> Table.Row {
    var cells: [any LayoutElement] = [report.cell(report.name(of: records.exercise))]
    // A record that stands for fewer repetitions as well is printed where it was set, and small
    // where it stands in.
    for reps in RepRecords.reps {
      guard let record = records[reps] else {
        cells.append(report.cell("", .box))
        continue
      }
      let isOwn = record.set.set.result == .reps(reps)
      let load = report.sheet.format.converted(record.load)
      let number = report.sheet.format.number(load.amount)
      let cell = isOwn ? own(number, record.isNew, report) : standIn(number, report)
      guard hasDates else {
        cells.append(cell)
        continue
      }
      let date = isOwn ? report.date(record.set.date) : ""
      cells.append(
        Column([.init(cell), .init(report.cell(date, .box, alignment: .end))]))
    }
    return Table.Row(cells, hasHeader: true)
  }

  /// A load that was lifted for more repetitions than these.
  private func standIn(_ number: String, _ report: ReportContext) -> any LayoutElement {
    var style = report.sheet.theme.text(.box)
    // On one baseline with the larger ones.
    style.leading = report.sheet.theme.text(.body).leading + 1
    return TextBlock(report.sheet.paragraph(number, style, alignment: .end))
  }

  /// A load that was lifted for just so many repetitions.
  private func own(_ number: String, _ isNew: Bool, _ report: ReportContext) -> any LayoutElement {
    var style = report.sheet.theme.text(.box, color: isNew ? .accent : .ink)
    style.weight = isNew ? 700 : 500
    // As large as running text, and narrow: twelve of them stand side by side.
    style.size = report.sheet.theme.text(.body).size
    style.leading = report.sheet.theme.text(.body).leading
    return TextBlock(report.sheet.paragraph(number, style, alignment: .end))
  }
}
