import Diagnostics
import Testing
import WorkoutModel

@testable import Training

@Suite("A program, written out")
struct ProgramExpansionTests {
  @Test func `a week has seven days, and a day without an entry is a day of rest`() throws {
    let program = try expanded(#"{ "days": { "mon": ["a"], "sun": [ { "rest": "Walk" } ] } }"#)
    let days = program.weeks[0].days
    #expect(days.map(\.day.description) == ["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
    #expect(days.map(\.isRest) == [false, true, true, true, true, true, true])
    #expect(days[6].rest.map(\.string) == ["Walk"])
  }

  @Test func `a repeated week is the repeated week after its own changes`() throws {
    let program = try expanded(
      #"{ "days": { "mon": ["a"] } }"#,
      #"{ "repeat": 1, "adjust": [ { "load": "+2.5 kg" } ] }"#,
      #"{ "repeat": 2, "adjust": [ { "load": "+2.5 kg" } ] }"#,
      #"{ "repeat": 1 }"#)
    #expect(
      program.weeks.map(plan) == ["3 x 5 @ 60 kg", "3 x 5 @ 62.5 kg", "3 x 5 @ 65 kg", "3 x 5 @ 60 kg"])
  }

  @Test func `adjustments are made one after the other`() throws {
    let program = try expanded(
      #"{ "days": { "mon": ["a"] } }"#,
      #"{ "repeat": 1, "adjust": [ { "load": "+10 kg" }, { "load": "-10 %" } ] }"#,
      #"{ "repeat": 1, "adjust": [ { "load": "-10 %" }, { "load": "+10 kg" } ] }"#,
      #"{ "repeat": 1, "adjust": [ { "sets": 2 }, { "exercise": "squat", "plan": "1 x 3 @ 70 kg" }, { "sets": 1 } ] }"#)
    #expect(
      program.weeks.dropFirst().map(plan) == ["3 x 5 @ 63 kg", "3 x 5 @ 64 kg", "2 x 3 @ 70 kg"])
  }

  @Test func `title, focus and the deload mark are the week's own, and the days are copied`() throws {
    let program = try expanded(
      #"{ "title": "Groove", "focus": "Form", "deload": true, "days": { "mon": [ { "workout": "a", "time": "18:00", "note": "Belt" } ] } }"#,
      #"{ "repeat": 1, "focus": "Load" }"#)
    let week = program.weeks[1]
    #expect(week.title == nil && week.focus?.string == "Load" && !week.isDeload && week.number == 2)
    #expect(program.weeks[0].isDeload)
    #expect(week.sessions[0].time == TimeOfDay(hour: 18, minute: 0))
    #expect(week.sessions[0].note?.string == "Belt")
  }

  @Test func `of two visits on a day the earlier comes first where both have a time`() throws {
    let program = try expanded(
      #"{ "days": { "mon": [ { "workout": "b", "time": "18:00" }, { "workout": "a", "time": "07:00" } ], "tue": [ "b", { "workout": "a", "time": "07:00" } ] } }"#)
    #expect(program.weeks[0].days[0].sessions.map(\.workout.id) == ["a", "b"])
    #expect(program.weeks[0].days[1].sessions.map(\.workout.id) == ["b", "a"])
  }

  @Test func `a week that repeats itself or a later one is an error`() throws {
    for source in [0, 2, 3, 99] {
      let program = Program(weeks: [
        ProgramWeek(content: .days([])), ProgramWeek(content: .repeating(week: source, adjustments: [])),
        ProgramWeek(content: .days([])),
      ])
      let made = program.expanded(with: Catalog(), for: nil)
      #expect(made.value == nil)
      #expect(made.diagnostics.map(\.message) == ["week 2 can't repeat week \(source)"])
      #expect(made.diagnostics[0].hint == "repeat one of the weeks before it, 1 to 1")
    }
  }

  // MARK: Dates

  @Test(arguments: [
    ("2026-11-23", "2026-11-23", "2026-12-06"),
    // The start is a Thursday: the week is that around it.
    ("2026-11-26", "2026-11-23", "2026-12-06"),
    ("2026-12-28", "2026-12-28", "2027-01-10"),
    ("2028-02-21", "2028-02-21", "2028-03-05"),
    ("2027-02-22", "2027-02-22", "2027-03-07"),
    ("2100-02-22", "2100-02-22", "2100-03-07"),
  ])
  func `weeks of weekdays run from Monday to Sunday, over the ends of months and years`(
    _ start: String, _ first: String, _ last: String
  ) throws {
    let program = try expanded(start: start, #"{ "days": { "sun": ["a"] } }"#, #"{ "repeat": 1 }"#)
    let dates = try #require(program.dates)
    #expect(dates.lowerBound.description == first && dates.upperBound.description == last)
    for week in program.weeks {
      for day in week.days { #expect(day.date?.weekday == day.weekday) }
    }
  }

  @Test func `29 February is a day of a leap year's week`() throws {
    let program = try expanded(start: "2028-02-28", #"{ "days": { "tue": ["a"] } }"#)
    #expect(
      program.weeks[0].days.prefix(3).compactMap(\.date).map(\.description)
        == ["2028-02-28", "2028-02-29", "2028-03-01"])
  }

  @Test func `numbered days are counted from the start, whatever weekday it is`() throws {
    let program = try expanded(start: "2026-12-30", #"{ "days": { "1": ["a"], "3": ["a"] } }"#, #"{ "repeat": 1 }"#)
    #expect(program.weeks[0].days[0].date?.description == "2026-12-30")
    #expect(program.weeks[0].days[2].date?.description == "2027-01-01")
    #expect(program.weeks[1].days[0].weekday == .wednesday)
  }

  @Test func `without a start there are no dates`() throws {
    let program = try expanded(#"{ "days": { "1": ["a"] } }"#, #"{ "repeat": 1 }"#)
    #expect(program.dates == nil && program.weeks[1].dates == nil)
    #expect(program.weeks[0].days[0].weekday == nil)
  }

  @Test func `training before the start is a warning, rest is not`() throws {
    let made = try expansion(start: "2026-11-25", #"{ "days": { "mon": ["a"], "tue": [ { "rest": "Walk" } ], "wed": ["a"] } }"#)
    #expect(made.value != nil)
    #expect(
      made.diagnostics.map(\.message) == ["mon of week 1 is 2026-11-23, before the program's start 2026-11-25"])
  }

  @Test func `the end of the calendar ends the dates and not the program`() throws {
    let program = try expanded(start: "9999-12-27", #"{ "days": { "mon": ["a"] } }"#, #"{ "repeat": 1 }"#)
    #expect(program.weeks[0].days[4].date?.description == "9999-12-31")
    #expect(program.weeks[1].dates == nil)
  }

  // MARK: Choosing

  @Test func `a week that there is not names those there are`() throws {
    let program = try expanded(#"{ "days": { "mon": ["a"] } }"#, #"{ "repeat": 1 }"#)
    for number in [-1, 0, 3] {
      let error = #expect(throws: Diagnostic.self) { try program.week(number) }
      #expect(error?.message == "the program has no week \(number)")
      #expect(error?.hint == "there are the weeks 1 to 2")
    }
    #expect(try program.week(2).number == 2)
  }

  @Test func `a day is chosen by its name or its number`() throws {
    let week = try expanded(#"{ "days": { "mon": ["a"], "fri": ["b"] } }"#).weeks[0]
    #expect(try week.training(on: .weekday(.friday)).sessions[0].workout.id == "b")
    #expect(try week.training(on: .numbered(5)).sessions[0].workout.id == "b")
    let rest = #expect(throws: Diagnostic.self) { try week.training(on: .weekday(.sunday)) }
    #expect(rest?.message == "sun of week 1 is a day of rest")
    #expect(rest?.hint == "there is training on mon, fri")
  }

  @Test func `numbered days have names where they have dates`() throws {
    let week = #"{ "days": { "1": ["a"] } }"#
    #expect(try expanded(start: "2026-11-25", week).weeks[0].day(.weekday(.wednesday)).day == .numbered(1))
    let error = #expect(throws: Diagnostic.self) { try expanded(week).weeks[0].day(.weekday(.wednesday)) }
    #expect(error?.hint == "its days have numbers and no dates: --day 1 to 7")
  }

  private func plan(_ week: ExpandedWeek) -> String {
    week.sessions[0].workout.blocks[0].items[0].plan?.description ?? ""
  }
}
