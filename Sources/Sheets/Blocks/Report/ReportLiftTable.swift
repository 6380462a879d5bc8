import Drawing
import Illustrations
import PageLayout
import Training
import Typography
import WorkoutModel

/// Exercises in a table: from where to where, and the set that was best.
struct ReportLiftTable {
  let exercises: [ExerciseProgress]
  let report: ReportContext

  private static let sparkline = 56.0

  var element: any LayoutElement {
    let sheet = report.sheet
    let isWide = sheet.contentWidth > 440
    let texts = exercises.map { self.texts($0) }
    func width(_ column: Int, _ token: TypeToken, _ key: LabelKey) -> Row.Width {
      .fixed(report.width(of: texts.map { $0[column] }, token, head: sheet.phrase(key)))
    }
    var header = [
      report.head(sheet.phrase(.exercise)), report.head(sheet.phrase(.columnTrend)),
      report.head(sheet.phrase(.columnNow), alignment: .end),
      report.head(sheet.phrase(.columnChange), alignment: .end),
      report.head(sheet.phrase(.columnBestSet)),
    ]
    var columns: [Row.Width] = [
      .flexible(), .fixed(isWide ? Self.sparkline : 32), width(0, .tip, .columnNow),
      width(1, .body, .columnChange), isWide ? width(2, .tip, .columnBestSet) : .fixed(78),
    ]
    if isWide {
      header.append(report.head(sheet.phrase(.columnSets), alignment: .end))
      columns.append(.fixed(30))
    }
    return Table(
      summary: sheet.phrase(.reportLiftTable), columns: columns, header: header,
      rows: zip(exercises, texts).map { row($0, $1, isWide: isWide) },
      columnGap: isWide ? 14 : 6, rowGap: 4,
      rule: sheet.stroke(.hairline, width: 0.35))
  }

  /// Now, change, best set.
  private func texts(_ exercise: ExerciseProgress) -> [String] {
    let (series, words) = (exercise.series, report.words)
    return [
      series.current.map { words.value($0.value, series.quantity) } ?? "",
      series.change.map { words.signedChange($0, series.quantity) } ?? "",
      exercise.best.map { best in
        report.sheet.phrase(
          .reportSetOn, ["set": words.set(best.set), "date": report.date(best.date)])
      } ?? "",
    ]
  }

  private func row(_ exercise: ExerciseProgress, _ texts: [String], isWide: Bool) -> Table.Row {
    let series = exercise.series
    let digest = SeriesDigest(series, report.span, report.calendar)
    let line = Sparkline(
      runs: digest.runs.map { $0.map { .init(day: $0.day, value: $0.value.value.double) } },
      days: ReportTimeline.days(report.span), height: 11, style: report.style)
    var cells: [any LayoutElement] = [
      report.cell(report.name(of: exercise.exercise)),
      // The numbers beside it say the same to those who don't see it.
      Tagged(.artifact(.layout), ChartElement(line, alternative: nil)),
      report.cell(texts[0], .tip, alignment: .end),
      report.cell(
        texts[1], color: series.change?.merit == .worse ? .accent : .secondary, alignment: .end),
      report.cell(texts[2], exercise.isNewBest ? .tip : .body),
    ]
    if isWide { cells.append(report.cell(report.sheet.format.calendar.grouped(exercise.setCount), alignment: .end)) }
    return Table.Row(cells, hasHeader: true)
  }
}
