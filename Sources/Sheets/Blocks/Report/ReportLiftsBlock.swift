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
    .init("show", LayoutSchema.words(Part.self)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  /// What of it stands here; the rest may stand elsewhere.
  enum Part: String, CaseIterable, Sendable {
    case all, charts
    /// The exercises that have no chart.
    case table
  }

  var formula: OneRepMaxFormula
  /// How many lifts have a line chart.
  var charts: Int
  /// Of all charts' plots together, in points.
  var height: Double
  var part: Part
  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    formula = options["formula"]?.choice(OneRepMaxFormula.self) ?? .epley
    charts = options["charts"]?.count(in: 0...12) ?? 3
    height = options["height"]?.points(in: 40...600) ?? 200
    part = options["show"]?.choice(Part.self) ?? .all
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var prints: DocumentMembers { [.log, .report] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    let lines = self.lines(report)
    var children: [Column.Child] = []
    // Estimates and other numbers each under a heading that says what they are.
    let estimates = lines.filter { $0.1.isEstimate }.map(\.1)
    let rest = lines.filter { !$0.1.isEstimate }.map(\.1)
    if part != .table, !estimates.isEmpty {
      children += report.section(
        .reportEstimates, note: note(estimates, report), spaceBefore: spaceBefore,
        [.init(stack(estimates, report), spaceBefore: 4)])
    }
    if part != .table, !rest.isEmpty {
      children += report.section(
        estimates.isEmpty ? .reportLifts : .reportOtherLifts, spaceBefore: spaceBefore,
        rest.map { .init(stack([$0], report), spaceBefore: 6) })
    }
    let drawn = Set(lines.map(\.0))
    let left = report.progress.exercises.filter { !drawn.contains($0.exercise) }
    if part != .charts, !left.isEmpty {
      children += report.section(
        lines.isEmpty ? .reportLifts : .reportAllOthers, spaceBefore: spaceBefore,
        flow: left.count <= 12 ? .together : .flowing,
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
    let unit = report.sheet.format.loadUnitName
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

  private func stack(_ lines: [ReportLine], _ report: ReportContext) -> any LayoutElement {
    ReportLineStack(
      lines: lines, report: report, height: height, sources: .shown, names: .shown
    ).element
  }
}

extension ReportLine {
  fileprivate var isEstimate: Bool {
    if case .estimatedMax = series.quantity { true } else { false }
  }
}
