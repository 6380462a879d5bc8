import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// The numbers behind the charts, on the coach's copy: a row for each day, week or month.
package struct ReportDataBlock: SheetBlock {
  package static let name = "report-data"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("lifts", LayoutSchema.count(0...20)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  /// How many lifts have a column.
  var lifts: Int
  var spaceBefore: Double
  /// Of a column of values at least, in points.
  private static let column = 58.0
  private static let dateColumn = 64.0
  private static let gap = 8.0
  /// Rows that a table has at most to keep on one page.
  private static let unbroken = 27

  package init?(_ options: ObjectReader) {
    lifts = options["lifts"]?.count(in: 0...20) ?? 3
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var prints: DocumentMembers { [.log] }

  package func children(in sheet: SheetContext) -> [PageLayout.Column.Child] {
    guard sheet.audience == .coach, let report = ReportContext(sheet) else { return [] }
    let grain = SeriesDigest.Grain(of: report.span)
    let columns = columns(grain, report).filter { !$0.values.isEmpty }
    let numbers = Set(columns.flatMap(\.values.keys)).sorted()
    guard numbers.count > 1 else { return [] }
    let room = max(1, Int((sheet.contentWidth - Self.dateColumn) / (Self.column + Self.gap)))
    let count = (columns.count + room - 1) / room
    // Tables of about one width, rather than a last one with a single column.
    let tables = (0..<count).map { index in
      let part = columns[columns.count * index / count..<columns.count * (index + 1) / count]
      let table = table(Array(part), numbers, grain, report)
      return PageLayout.Column.Child(
        numbers.count <= Self.unbroken ? KeepTogether(table) : table, spaceBefore: index == 0 ? 6 : 18)
    }
    return report.section(.reportData, spaceBefore: spaceBefore, tables)
  }

  private func table(
    _ columns: [ReportDataColumn], _ numbers: [Int], _ grain: SeriesDigest.Grain, _ report: ReportContext
  ) -> any LayoutElement {
    let sheet = report.sheet
    let key: LabelKey =
      switch grain {
      case .day: .boxDate
      case .week: .columnWeekOf
      case .month: .columnMonth
      }
    return Table(
      summary: sheet.phrase(.reportData),
      columns: [.fixed(Self.dateColumn)] + columns.map { _ in .flexible() },
      header: [report.head(sheet.phrase(key))] + columns.map { report.head($0.name, alignment: .end) },
      rows: numbers.map { number in
        Table.Row(
          [report.cell(date(number, grain, report), color: .secondary)]
            + columns.map { report.cell($0.values[number] ?? "", alignment: .end) }, hasHeader: true)
      }, columnGap: Self.gap, rowGap: 2)
  }

  private func date(_ number: Int, _ grain: SeriesDigest.Grain, _ report: ReportContext) -> String {
    let calendar = report.sheet.format.calendar
    let date =
      switch grain {
      case .day: CalendarDate(dayNumber: number)
      case .week: report.weeks.firstDate(ofWeek: number)
      case .month: report.calendar.months.firstDate(ofMonth: number)
      }
    return date.map { calendar.text($0, grain == .month ? .monthAndYear : .medium) } ?? ""
  }

  private func columns(_ grain: SeriesDigest.Grain, _ report: ReportContext) -> [ReportDataColumn] {
    let (progress, words) = (report.progress, report.words)
    func column(_ name: String, _ series: ProgressSeries) -> ReportDataColumn {
      let digest = SeriesDigest(series, report.span, report.calendar)
      var values: [Int: String] = [:]
      for point in digest.points {
        let value = words.parts(point.value.value, series.quantity).number
        let isPlain = series.quantity == .reps || point.value.source == nil
        values[grain.number(of: point.value.date, report.calendar)] =
          isPlain
          ? value
          : report.sheet.phrase(
            .reportValueFrom,
            ["value": value, "set": point.value.source.map { words.shortSet($0) } ?? ""])
      }
      return ReportDataColumn(
        name: report.sheet.phrase(
          .reportNameAndUnit, ["name": name, "unit": words.unit(series.quantity)]), values: values)
    }
    var columns = progress.exercises.filter { $0.series.points.count > 1 }.prefix(lifts)
      .map { column(report.name(of: $0.exercise), $0.series) }
    columns += progress.measurements.filter { $0.series.points.count > 1 }
      .map { column(report.name(ofMeasurement: $0.name), $0.series) }
    let summed = ReportDataColumns(report: report, grain: grain)
    columns += summed.sessions
    columns.append(summed.plannedSets)
    var sets: [Int: Int] = [:]
    var volumes: [Int: FixedDecimal] = [:]
    let unit = report.sheet.format.loadUnit
    for exercise in progress.history.exercises {
      for done in progress.history.sets(of: exercise, in: report.span) {
        let number = grain.number(of: done.date, report.calendar)
        sets[number, default: 0] += 1
        if let volume = done.set.volumeLoad {
          volumes[number] = (volumes[number] ?? .zero) + volume.converted(to: unit).amount
        }
      }
    }
    columns.append(
      ReportDataColumn(
        name: report.sheet.phrase(.columnSets), values: sets.mapValues { report.sheet.format.count($0) }))
    columns.append(
      ReportDataColumn(
        name: report.sheet.phrase(.reportVolume, ["unit": report.sheet.format.loadUnitName]),
        values: volumes.mapValues {
          report.sheet.format.calendar.grouped(Int($0.double.rounded()))
        }))
    var efforts: [Int: [FixedDecimal]] = [:]
    for rating in progress.current.effort.ratings {
      efforts[grain.number(of: rating.date, report.calendar), default: []].append(rating.rpe)
    }
    columns.append(
      ReportDataColumn(
        name: report.sheet.phrase(.reportMeanEffort),
        values: efforts.mapValues { ratings in
          words.tenths(ratings.reduce(0) { $0 + $1.double } / Double(ratings.count))
        }))
    columns += summed.muscles
    return columns
  }
}
