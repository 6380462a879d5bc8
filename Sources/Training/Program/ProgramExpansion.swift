public import Diagnostics
public import WorkoutModel

extension Program {
  /// Writes every week out.
  ///
  /// A week that repeats another gets that week's days as they are after its own changes, and then
  /// its adjustments one after the other. Loads that come out of this are rounded at the very end, so
  /// that small steps add up over the weeks.
  ///
  /// - Parameters:
  ///   - workouts: what the days name.
  ///   - client: whose maxes percentages are of, where a load is added to them.
  /// - Returns: no program where an error is among the diagnostics.
  public func expanded(
    with workouts: Catalog<Workout>, for client: Client?
  ) -> Diagnosed<ExpandedProgram> {
    var diagnostics: [Diagnostic] = []
    var changeCount = 0
    var days: [[ExpandedDay]?] = []
    for (index, week) in weeks.enumerated() {
      let written: [ExpandedDay]?
      switch week.content {
      case .days(let entries):
        written = Self.days(entries, workouts, &diagnostics)
      case .repeating(let source, let adjustments):
        guard source >= 1, source <= index else {
          diagnostics.append(Self.noEarlierWeek(source, from: index + 1, week.origin))
          days.append(nil)
          continue
        }
        written = days[source - 1].map { original in
          var adjuster = WeekAdjuster(
            days: original, number: index + 1, client: client, diagnostics: diagnostics,
            changeCount: changeCount)
          for adjustment in adjustments { adjuster.apply(adjustment) }
          diagnostics = adjuster.diagnostics
          changeCount = adjuster.changeCount
          return adjuster.days
        }
      }
      days.append(written)
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return Diagnosed(nil, diagnostics)
    }
    let calendar = start.map(ProgramCalendar.init)
    let rounding = LoadRounding(workouts: workouts)
    var program = ExpandedProgram(title: title, origin: origin)
    for (index, (week, days)) in zip(weeks, days).enumerated() {
      let dated = (days ?? []).map { day in
        var dated = day
        dated.date = calendar?.date(of: day.day, inWeek: index + 1)
        for session in dated.sessions.indices { rounding.round(&dated.sessions[session]) }
        return dated
      }
      program.weeks.append(
        ExpandedWeek(
          number: index + 1, title: week.title, focus: week.focus, isDeload: week.isDeload,
          days: dated, origin: week.origin))
    }
    diagnostics += calendar?.warnings(about: program) ?? []
    return Diagnosed(program, diagnostics)
  }

  /// All seven days, with what is written for them.
  private static func days(
    _ written: [ProgramDay], _ workouts: Catalog<Workout>, _ diagnostics: inout [Diagnostic]
  ) -> [ExpandedDay] {
    let isNumbered = written.first?.day.isNumbered ?? false
    var days = Weekday.allCases.map { weekday in
      ExpandedDay(day: isNumbered ? .numbered(weekday.number) : .weekday(weekday))
    }
    for entry in written.flatMap({ day in day.entries.map { (day.day.number - 1, $0) } })
    where days.indices.contains(entry.0) {
      switch entry.1 {
      case .rest(let text): days[entry.0].rest.append(text)
      case .workout(let id, let time, let note, let origin):
        guard let workout = workouts[id: id] else {
          diagnostics.append(
            Diagnostic(
              .error, at: origin.location, message: "the document has no workout \"\(id)\"",
              hint: NearestName.of(id, among: workouts.ids).map { "did you mean \"\($0)\"?" }))
          continue
        }
        days[entry.0].sessions.append(ExpandedSession(workout: workout, time: time, note: note))
      }
    }
    for index in days.indices { days[index].orderByTime() }
    return days
  }

  private static func noEarlierWeek(
    _ source: Int, from number: Int, _ origin: Origin
  ) -> Diagnostic {
    Diagnostic(
      .error, at: origin.location, message: "week \(number) can't repeat week \(source)",
      hint: number == 1
        ? "the first week has nothing to repeat"
        : "repeat one of the weeks before it, 1 to \(number - 1)")
  }
}

extension ExpandedDay {
  fileprivate mutating func orderByTime() {
    let times = sessions.compactMap(\.time)
    guard times.count == sessions.count else { return }
    // Visits at the same time stay as they were written.
    let sorted = zip(times, sessions).enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }
    sessions = sorted.map(\.element.1)
  }
}
