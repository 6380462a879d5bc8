import Illustrations
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// How many sets were done each week or month, one on the other by region of the body.
package struct ReportLoadBlock: SheetBlock {
  package static let name = "report-load"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("height", LayoutSchema.length(30...300)),
    .init("space-before", LayoutSchema.length(0...100)),
    .init("bars", LayoutSchema.words(Bars.self)),
  ]

  enum Bars: String, CaseIterable, Sendable {
    /// Working sets by region of the body.
    case sets
    /// Sessions done beside those that were planned.
    case sessions
  }

  /// Of the plot, in points.
  var height: Double
  var spaceBefore: Double
  var bars: Bars
  /// Right of the last bar, in points: the axis' last tick is a stroke wide.
  private static let edge = 2.0

  package init?(_ options: ObjectReader) {
    height = options["height"]?.points(in: 30...300) ?? 72
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
    bars = options["bars"]?.choice(Bars.self) ?? .sets
  }

  package var prints: DocumentMembers { [.log, .muscles] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    let grain = SeriesDigest.Grain(of: report.span) == .month ? SeriesDigest.Grain.month : .week
    let slots = slots(grain, report)
    // Two bars are two numbers.
    guard slots.count > 2 else { return [] }
    let series = bars == .sets ? setSeries(slots, report) : sessionSeries(slots, report)
    guard !series.isEmpty else { return [] }
    let tops = slots.indices.map { index in
      let values = series.compactMap { $0.values[index] }
      return bars == .sets ? values.reduce(0, +) : values.max() ?? 0
    }
    let scale = NiceScale(0...(tops.max() ?? 0), ticks: 5, least: 1, zero: .included)
    let axis = ValueAxis(scale) { report.sheet.format.calendar.grouped(Int($0)) }
    let typesetter = sheet.layout.typesetter
    var chart = BarChart(
      slots: slots.map { ReportTimeline.days($0) }, series: series,
      arrangement: bars == .sets ? .stacked : .grouped, axis: axis,
      time: TimeAxis(days: 0...1, tickSets: [], inset: .init(left: 0, right: 0)),
      plotHeight: height, style: report.style)
    let right = series.count > 1 ? chart.nameWidth(in: typesetter) : Self.edge
    let whole = DateSpan(slots[0].first, slots[slots.count - 1].last)
    chart.time = ReportTimeline(span: whole, calendar: sheet.format.calendar).axis(
      inset: .init(left: max(22, axis.labelWidth(report.style, typesetter)), right: right))
    let title: LabelKey = bars == .sets ? .reportSetsTitle : .reportSessionsTitle
    let note: LabelKey = grain == .week ? .reportEachWeek : .reportEachMonth
    return report.section(
      title, note: sheet.phrase(note), spaceBefore: spaceBefore,
      [
        .init(
          ChartElement(chart, alternative: alternative(series, tops, slots, report)),
          spaceBefore: 6)
      ])
  }

  /// Whole weeks or months; what the report has only a part of counts with what it has.
  private func slots(_ grain: SeriesDigest.Grain, _ report: ReportContext) -> [DateSpan] {
    var slots: [DateSpan] = []
    var date = report.span.first
    while date <= report.span.last {
      let slot = grain.span(of: date, report.calendar)
      slots.append(slot)
      guard let next = slot.last.advanced(byDays: 1) else { break }
      date = next
    }
    return slots
  }

  private func setSeries(_ slots: [DateSpan], _ report: ReportContext) -> [BarChart.Series] {
    let history = report.progress.history
    let document = report.sheet.document
    var counts = [BodyRegion: [Double]]()
    for exercise in history.exercises {
      let region = BodyRegion(document.exercise(exercise)?.muscles)
      for (index, slot) in slots.enumerated() {
        let span = DateSpan(max(slot.first, report.span.first), min(slot.last, report.span.last))
        let count = history.sets(of: exercise, in: span).count
        guard count > 0 else { continue }
        counts[region, default: Array(repeating: 0, count: slots.count)][index] += Double(count)
      }
    }
    let shades: [BodyRegion: BarChart.Shade] = [
      .legs: .dark, .pull: .middle, .push: .light, .trunk: .outline, .other: .outline,
    ]
    return BodyRegion.allCases.compactMap { region in
      counts[region].map {
        BarChart.Series(
          name: report.sheet.phrase(region.label), values: $0.map { $0 > 0 ? $0 : nil },
          shade: shades[region] ?? .outline)
      }
    }
  }

  private func sessionSeries(_ slots: [DateSpan], _ report: ReportContext) -> [BarChart.Series] {
    let adherence = report.progress.current.adherence
    let done = slots.map { slot in
      adherence.days.lazy.filter { slot.contains($0.key) }.reduce(0) { sum, entry in
        if case .done(let count) = entry.value { sum + count } else { sum }
      }
    }
    var series = [
      BarChart.Series(
        name: report.sheet.phrase(.reportLegendDone), values: done.map { Double($0) }, shade: .dark)
    ]
    if adherence.planned != nil {
      let missed = slots.map { slot in adherence.misses.count { slot.contains($0.date) } }
      series.append(
        BarChart.Series(
          name: report.sheet.phrase(.reportLegendPlanned),
          values: zip(done, missed).map { Double($0 + $1) }, shade: .outline))
    }
    return series
  }

  private func alternative(
    _ series: [BarChart.Series], _ tops: [Double], _ slots: [DateSpan], _ report: ReportContext
  ) -> String {
    let known = zip(tops, slots).filter { $0.0 > 0 }
    guard let least = known.min(by: { $0.0 < $1.0 }), let most = known.max(by: { $0.0 < $1.0 }) else {
      return report.sheet.phrase(.reportSetsTitle)
    }
    let calendar = report.sheet.format.calendar
    return report.sheet.phrase(
      bars == .sets ? .reportSetsAlternative : .reportBarsAlternative,
      [
        "low": report.sheet.format.count(Int(least.0)), "low-date": calendar.text(least.1.first, .medium),
        "high": report.sheet.format.count(Int(most.0)), "high-date": calendar.text(most.1.first, .medium),
        "parts": calendar.list(series.map(\.name)),
      ])
  }
}

/// Where an exercise works most: four parts of the body that programs are balanced by.
enum BodyRegion: CaseIterable, Hashable {
  case legs, pull, push, trunk, other

  /// By the first muscle that an exercise is done for.
  init(_ muscles: WorkedMuscles?) {
    switch muscles?.primary.first {
    case .abductors, .adductors, .calves, .glutes, .hamstrings, .quadriceps: self = .legs
    case .biceps, .forearms, .lats, .middleBack, .traps: self = .pull
    case .chest, .shoulders, .triceps: self = .push
    case .abdominals, .lowerBack, .neck: self = .trunk
    case nil: self = .other
    }
  }

  var label: LabelKey {
    switch self {
    case .legs: .regionLegs
    case .pull: .regionPull
    case .push: .regionPush
    case .trunk: .regionTrunk
    case .other: .regionOther
    }
  }
}
