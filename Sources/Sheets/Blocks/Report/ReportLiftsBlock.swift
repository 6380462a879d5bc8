import Drawing
import Illustrations
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// How lifts went: the ones that matter as lines, all others in a table with a line the size of a word.
package struct ReportLiftsBlock: SheetBlock {
  package static let name = "report-lifts"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("formula", LayoutSchema.words(OneRepMaxFormula.self)),
    .init("charts", LayoutSchema.count(0...12)),
    .init("height", LayoutSchema.length(40...600)),
    .init("others", LayoutSchema.boolean),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  var formula: OneRepMaxFormula
  /// How many lifts have a line chart.
  var charts: Int
  /// Of all charts' plots together, in points.
  var height: Double
  var others: Bool
  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    formula = options["formula"]?.choice(OneRepMaxFormula.self) ?? .epley
    charts = options["charts"]?.count(in: 0...12) ?? 3
    height = options["height"]?.points(in: 40...600) ?? 200
    others = options["others"]?.bool() ?? true
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var prints: Set<DocumentMember> { [.log, .report] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    let lines = self.lines(report)
    var children: [Column.Child] = []
    // Estimates and other numbers each under a heading that says what they are.
    let estimates = lines.filter { $0.1.isEstimate }.map(\.1)
    let rest = lines.filter { !$0.1.isEstimate }.map(\.1)
    if !estimates.isEmpty {
      children += report.section(
        sheet.phrase(.reportEstimates), note: note(estimates, report), spaceBefore: spaceBefore,
        stack(estimates, report))
    }
    if !rest.isEmpty {
      children += report.section(
        sheet.phrase(estimates.isEmpty ? .reportLifts : .reportOtherLifts), spaceBefore: spaceBefore,
        rest.flatMap { stack([$0], report) })
    }
    let drawn = Set(lines.map(\.0))
    let left = report.progress.exercises.filter { !drawn.contains($0.exercise) }
    if others, !left.isEmpty {
      children += report.section(
        sheet.phrase(lines.isEmpty ? .reportLifts : .reportAllOthers), spaceBefore: spaceBefore,
        [.init(ReportLiftTable(exercises: left, report: report).element, spaceBefore: 6)])
    }
    return children
  }

  /// The lifts that the report is about, and where fewer were named, those that were trained most.
  private func lines(_ report: ReportContext) -> [(String, ReportLine)] {
    let progress = report.progress
    let chosen = progress.exercises.prefix(progress.chosenCount)
    let others = progress.exercises.dropFirst(progress.chosenCount)
      .filter { if case .estimatedMax = $0.series.quantity { true } else { false } }
    return (chosen + others).lazy.compactMap { exercise in
      ReportLine(
        name(exercise, report), exercise.series, progress.goal(in: exercise.exercise), report
      ).map { (exercise.exercise, $0) }
    }.prefix(charts).map { $0 }
  }

  private func name(_ exercise: ExerciseProgress, _ report: ReportContext) -> String {
    let name = report.name(of: exercise.exercise)
    if case .estimatedMax = exercise.series.quantity { return name }
    return report.sheet.phrase(
      .reportNameAndUnit, ["name": name, "unit": report.words.unit(exercise.series.quantity)])
  }

  private func note(_ lines: [ReportLine], _ report: ReportContext) -> String {
    let unit = report.sheet.format.loadUnit.rawValue
    let formula: LabelKey =
      report.progress.basis.formula == .epley ? .reportByEpley : .reportByBrzycki
    let grain: LabelKey =
      switch lines[0].digest.grain {
      case .day: .reportBestOfDay
      case .week: .reportBestOfWeek
      case .month: .reportBestOfMonth
      }
    return report.sheet.phrase(
      .reportEstimateNote,
      [
        "unit": unit, "formula": report.sheet.phrase(formula), "grain": report.sheet.phrase(grain),
      ])
  }

  private func stack(_ lines: [ReportLine], _ report: ReportContext) -> [Column.Child] {
    ReportLineStack(
      lines: lines, report: report, height: height, sources: .shown, names: .shown
    ).elements
  }
}

extension ReportLine {
  fileprivate var isEstimate: Bool {
    if case .estimatedMax = series.quantity { true } else { false }
  }
}

/// Exercises in a table: from where to where, and the set that was best.
struct ReportLiftTable {
  let exercises: [ExerciseProgress]
  let report: ReportContext

  private static let sparkline = 56.0

  var element: any LayoutElement {
    let sheet = report.sheet
    let isWide = sheet.contentWidth > 440
    var header = [
      report.head(sheet.phrase(.exercise)), report.head(sheet.phrase(.columnTrend)),
      report.head(sheet.phrase(.columnNow), alignment: .end),
      report.head(sheet.phrase(.columnChange), alignment: .end),
      report.head(sheet.phrase(.columnBestSet)),
    ]
    var columns: [Row.Width] = [
      .flexible(), .fixed(Self.sparkline), .fixed(62), .fixed(56), .fixed(isWide ? 96 : 76),
    ]
    if isWide {
      header.append(report.head(sheet.phrase(.columnSets), alignment: .end))
      columns.append(.fixed(30))
    }
    return Table(
      summary: sheet.phrase(.reportLiftTable), columns: columns, header: header,
      rows: exercises.map { row($0, isWide: isWide) }, columnGap: 8, rowGap: 4,
      rule: sheet.stroke(.hairline, width: 0.35))
  }

  private func row(_ exercise: ExerciseProgress, isWide: Bool) -> Table.Row {
    let (sheet, words) = (report.sheet, report.words)
    let series = exercise.series
    let digest = SeriesDigest(series, report.span, report.weeks)
    let line = Sparkline(
      runs: digest.runs.map { $0.map { .init(day: $0.day, value: $0.value.value.double) } },
      days: ReportTimeline.days(report.span), height: 11, style: report.style)
    let change = series.change
    var cells: [any LayoutElement] = [
      report.cell(report.name(of: exercise.exercise)),
      // The numbers beside it say the same to those who don't see it.
      Tagged(.artifact(.layout), ChartElement(line, alternative: nil)),
      report.cell(
        series.current.map { words.value($0.value, series.quantity) } ?? "", .tip, alignment: .end),
      report.cell(
        change.map { words.signedChange($0, series.quantity) } ?? "",
        color: change?.merit == .worse ? .accent : .secondary, alignment: .end),
      report.cell(best(exercise), exercise.isNewBest ? .tip : .body),
    ]
    if isWide { cells.append(report.cell(sheet.format.count(exercise.setCount), alignment: .end)) }
    return Table.Row(cells, hasHeader: true)
  }

  /// `100 kg × 5, 19 Nov`
  private func best(_ exercise: ExerciseProgress) -> String {
    guard let best = exercise.best else { return "" }
    return report.sheet.phrase(
      .reportSetOn,
      [
        "set": report.words.set(best.set),
        "date": report.sheet.format.calendar.text(
          best.date, report.span.dayCount > 300 ? .monthAndYear : .dayAndMonth),
      ])
  }
}
