import Drawing
import Illustrations
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// What was measured of the body: a line for what has a goal or was measured most, a table for the rest.
package struct ReportMeasurementsBlock: SheetBlock {
  package static let name = "report-measurements"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("charts", LayoutSchema.count(0...12)),
    .init("height", LayoutSchema.length(30...300)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  var charts: Int
  /// Of one plot, in points.
  var height: Double
  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    charts = options["charts"]?.count(in: 0...12) ?? 1
    height = options["height"]?.points(in: 30...300) ?? 80
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var prints: DocumentMembers { [.log, .report, .clientBodyweight] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    let progress = report.progress
    // Those with a goal first, then those that were measured most often.
    let ordered = progress.measurements.enumerated().sorted { a, b in
      let (one, other) = (a.element, b.element)
      let (x, y) = (progress.goal(of: one.name) != nil, progress.goal(of: other.name) != nil)
      if x != y { return x }
      let (m, n) = (one.series.points.count, other.series.points.count)
      return m == n ? a.offset < b.offset : m > n
    }.map(\.element)
    let lines = ordered.compactMap { measurement in
      ReportLine(
        report.name(ofMeasurement: measurement.name), measurement.series,
        progress.goal(of: measurement.name), report
      ).map { (measurement.name, $0) }
    }.prefix(charts)
    var children: [Column.Child] = []
    for (_, line) in lines {
      let stack = ReportLineStack(
        lines: [line], report: report, height: height * 2,
        sources: line.digest.gaps.isEmpty ? .hidden : .shown, names: .hidden)
      children += report.section(
        TextBlock(sheet.paragraph(line.name, sheet.theme.text(.heading))),
        note: report.words.unit(line.series.quantity), spaceBefore: spaceBefore,
        [.init(stack.element, spaceBefore: 4)])
    }
    let drawn = Set(lines.map(\.0))
    let others = ordered.filter { !drawn.contains($0.name) }
    guard !others.isEmpty else { return children }
    return children
      + report.section(
        lines.isEmpty ? .reportMeasurements : .reportOtherMeasurements,
        spaceBefore: spaceBefore, flow: .together, [.init(table(others, report), spaceBefore: 6)])
  }

  private func table(
    _ measurements: [MeasurementProgress], _ report: ReportContext
  ) -> any LayoutElement {
    let (sheet, words) = (report.sheet, report.words)
    return Table(
      summary: sheet.phrase(.reportMeasurements),
      columns: [.fixed(96), .flexible(), .fixed(60), .fixed(60), .fixed(60)],
      header: [
        report.head(sheet.phrase(.columnMeasure)), report.head(sheet.phrase(.columnTrend)),
        report.head(sheet.phrase(.columnFirst), alignment: .end),
        report.head(sheet.phrase(.columnNow), alignment: .end),
        report.head(sheet.phrase(.columnChange), alignment: .end),
      ],
      rows: measurements.map { measurement in
        let series = measurement.series
        let digest = SeriesDigest(series, report.span, report.calendar)
        let line = Sparkline(
          runs: digest.runs.map { $0.map { .init(day: $0.day, value: $0.value.value.double) } },
          days: ReportTimeline.days(report.span), height: 11, style: report.style)
        return Table.Row(
          [
            report.cell(report.name(ofMeasurement: measurement.name)),
            Tagged(.artifact(.layout), ChartElement(line, alternative: nil)),
            report.cell(
              series.change == nil ? "" : series.start.map { words.value($0.value, series.quantity) } ?? "",
              color: .secondary, alignment: .end),
            report.cell(
              series.current.map { words.value($0.value, series.quantity) } ?? "", .tip,
              alignment: .end),
            report.cell(
              series.change.map { words.signedChange($0, series.quantity) } ?? "",
              color: series.change?.merit == .worse ? .accent : .secondary, alignment: .end),
          ], hasHeader: true)
      }, columnGap: 10, rowGap: 4, rule: sheet.stroke(.hairline, width: 0.35))
  }
}
