import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// A large number with what it is above it and how it changed below.
struct ReportNumber {
  var label: String
  /// With `**…**` around what prints large.
  var value: String
  var change: Line?

  struct Line {
    var direction: Direction?
    var text: String
  }
}

extension ReportContext {
  // MARK: Did it go as planned?

  /// At most three.
  var plannedNumbers: [ReportNumber] {
    [sessions, plannedSets ?? time ?? sets, effort ?? streak].compactMap { $0 }
  }

  /// What else is known of how the plan went, for smaller print.
  var otherNumbers: [ReportNumber] {
    [plannedSets == nil ? nil : time, effort == nil ? nil : streak].compactMap { $0 }
  }

  private var current: ProgressReport.Period { progress.current }
  private var previous: ProgressReport.Period? { progress.previous }

  /// The months of the period before, as words that follow "than".
  private var before: String {
    previous.map { sheet.format.calendar.text($0.span, .monthAndYear) } ?? ""
  }

  private func compared(
    _ difference: Double, _ amount: String, more: LabelKey, less: LabelKey
  ) -> ReportNumber.Line {
    guard difference != 0 else {
      return .init(direction: nil, text: sheet.phrase(.reportSameAsBefore, ["period": before]))
    }
    return .init(
      direction: difference > 0 ? .up : .down,
      text: sheet.format.phrase(
        difference > 0 ? more : less, ["amount": amount, "period": before],
        count: abs(difference)))
  }

  private var sessions: ReportNumber? {
    let adherence = current.adherence
    guard adherence.done > 0 || adherence.planned != nil else { return nil }
    let calendar = sheet.format.calendar
    var number = ReportNumber(
      label: sheet.phrase(.reportSessionsDone),
      value: adherence.planned.map {
        sheet.phrase(
          .reportOfPlanned,
          ["done": calendar.grouped(adherence.done), "planned": calendar.grouped($0)])
      } ?? "**\(calendar.grouped(adherence.done))**")
    if let previous {
      let difference = adherence.done - previous.adherence.done
      number.change = compared(
        Double(difference), sheet.format.count(abs(difference)), more: .reportMoreThan, less: .reportFewerThan)
    } else if span.dayCount >= 14 {
      number.change = .init(
        direction: nil,
        text: sheet.phrase(
          .reportPerWeek, ["count": words.rounded(Double(adherence.done) / span.weekCount)]))
    }
    return number
  }

  private var plannedSets: ReportNumber? {
    guard let sets = current.sets else { return nil }
    var number = ReportNumber(
      label: sheet.phrase(.reportPlannedSets),
      value: sheet.format.percent("**\(sheet.format.count(sets.percent))**"))
    if let before = previous?.sets {
      let difference = sets.percent - before.percent
      number.change = compared(
        Double(difference),
        sheet.phrase(
          .reportPoints, ["count": sheet.format.count(abs(difference))], count: abs(difference)),
        more: .reportMoreThan, less: .reportFewerThan)
    } else {
      number.change = .init(
        direction: nil,
        text: sheet.phrase(
          .reportCountOf,
          [
            "done": sheet.format.calendar.grouped(sets.done),
            "planned": sheet.format.calendar.grouped(sets.planned),
          ], count: sets.done))
    }
    return number
  }

  /// Where most sessions say how long they took.
  private var time: ReportNumber? {
    let time = current.time
    guard let total = time.total, time.known * 2 > time.sessions else { return nil }
    let (value, unit) = words.hours(total)
    var number = ReportNumber(
      label: sheet.phrase(.reportTimeTrained), value: "**\(value)** \(unit)")
    if time.known < time.sessions {
      number.change = .init(
        direction: nil,
        text: sheet.phrase(
          .reportTimedSessions, ["known": sheet.format.count(time.known), "count": sheet.format.count(time.sessions)],
          count: time.known))
    } else if let before = previous?.time.total, previous?.time.known == previous?.time.sessions {
      let difference = total - before
      let (amount, unit) = words.hours(difference < .zero ? .zero - difference : difference)
      number.change = compared(
        Double(difference.components.seconds / 60), amount + ValueFormatter.space + unit,
        more: .reportLongerThan, less: .reportShorterThan)
    } else {
      let mean = total / time.known
      number.change = .init(
        direction: nil,
        text: sheet.phrase(
          .reportPerSession,
          ["time": words.minutes(mean)]))
    }
    return number
  }

  private var sets: ReportNumber? {
    guard current.muscles.setCount > 0 else { return nil }
    let perWeek = Double(current.muscles.setCount) / span.weekCount
    var number = ReportNumber(
      label: sheet.phrase(.reportSetsPerWeek), value: "**\(sheet.format.count(Int(perWeek.rounded())))**")
    if let previous, previous.muscles.setCount > 0 {
      let old = (Double(previous.muscles.setCount) / previous.span.weekCount).rounded()
      let difference = perWeek.rounded() - old
      number.change = compared(
        difference, sheet.format.count(Int(abs(difference))), more: .reportMoreThan, less: .reportFewerThan)
    } else {
      let count = current.muscles.setCount
      number.change = .init(
        direction: nil,
        text: sheet.phrase(
          .reportInAll, ["count": sheet.format.calendar.grouped(count)], count: count))
    }
    return number
  }

  private var effort: ReportNumber? {
    guard let mean = current.effort.mean else { return nil }
    var number = ReportNumber(
      label: sheet.phrase(.reportEffort),
      value: sheet.phrase(.reportOfTen, ["value": words.fixed(mean)]))
    if let before = previous?.effort.mean {
      let difference = mean - before
      number.change = compared(
        difference.double, words.fixed(difference < .zero ? -difference : difference),
        more: .reportHigherThan, less: .reportLowerThan)
    } else {
      let count = current.effort.ratings.count
      number.change = .init(
        direction: nil,
        text: sheet.phrase(
          .reportRatedSessions, ["count": sheet.format.calendar.grouped(count)], count: count))
    }
    return number
  }

  private var streak: ReportNumber? {
    let streak = current.streak
    guard streak.longest > 1 else { return nil }
    return ReportNumber(
      label: sheet.phrase(.reportStreak),
      value: sheet.phrase(.factPeriodWeeks, ["count": sheet.format.count(streak.longest)], count: streak.longest),
      change: streak.current > 0
        ? .init(
          direction: nil,
          text: sheet.phrase(.reportStreakNow, ["count": sheet.format.count(streak.current)], count: streak.current))
        : nil)
  }

  // MARK: Is it moving?

  /// One for each of what the answer is about.
  var movingNumbers: [ReportNumber] {
    subjects.compactMap { subject in
      guard let current = subject.series.current, let start = subject.series.start else { return nil }
      let quantity = subject.series.quantity
      let (value, unit) = words.parts(current.value, quantity)
      let isEstimate = if case .estimatedMax = quantity { true } else { false }
      return ReportNumber(
        label: isEstimate
          ? sheet.phrase(.reportEstimateOf, ["name": subject.name]) : subject.name,
        value: unit.isEmpty ? "**\(value)**" : "**\(value)** \(unit)",
        change: changeLine(subject, start))
    }
  }

  private func changeLine(
    _ subject: ReportSubject, _ start: ProgressSeries.Point
  ) -> ReportNumber.Line {
    let date = self.date(start.date)
    guard let change = subject.series.change else {
      return .init(
        direction: nil, text: phrase(day: .reportFirstOn, month: .reportFirstIn, ["date": date]))
    }
    guard change.direction != nil else {
      return .init(
        direction: nil,
        text: phrase(
          day: .reportNoChangeSince, month: .reportNoChangeSinceMonth, ["date": date]))
    }
    let amount = words.change(change, subject.series.quantity)
    if subject.verdict == .stalled, case .stalled(let later) = subject.trend {
      return .init(
        direction: change.direction,
        text: phrase(
          day: .reportSinceAndNone, month: .reportSinceMonthAndNone,
          ["amount": amount, "date": date, "later": self.date(later)]))
    }
    return .init(
      direction: change.direction,
      text: phrase(
        day: .reportSince, month: .reportSinceMonth, ["amount": amount, "date": date]))
  }
}
