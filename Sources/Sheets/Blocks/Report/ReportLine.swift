import Drawing
import Illustrations
import PageLayout
import Training
import Typography
import WorkoutModel

/// A series as a line chart, before it is known how large it is drawn.
struct ReportLine {
  let name: String
  let series: ProgressSeries
  let digest: SeriesDigest
  let goal: GoalProgress?
  let report: ReportContext
  /// The values that have to be on it: the points and, where it is not too far off, the goal.
  let values: ClosedRange<Double>

  /// Nil where there are not two points to draw a line between.
  init?(_ name: String, _ series: ProgressSeries, _ goal: GoalProgress?, _ report: ReportContext) {
    let digest = SeriesDigest(series, report.span, report.calendar)
    let values = digest.points.map(\.value.value.double)
    guard values.count > 1, let low = values.min(), let high = values.max() else { return nil }
    self.name = name
    self.series = series
    self.digest = digest
    self.report = report
    // A goal that is far away would press the line flat; the table of goals has it.
    let room = max(high - low, high.magnitude * 0.1)
    if let goal, (low - room...high + room).contains(goal.target.double) {
      self.goal = goal
      self.values = min(low, goal.target.double)...max(high, goal.target.double)
    } else {
      self.goal = nil
      self.values = low...high
    }
  }

  /// How far the axis runs for goals: half as long again as the span, at least four weeks.
  static func end(of span: DateSpan, _ lines: [ReportLine]) -> CalendarDate {
    let reach = span.last.advanced(byDays: max(28, span.dayCount / 2)) ?? span.last
    return lines.compactMap(\.goal?.goal.by).filter { $0 <= reach }.max().map { max($0, span.last) }
      ?? span.last
  }

  func axis(_ scale: NiceScale) -> ValueAxis {
    ValueAxis(scale) { report.words.tick($0, step: scale.step, series.quantity) }
  }

  func chart(
    _ scale: NiceScale, height: Double, time: TimeAxis, sources: Sources, dates: Dates
  ) -> LineChart {
    let words = report.words
    let points = digest.points
    let first = points.first.map { words.parts($0.value.value, series.quantity).number } ?? ""
    let last = points.last.map { words.value($0.value.value, series.quantity) } ?? ""
    return LineChart(
      runs: digest.runs.map { run in
        run.map {
          LineChart.Point(
            day: $0.day, value: $0.value.value.double,
            source: $0.value.source.map { words.shortSet($0) })
        }
      },
      gaps: gaps, goal: chartGoal(time), axis: axis(scale), time: time,
      days: ReportTimeline.days(report.span), plotHeight: height, firstLabel: first,
      lastLabel: last, style: report.style, hasSources: sources == .shown,
      hasDates: dates == .shown)
  }

  enum Sources { case shown, hidden }
  enum Dates { case shown, hidden }

  private var gaps: [LineChart.Gap] {
    digest.gaps.compactMap { gap in
      let reasons = report.reasons(in: gap)
      let reason = series.quantity.betterDirection == nil
        ? report.sheet.phrase(.reportNotMeasured) : reasons.prefix(2).joined(.dot, in: report.sheet.format)
      guard !reason.isEmpty else { return nil }
      return LineChart.Gap(days: ReportTimeline.days(gap), reason: reason)
    }
  }

  private func chartGoal(_ time: TimeAxis) -> LineChart.Goal? {
    guard let goal, goal.standing != .unknown, let start = digest.points.first else { return nil }
    let by = goal.goal.by
    let target = goal.target.double
    let reaches = by.map { Double($0.dayNumber) <= time.days.upperBound } ?? false
    // The way to the goal, where there is still one to go.
    let isAhead = by.map { $0 > report.span.first } ?? false
    let pace = by.flatMap { by -> LineChart.Pace? in
      guard isAhead, goal.standing != .reached || reaches else { return nil }
      let whole = LineChart.Pace(
        start: .init(day: start.day, value: start.value.value.double),
        end: .init(day: Double(by.dayNumber), value: target))
      guard !reaches else { return whole }
      return LineChart.Pace(
        start: whole.start,
        end: .init(day: time.days.upperBound, value: value(of: whole, at: time.days.upperBound)))
    }
    return LineChart.Goal(
      value: target, day: reaches ? by.map { Double($0.dayNumber) } : nil,
      label: report.words.target(goal.target, series.quantity),
      note: goalNote, pace: pace)
  }

  /// When the goal is to be reached.
  var goalNote: String? {
    goal?.goal.by.map {
      let isThisYear = $0.year == report.span.last.year
      return report.sheet.phrase(
        .reportBy,
        ["date": report.sheet.format.calendar.text($0, isThisYear ? .dayAndMonth : .medium)])
    }
  }

  private func value(of pace: LineChart.Pace, at day: Double) -> Double {
    guard pace.end.day > pace.start.day else { return pace.end.value }
    return pace.start.value + (pace.end.value - pace.start.value)
      * (day - pace.start.day) / (pace.end.day - pace.start.day)
  }

  // MARK: In words

  /// What the chart shows.
  var alternative: String {
    let (sheet, words, calendar) = (report.sheet, report.words, report.sheet.format.calendar)
    func value(_ point: ProgressSeries.Point) -> String { words.value(point.value, series.quantity) }
    func date(_ date: CalendarDate) -> String { calendar.text(date, .medium) }
    let points = digest.points.map(\.value)
    guard let first = points.first, let last = points.last else { return name }
    var sentences = [
      sheet.phrase(
        .reportLineAlternative,
        [
          "name": name, "first": value(first), "start": date(first.date), "last": value(last),
          "end": date(last.date), "count": sheet.format.count(points.count),
        ], count: points.count)
    ]
    if let low = points.min(by: { $0.value < $1.value }),
      let high = points.max(by: { $0.value < $1.value }), low.value < high.value
    {
      sentences.append(
        sheet.phrase(.reportRangeAlternative, ["low": value(low), "high": value(high)]))
    }
    if let goal {
      sentences.append(
        sheet.phrase(
          goal.goal.by == nil ? .reportGoalAlternative : .reportGoalByAlternative,
          [
            "goal": words.target(goal.target, series.quantity),
            "date": goal.goal.by.map(date) ?? "",
          ]))
    }
    for gap in digest.gaps {
      let reason = report.reasons(in: gap).first
      sentences.append(
        sheet.phrase(
          reason == nil ? .reportGapAlternative : .reportGapReasonAlternative,
          ["dates": calendar.text(gap, .medium), "reason": reason ?? ""]))
    }
    return sheet.format.sentences(sentences)
  }
}
