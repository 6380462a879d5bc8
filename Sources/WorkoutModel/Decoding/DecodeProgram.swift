import Diagnostics
import JSONSource

extension DocumentDecoder {
  func program(_ value: ValueReader) -> Program? {
    value.object("program") { reader in
      var number = 0
      return Program(
        title: reader["title"].flatMap(text),
        start: reader["start"].flatMap(date),
        weeks: reader["weeks"]?.list(entry: "a week") {
          number += 1
          return week(number, $0)
        } ?? [],
        origin: Origin(value.location))
    }
  }

  private func week(_ number: Int, _ value: ValueReader) -> ProgramWeek? {
    value.object("week") { reader in
      let title = reader["title"].flatMap(text)
      let focus = reader["focus"].flatMap(text)
      let isDeload = reader["deload"]?.bool() ?? false
      let days = reader["days"]
      let source = reader["repeat"]
      let adjust = reader["adjust"]
      let content: ProgramWeek.Content?
      if let source {
        days?.error(
          "a week that repeats another has no days of its own",
          hint: "leave out days, or leave out repeat")
        let adjustments = adjust?.list { adjustment($0) } ?? []
        content = earlierWeek(source, before: number).map {
          .repeating(week: $0, adjustments: adjustments)
        }
      } else {
        adjust?.error(
          "only a week that repeats another can be adjusted",
          hint: "add \"repeat\": 1, or write the days out")
        content = .days(days.map(self.days) ?? [])
      }
      return content.map {
        ProgramWeek(
          title: title, focus: focus, isDeload: isDeload, content: $0,
          origin: Origin(value.location))
      }
    }
  }

  private func earlierWeek(_ value: ValueReader, before number: Int) -> Int? {
    guard let week = value.count(in: 1...999) else { return nil }
    guard week < number else {
      value.error(
        "week \(number) can't repeat week \(week)",
        hint: number == 1
          ? "the first week has nothing to repeat"
          : "repeat one of the weeks before it, 1 to \(number - 1)")
      return nil
    }
    return week
  }

  private func days(_ value: ValueReader) -> [ProgramDay] {
    guard let entries = value.entries() else { return [] }
    var numbered: Bool?
    let days = entries.compactMap { name, location, entry -> ProgramDay? in
      guard let day = ProgramDay.Day(name) else {
        let near = NearestName.of(name, among: Weekday.allCases.map(\.rawValue))
        findings.error(
          at: location, "\"\(name)\" is not a day: mon, tue, wed, thu, fri, sat, sun, or 1 to 7",
          hint: near.map { "did you mean \"\($0)\"?" })
        return nil
      }
      if let numbered, numbered != day.isNumbered {
        findings.error(
          at: location, "a week has days by name or by number, not both",
          hint: "write all its days in the same way")
      }
      numbered = numbered ?? day.isNumbered
      return ProgramDay(day: day, entries: entry.list { dayEntry($0) } ?? [])
    }
    return days.sorted { $0.day.number < $1.day.number }
  }

  private func dayEntry(_ value: ValueReader) -> ProgramDay.Entry? {
    let origin = Origin(value.location)
    if case .string = value.node.kind {
      return reference(value, to: .workout).map {
        .workout(id: $0, time: nil, note: nil, origin: origin)
      }
    }
    let expected = "a workout's id, or an object with workout or rest"
    return value.object("day entry", expected: expected) { reader in
      let workout = reader["workout"]
      let rest = reader["rest"]
      let time = reader["time"]
      let note = reader["note"]
      if let rest {
        for other in [workout, time, note].compactMap({ $0 }) {
          other.error("\(other.name) can't stand beside rest", hint: "give it an entry of its own")
        }
        return requiredText(rest).map { .rest($0) }
      }
      guard let workout else {
        reader.error("a day's entry needs workout or rest", hint: "add \"workout\": …")
        return nil
      }
      let id = reference(workout, to: .workout)
      let (clock, text) = (time.flatMap(timeOfDay), note.flatMap(text))
      return id.map { .workout(id: $0, time: clock, note: text, origin: origin) }
    }
  }
}
