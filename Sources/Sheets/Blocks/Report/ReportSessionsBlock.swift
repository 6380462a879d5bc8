import Drawing
import Illustrations
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// Which days were trained, missed and why: a calendar, for long spans one strip a year.
package struct ReportSessionsBlock: SheetBlock {
  package static let name = "report-sessions"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("space-before", LayoutSchema.length(0...100)),
    .init("weeks", LayoutSchema.count(4...53)),
  ]

  var spaceBefore: Double
  /// How many weeks stand side by side at most before years stand one below the other.
  var weeks: Int

  package init?(_ options: ObjectReader) {
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
    weeks = options["weeks"]?.count(in: 4...53) ?? 26
  }

  package var prints: DocumentMembers { [.log, .program] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    let adherence = report.progress.current.adherence
    // A single session is no pattern.
    guard adherence.days.count > 1 else { return [] }
    let all = report.weeks.weeks(of: report.span)
    let kind: Kind = all.count <= weeks ? .days : all.count <= Self.year ? .squares : .years
    let strips = kind == .years ? years(report) : [all]
    var children: [Column.Child] = [
      .init(legend(kind, report), spaceBefore: 5, keepsWithNext: true)
    ]
    let calendars = strips.map { calendar($0, kind, report) }
    for (strip, calendar) in zip(strips, calendars) {
      children.append(
        .init(
          ChartElement(calendar, alternative: alternative(strip, report)), spaceBefore: 6))
    }
    if let reasons = kind == .days ? longReasons(calendars[0], report) : reasons(report) {
      children.append(.init(report.sheet.text(reasons, .box), spaceBefore: 6))
    }
    if let others = others(report) { children.append(.init(others, spaceBefore: 8)) }
    return report.section(
      .reportSessions, note: note(report), spaceBefore: spaceBefore, children)
  }

  private func note(_ report: ReportContext) -> String {
    let adherence = report.progress.current.adherence
    let perWeek = Double(adherence.planned ?? adherence.done) / report.span.weekCount
    return report.sheet.phrase(
      adherence.planned == nil ? .reportDonePerWeek : .reportPlannedPerWeek,
      ["count": report.words.rounded(perWeek)])
  }

  /// The weeks of each year; a week belongs to the year in which it begins.
  private func years(_ report: ReportContext) -> [ClosedRange<Int>] {
    let all = Array(report.weeks.weeks(of: report.span))
    var strips: [(year: Int, weeks: ClosedRange<Int>)] = []
    for week in all {
      let first = report.weeks.firstDate(ofWeek: week) ?? report.span.first
      let year = report.sheet.format.calendar.month(of: max(first, report.span.first)).year
      if let last = strips.last, last.year == year {
        strips[strips.count - 1].weeks = last.weeks.lowerBound...week
      } else {
        strips.append((year, week...week))
      }
    }
    return strips.map(\.weeks)
  }

  private enum Kind {
    /// Wide enough for a reason in each day.
    case days
    /// All weeks side by side, too narrow for words.
    case squares
    /// The same, a strip for each year.
    case years
  }

  /// Weeks that a year's strip has room for.
  private static let year = 53

  private func calendar(
    _ strip: ClosedRange<Int>, _ kind: Kind, _ report: ReportContext
  ) -> AdherenceCalendar {
    let adherence = report.progress.current.adherence
    let weekdays = report.weeks.weekdays
    var done = [Int](repeating: 0, count: 7)
    var missed = [Int](repeating: 0, count: 7)
    var weeks: [AdherenceCalendar.Week] = []
    var month: Int?
    for number in strip {
      guard let first = report.weeks.firstDate(ofWeek: number) else { continue }
      var days: [AdherenceCalendar.Day] = []
      var (count, misses) = (0, 0)
      for offset in 0..<7 {
        guard let date = first.advanced(byDays: offset), report.span.contains(date) else {
          days.append(.outside)
          continue
        }
        switch adherence.days[date] {
        case .done(let sessions):
          days.append(.done(sessions > 1 ? report.sheet.format.count(sessions) : nil))
          done[offset] += sessions
          count += sessions
        case .skipped(let reason):
          days.append(.missed(report.sheet.plain(reason)))
          missed[offset] += 1
          misses += 1
        case .missed:
          days.append(.missed(nil))
          missed[offset] += 1
          misses += 1
        case nil: days.append(.rest)
        }
      }
      weeks.append(
        AdherenceCalendar.Week(
          days: days, heading: heading(first, &month, kind, report),
          total: report.sheet.format.count(count),
          isShort: misses > 0))
    }
    let isPlanned = adherence.planned != nil
    let format = report.sheet.format
    func total(_ done: Int, _ missed: Int) -> String? {
      guard done + missed > 0 else { return nil }
      return isPlanned
        ? report.sheet.phrase(
          .reportCountOf,
          ["done": format.count(done), "planned": format.count(done + missed)], count: done)
        : format.count(done)
    }
    return AdherenceCalendar(
      rows: weekdays.indices.map { index in
        .init(
          name: report.sheet.format.weekday(weekdays[index], .shortWeekday),
          total: kind == .days ? total(done[index], missed[index]) : nil)
      }, weeks: weeks,
      totals: kind == .days
        ? .init(
          name: report.sheet.phrase(.reportDone),
          total: total(done.reduce(0, +), missed.reduce(0, +))) : nil,
      weekCount: kind == .years ? Self.year : strip.count, style: report.style)
  }

  /// The month that begins in a week; in strips of years the first of each says the year.
  private func heading(
    _ first: CalendarDate, _ month: inout Int?, _ kind: Kind, _ report: ReportContext
  ) -> String? {
    let last = first.advanced(byDays: 6) ?? first
    let shown = month == nil ? max(first, report.span.first) : min(last, report.span.last)
    let number = report.calendar.months.number(of: shown)
    defer { month = number }
    guard month != number else { return nil }
    let calendar = report.sheet.format.calendar
    let isFirstOfYear = calendar.month(of: shown).month == 1
    // The last week of a year's strip may reach into the next year, which has a strip of its own.
    if kind == .years, month != nil, calendar.month(of: shown).year > calendar.month(of: first).year { return nil }
    let saysYear = kind == .days ? isFirstOfYear : month == nil || isFirstOfYear
    return calendar.text(shown, saysYear ? .monthAndYear : .month)
  }

  /// What the marks mean, for those who have not seen the calendar before.
  private func legend(_ kind: Kind, _ report: ReportContext) -> any LayoutElement {
    let adherence = report.progress.current.adherence
    var entries: [(AdherenceCalendar.Day, LabelKey)] = [(.done(nil), .reportLegendDone)]
    if !adherence.misses.isEmpty {
      entries.append(kind == .days ? (.missed(""), .reportLegendMissedWhy) : (.missed(nil), .reportLegendMissed))
    }
    entries.append((.rest, .reportLegendRest))
    let elements = entries.map { day, key -> any LayoutElement in
      Row(
        [
          .init(
            Tagged(
              .artifact(.layout),
              ChartElement(CalendarMark(day: day, style: report.style), alternative: nil)),
            width: .fixed(kind == .days ? 20 : 10)),
          .init(report.sheet.text(report.sheet.phrase(key), .box), width: .natural()),
        ], gap: 5, alignment: .center)
    }
    return Flow(elements, gap: 18, lineGap: 2)
  }

  /// What the first page had no room for.
  private func others(_ report: ReportContext) -> (any LayoutElement)? {
    let sheet = report.sheet
    let elements = report.otherNumbers.map { number -> any LayoutElement in
      let value = TextBlock(
        sheet.fact(
          sheet.phrase(.namedValue, ["name": number.label, "value": number.value]), large: .tip,
          small: .body))
      guard let change = number.change else { return Tagged(.paragraph, value) }
      return Row(
        [
          .init(Tagged(.paragraph, value), width: .natural()),
          .init(sheet.text(change.text, .body, color: .secondary), width: .natural()),
        ], gap: 6, alignment: .baseline)
    }
    return elements.isEmpty ? nil : Flow(elements, gap: 18, lineGap: 2)
  }

  /// Why sessions were missed, where the days have no room to say it.
  private func reasons(_ report: ReportContext) -> String? {
    let sheet = report.sheet
    let misses = report.progress.current.adherence.misses
    let reasons = report.reasons(in: report.span).prefix(Self.mostReasons).map { reason in
      let count = misses.count { $0.reason.map { sheet.plain($0) } == reason }
      return sheet.phrase(
        .reportReasonCount, ["reason": reason, "count": sheet.format.count(count)], count: count)
    }
    guard !reasons.isEmpty else { return nil }
    return sheet.phrase(
      .reportMissesAlternative, ["list": reasons.joined(.comma, in: sheet.format)],
      count: misses.count)
  }

  /// Why single sessions were missed, where that is more than a word.
  private func longReasons(_ calendar: AdherenceCalendar, _ report: ReportContext) -> String? {
    let sheet = report.sheet
    let misses = report.progress.current.adherence.misses.filter { miss in
      miss.reason.map {
        !calendar.tells(sheet.plain($0), width: sheet.contentWidth, in: sheet.layout.typesetter)
      } ?? false
    }
    return misses.isEmpty ? nil : list(misses.prefix(Self.mostReasons), report)
  }

  private func list(_ misses: some Collection<Adherence.Miss>, _ report: ReportContext) -> String {
    let sheet = report.sheet
    let list = misses.map { miss in
      let date = sheet.format.calendar.text(miss.date, .dayAndMonth)
      guard let reason = miss.reason else { return date }
      return sheet.phrase(.reportMissAlternative, ["date": date, "reason": sheet.plain(reason)])
    }
    return sheet.phrase(
      .reportMissesAlternative, ["list": list.joined(.comma, in: sheet.format)], count: misses.count)
  }

  private static let mostReasons = 12

  private func alternative(_ strip: ClosedRange<Int>, _ report: ReportContext) -> String {
    let (sheet, calendar) = (report.sheet, report.sheet.format.calendar)
    let adherence = report.progress.current.adherence
    guard let first = report.weeks.firstDate(ofWeek: strip.lowerBound),
      let last = report.weeks.lastDate(ofWeek: strip.upperBound)
    else { return sheet.phrase(.reportSessions) }
    let span = DateSpan(max(first, report.span.first), min(last, report.span.last))
    let done = adherence.days.lazy.filter { span.contains($0.key) }.reduce(0) { sum, entry in
      if case .done(let count) = entry.value { sum + count } else { sum }
    }
    let misses = adherence.misses.filter { span.contains($0.date) }
    var sentences = [
      sheet.phrase(
        .reportCalendarAlternative,
        ["dates": calendar.text(span, .medium), "count": sheet.format.count(done)], count: done)
    ]
    if !misses.isEmpty { sentences.append(list(misses, report)) }
    return sheet.format.sentences(sentences)
  }
}
