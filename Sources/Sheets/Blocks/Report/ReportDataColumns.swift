import Training
import WorkoutModel

/// A column of numbers, by day, week or month.
struct ReportDataColumn {
  var name: String
  /// Nothing where nothing was written down.
  var values: [Int: String]
}

/// Columns that many rows of the log add up to.
struct ReportDataColumns {
  let report: ReportContext
  let grain: SeriesDigest.Grain

  /// The calendar's: how many sessions were done, and how many were planned where a plan is known.
  var sessions: [ReportDataColumn] {
    let adherence = report.progress.current.adherence
    var done: [Int: Int] = [:]
    var planned: [Int: Int] = [:]
    for (date, day) in adherence.days {
      let number = grain.number(of: date, report.calendar)
      // A week without a session that was planned has none done: that is known, and not missing.
      if case .done(let count) = day {
        done[number, default: 0] += count
        planned[number, default: 0] += count
      } else {
        done[number, default: 0] += 0
        planned[number, default: 0] += 1
      }
    }
    var columns: [(key: LabelKey, counts: [Int: Int])] = [(.reportLegendDone, done)]
    if adherence.planned != nil { columns.append((.reportLegendPlanned, planned)) }
    return columns.map { key, counts in
      column(
        report.sheet.phrase(.reportSessions), report.sheet.phrase(key),
        counts.mapValues { report.sheet.format.count($0) })
    }
  }

  /// What share of the planned sets was done. Of single days those count on which a session took
  /// place: sets that were planned on another may have been done that week.
  var plannedSets: ReportDataColumn {
    let (sheet, progress) = (report.sheet, report.progress)
    var values: [Int: String] = [:]
    for slot in slots(where: { grain != .day || $0.isDone }) {
      values[slot.number] = progress.basis.sets(of: progress.history, in: slot.span)
        .map { sheet.format.count($0.percent) }
    }
    return column(sheet.phrase(.reportPlannedSets), sheet.format.percentSign, values)
  }

  /// Hard sets of each muscle, and load times repetitions where there was a load; the muscles with
  /// the most work first.
  var muscles: [ReportDataColumn] {
    let (sheet, progress) = (report.sheet, report.progress)
    var sets: [Muscle: [Int: String]] = [:]
    var volumes: [Muscle: [Int: String]] = [:]
    for slot in slots(where: \.isDone) {
      let tally = MuscleTally(progress.history, slot.span, sheet.format.units) {
        sheet.document.exercise($0)?.muscles
      }
      for work in tally.muscles {
        sets[work.muscle, default: [:]][slot.number] = report.words.tenths(work.sets)
        guard let volume = work.volumeLoad else { continue }
        volumes[work.muscle, default: [:]][slot.number] =
          sheet.format.calendar.grouped(Int(volume.double.rounded()))
      }
    }
    return progress.current.muscles.muscles.map(\.muscle).flatMap { muscle in
      let name = sheet.format.capitalised(
        LabelKey(muscle).map { sheet.phrase($0) } ?? muscle.rawValue)
      return [
        column(name, sheet.phrase(.weekSets, count: 2), sets[muscle] ?? [:]),
        column(name, sheet.format.loadUnitName, volumes[muscle] ?? [:]),
      ]
    }
  }

  private func column(_ name: String, _ unit: String, _ values: [Int: String]) -> ReportDataColumn {
    ReportDataColumn(
      name: report.sheet.phrase(.reportNameAndUnit, ["name": name, "unit": unit]), values: values)
  }

  /// The days, weeks or months of days of some kind, cut at the report's ends.
  private func slots(
    where isIncluded: (Adherence.Day) -> Bool
  ) -> [(number: Int, span: DateSpan)] {
    var slots: [Int: DateSpan] = [:]
    for (date, day) in report.progress.current.adherence.days {
      guard isIncluded(day) else { continue }
      let number = grain.number(of: date, report.calendar)
      guard slots[number] == nil else { continue }
      let span = grain.span(of: date, report.calendar)
      slots[number] = DateSpan(max(span.first, report.span.first), min(span.last, report.span.last))
    }
    return slots.map { (number: $0.key, span: $0.value) }.sorted { $0.number < $1.number }
  }
}

extension Adherence.Day {
  fileprivate var isDone: Bool { if case .done = self { true } else { false } }
}
