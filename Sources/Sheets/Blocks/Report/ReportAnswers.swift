import PageLayout
import Training
import Typography
import WorkoutModel

/// The two answers of a report's first page, each in a sentence or two.
struct ReportAnswers {
  let report: ReportContext

  private var sheet: SheetContext { report.sheet }

  // MARK: Did it go as planned?

  var plannedQuestion: LabelKey {
    adherence.planned == nil ? .reportQuestionDone : .reportQuestionPlanned
  }

  private var adherence: Adherence { report.progress.current.adherence }

  var planned: String {
    let adherence = adherence
    let length = report.words.length(report.span)
    guard let planned = adherence.planned, let share = adherence.share else {
      return sheet.phrase(
        adherence.done == 0 ? .reportNothingLogged : .reportSessionsInTime,
        ["count": sheet.format.capitalised(word(adherence.done)), "length": length], count: adherence.done)
    }
    let sessions: Verdict =
      adherence.misses.isEmpty ? .all : share >= 0.8 ? .mostly : share >= 0.5 ? .partly : .little
    let verdict = max(sessions, leastBySets)
    guard verdict != .all else {
      return sheet.phrase(.reportAllDone, ["count": word(planned)], count: planned)
    }
    let first = sheet.phrase(
      verdict == .mostly ? .reportMostlyDone : verdict == .partly ? .reportPartlyDone : .reportLittleDone,
      [
        "done": sheet.format.calendar.grouped(adherence.done),
        "planned": sheet.format.calendar.grouped(planned),
      ], count: planned)
    return sheet.format.sentences([first, verdict == sessions ? nil : sets, worstWeek].compactMap { $0 })
  }

  /// How near to the plan, the nearest first.
  private enum Verdict: Int, Comparable {
    case all, mostly, partly, little

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// A session that leaves most of its sets out takes place, and does not go as planned. Who writes down
  /// the main lifts alone may have done the others: that is never worse than in part.
  private var leastBySets: Verdict {
    guard let sets = report.progress.current.sets else { return .all }
    return sets.percent >= 95 ? .all : sets.percent >= 80 ? .mostly : .partly
  }

  private var sets: String? {
    report.progress.current.sets.map {
      sheet.phrase(.reportPlannedSetsDone, ["percent": sheet.format.percent(sheet.format.count($0.percent))])
    }
  }

  /// What stood out among the misses.
  private var worstWeek: String? {
    guard let worst = adherence.worstWeek(report.weeks),
      let date = report.weeks.firstDate(ofWeek: worst.week)
    else { return nil }
    let reason = worst.reason.map { sheet.plain($0) }
    return sheet.phrase(
      reason == nil ? .reportWorstWeek : .reportWorstWeekReason,
      [
        "count": sheet.format.capitalised(word(worst.count)), "missed": word(adherence.misses.count),
        "date": sheet.format.calendar.text(date, report.namesMonths ? .medium : .dayAndMonth),
        "reason": reason ?? "",
      ], count: worst.count)
  }

  // MARK: Is it moving?

  /// A sentence for all that are said the same of.
  var moving: String? {
    let subjects = report.subjects
    guard !subjects.isEmpty else { return nil }
    guard subjects.contains(where: { $0.verdict != .unknown }) else {
      return sheet.phrase(.reportTooEarly)
    }
    let sentences = ReportSubject.Verdict.allCases.flatMap { verdict -> [String] in
      let alike = subjects.filter { $0.verdict == verdict }
      guard !alike.isEmpty else { return [] }
      if verdict == .stalled { return alike.map { stalled($0) } }
      // A list runs as its sentence does, whichever way its names run.
      let names = alike.enumerated().map { index, subject in
        sheet.layout.direction.isolating(index == 0 ? subject.name : lowered(subject.name))
      }
      return [
        sheet.phrase(
          key(verdict), ["names": sheet.format.calendar.list(names)], count: alike.count)
      ]
    }
    return sheet.format.sentences(sentences)
  }

  private func stalled(_ subject: ReportSubject) -> String {
    guard case .stalled(let date) = subject.trend else { return "" }
    return report.phrase(
      day: .reportStalled, month: .reportStalledSinceMonth,
      ["names": subject.name, "date": report.date(date)], count: 1)
  }

  private func key(_ verdict: ReportSubject.Verdict) -> LabelKey {
    switch verdict {
    case .reached: .reportReached
    case .onCourse: .reportOnCourse
    case .up: .reportUp
    case .closer: .reportCloser
    case .behind: .reportBehind
    case .level: .reportLevel
    case .stalled: .reportStalled
    case .down: .reportDown
    case .away: .reportAway
    case .unknown: .reportUnknown
    }
  }

  /// That English names of exercises begin with.
  private static let properNames: Set<String> = [
    "American", "Anderson", "Arnold", "Australian", "Bulgarian", "Chinese", "Copenhagen", "Cuban",
    "Egyptian", "Frankenstein", "French", "Hindu", "Jefferson", "Kroc", "Larsen", "Meadows", "Nordic",
    "Olympic", "Pallof", "Pendlay", "Peterson", "Pilates", "Romanian", "Russian", "Scott", "Smith",
    "Sorensen", "Spanish", "Steinborn", "Svend", "Swiss", "Turkish", "Yates", "Zercher", "Zottman",
  ]

  private func word(_ count: Int) -> String {
    sheet.format.labels.numberWord(count) ?? sheet.format.calendar.grouped(count)
  }

  /// Within a sentence a name in English begins small; other languages keep theirs, and so do names
  /// that are more than a word with one capital, or begin with somebody's or some place's.
  private func lowered(_ name: String) -> String {
    let first = name.prefix { $0.isLetter }
    guard sheet.language.base == .english, name.dropFirst().allSatisfy({ !$0.isUppercase }),
      !Self.properNames.contains(String(first))
    else { return name }
    return name.prefix(1).lowercased() + name.dropFirst()
  }
}
