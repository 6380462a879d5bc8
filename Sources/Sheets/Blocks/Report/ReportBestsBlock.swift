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

  package var prints: Set<DocumentMember> { [.log] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    let bests = report.progress.exercises.filter(\.isNewBest)
    guard !bests.isEmpty else { return [] }
    let isWide = sheet.contentWidth > 300
    let calendar = sheet.format.calendar
    let since = calendar.text(report.span.first, report.span.dayCount > 300 ? .monthAndYear : .dayAndMonth)
    var children: [Column.Child] = [
      .init(
        Table(
          summary: sheet.phrase(.reportBests),
          columns: [.flexible(), .fixed(64), .fixed(64), .fixed(isWide ? 52 : 34)],
          header: [
            report.head(sheet.phrase(.exercise)), report.head(sheet.phrase(.columnBest)),
            report.head(sheet.phrase(.columnBefore)),
            report.head(sheet.phrase(.columnWhen), alignment: .end),
          ], rows: bests.prefix(rows).map { row($0, report) }, columnGap: 6, rowGap: 4), spaceBefore: 6)
    ]
    if bests.count > rows {
      children.append(
        .init(
          sheet.text(
            sheet.phrase(
              .reportMoreBests, ["count": "\(bests.count - rows)"], count: bests.count - rows),
            .box), spaceBefore: 5))
    }
    return report.section(
      sheet.phrase(.reportBests), note: sheet.phrase(.reportSinceDate, ["date": since]),
      spaceBefore: spaceBefore, children)
  }

  private func row(_ exercise: ExerciseProgress, _ report: ReportContext) -> Table.Row {
    let words = report.words
    let isLong = report.span.dayCount > 300
    return Table.Row(
      [
        report.cell(report.name(of: exercise.exercise)),
        report.cell(exercise.best.map { words.set($0.set) } ?? "", .tip),
        report.cell(exercise.bestBefore.map { words.set($0.set) } ?? "", color: .secondary),
        report.cell(
          exercise.best.map {
            report.sheet.format.calendar.text($0.date, isLong ? .monthAndYear : .dayAndMonth)
          } ?? "", color: .secondary, alignment: .end),
      ], hasHeader: true)
  }
}
