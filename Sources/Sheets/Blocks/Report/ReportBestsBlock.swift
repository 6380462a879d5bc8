import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// What was never done before: the best set of each exercise that beats all that came before the report.
package struct ReportBestsBlock: SheetBlock {
  package static let name = "report-bests"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("rows", LayoutSchema.count(1...100)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  var rows: Int
  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    rows = options["rows"]?.count(in: 1...100) ?? 12
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var prints: DocumentMembers { [.log] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    let bests = report.progress.exercises.filter(\.isNewBest)
    guard !bests.isEmpty else { return [] }
    let shown = bests.prefix(rows).map { texts($0, report) }
    func width(_ column: Int, _ token: TypeToken, _ key: LabelKey) -> Row.Width {
      .fixed(report.width(of: shown.map { $0[column] }, token, head: sheet.phrase(key)))
    }
    let since = report.date(report.span.first)
    var children: [Column.Child] = [
      .init(
        Table(
          summary: sheet.phrase(.reportBests),
          columns: [
            .flexible(), width(1, .tip, .columnBest), width(2, .body, .columnBefore),
            width(3, .body, .columnWhen),
          ],
          header: [
            report.head(sheet.phrase(.exercise)), report.head(sheet.phrase(.columnBest)),
            report.head(sheet.phrase(.columnBefore)),
            report.head(sheet.phrase(.columnWhen), alignment: .end),
          ], rows: shown.map { row($0, report) }, columnGap: 10, rowGap: 4), spaceBefore: 6)
    ]
    if bests.count > rows {
      children.append(
        .init(
          sheet.text(
            sheet.phrase(
              .reportMoreBests, ["count": sheet.format.count(bests.count - rows)], count: bests.count - rows),
            .box), spaceBefore: 5))
    }
    return report.section(
      .reportBests, note: report.phrase(day: .reportSinceDate, month: .reportSinceMonthAlone, ["date": since]),
      spaceBefore: spaceBefore, flow: shown.count <= 12 ? .together : .flowing, children)
  }

  /// Exercise, best, before, when.
  private func texts(_ exercise: ExerciseProgress, _ report: ReportContext) -> [String] {
    [
      report.name(of: exercise.exercise), exercise.best.map { report.words.set($0.set) } ?? "",
      exercise.bestBefore.map { report.words.set($0.set) } ?? "",
      exercise.best.map { report.date($0.date) } ?? "",
    ]
  }

  private func row(_ texts: [String], _ report: ReportContext) -> Table.Row {
    Table.Row(
      [
        report.cell(texts[0]), report.cell(texts[1], .tip),
        report.cell(texts[2], color: .secondary),
        report.cell(texts[3], color: .secondary, alignment: .end),
      ], hasHeader: true)
  }
}
