import Drawing
import Illustrations
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// Sets a week for each muscle, held against the plan where there is one, else against the period before.
package struct ReportMusclesBlock: SheetBlock {
  package static let name = "report-muscles"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("space-before", LayoutSchema.length(0...100))
  ]

  var spaceBefore: Double
  /// Below such a part of what is planned a muscle comes short.
  private static let short = 0.7

  package init?(_ options: ObjectReader) {
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var prints: DocumentMembers { [.log, .muscles] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    let current = report.progress.current.muscles
    guard !current.muscles.isEmpty else { return [] }
    let previous = report.progress.previous?.muscles
    let planned = report.plannedSetsPerWeek
    let rows = current.muscles.map { work -> HorizontalBars.Row in
      let sets = rounded(work.sets / current.weekCount)
      let before = previous.map { rounded($0.setsPerWeek(for: work.muscle) ?? 0) }
      let mark = planned?[work.muscle] ?? before
      let name = LabelKey(work.muscle).map { sheet.phrase($0) } ?? work.muscle.rawValue
      return HorizontalBars.Row(
        name: sheet.format.capitalised(name), value: sets,
        label: report.words.tenths(sets), mark: mark,
        change: before.map { change(sets - $0, report) },
        emphasis: planned?[work.muscle].map { sets < $0 * Self.short } ?? false ? .short : .none)
    }
    let top = rows.flatMap { [$0.value, $0.mark ?? 0] }.max() ?? 1
    let scale = NiceScale(0...top, ticks: 4, least: 1, zero: .included)
    let axis = ValueAxis(scale) { report.sheet.format.number(FixedDecimal(rounding: $0)) }
    let chart = HorizontalBars(
      rows: rows,
      headers: .init(
        name: sheet.phrase(.columnMuscle), value: sheet.phrase(.columnSetsPerWeek),
        change: previous == nil ? nil : sheet.phrase(.columnChange)),
      axis: axis, summary: sheet.phrase(.reportMusclesTable), style: report.style)
    var children: [Column.Child] = [.init(ChartElement(chart, alternative: nil), spaceBefore: 4)]
    let remark = remark(planned != nil, previous != nil, current.unassignedSets, report)
    if let remark { children.append(.init(sheet.text(remark, .box), spaceBefore: 5)) }
    return report.section(
      .reportMuscles, note: sheet.phrase(.reportPerWeekNote),
      spaceBefore: spaceBefore, flow: .together, children)
  }

  private func rounded(_ sets: Double) -> Double { (sets * 10).rounded() / 10 }

  private func change(_ difference: Double, _ report: ReportContext) -> String {
    let words = report.words.tenths(rounded(difference))
    return difference > 0.04 ? report.sheet.format.plus(words) : words
  }

  /// What the ticks are, and what is not in the bars.
  private func remark(
    _ isPlanned: Bool, _ isCompared: Bool, _ unassigned: Int, _ report: ReportContext
  ) -> String? {
    var sentences: [String] = []
    let sheet = report.sheet
    if isPlanned {
      sentences.append(sheet.phrase(.reportTickPlanned))
    } else if isCompared, let before = report.progress.previous {
      sentences.append(
        sheet.phrase(
          .reportTickBefore,
          ["period": sheet.format.calendar.text(before.span, .monthAndYear)]))
    }
    if unassigned > 0 {
      sentences.append(
        sheet.phrase(.reportUnassigned, ["count": sheet.format.count(unassigned)], count: unassigned))
    }
    return sentences.isEmpty ? nil : sheet.format.sentences(sentences)
  }
}

extension ReportContext {
  /// What the program plans for each muscle in an average week of the span; nil without dates.
  var plannedSetsPerWeek: [Muscle: Double]? {
    guard let program = sheet.plannedProgram else { return nil }
    let days = program.weeks.flatMap(\.days)
    let sessions = days.filter { day in day.date.map { span.contains($0) } ?? false }.flatMap(\.sessions)
    guard !sessions.isEmpty else { return nil }
    let sets = MuscleSets(of: sessions.map(\.workout)) { sheet.document.exercise($0) }
    return sets.sets.mapValues { ($0.double / span.weekCount * 10).rounded() / 10 }
  }
}
