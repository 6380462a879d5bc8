import Testing
import WorkoutModel

@testable import Training

@Suite("Sessions done, planned and missed")
struct AdherenceTests {
  private let weeks = WeekRule(firstDay: .monday)

  private func skipped(_ date: String, _ reason: String) -> String {
    "{ \"date\": \"\(date)\", \"skipped\": \"\(reason)\" }"
  }

  @Test func `without a program, what the log knows of was planned`() throws {
    let history = TrainingHistory(
      try log(
        [
          session("2026-11-02", "squat", "5"), skipped("2026-11-04", "flu"),
          session("2026-11-09", "squat", "5"),
        ].joined(separator: ",")))
    let adherence = Adherence(
      history, try span("2026-11-02", "2026-11-15"), planned: nil, weeks: weeks)
    #expect(adherence.done == 2)
    #expect(adherence.planned == 3)
    #expect(adherence.misses.map(\.reason?.string) == ["flu"])
    #expect(adherence.days[try day("2026-11-04")] == .skipped("flu"))
    #expect(adherence.days[try day("2026-11-05")] == nil)
  }

  @Test func `a log without skipped sessions knows of no plan`() throws {
    let history = TrainingHistory(try log(session("2026-11-02", "squat", "5")))
    let adherence = Adherence(
      history, try span("2026-11-02", "2026-11-15"), planned: nil, weeks: weeks)
    #expect(adherence.planned == nil)
    #expect(adherence.share == nil)
  }

  @Test func `a planned session that was done on another day of its week was moved`() throws {
    // Planned Mon, Wed, Fri twice; done Mon, Thu in the first week, Mon in the second.
    let planned = try ["02", "04", "06", "09", "11", "13"].map { try day("2026-11-\($0)") }
    let history = TrainingHistory(
      try log(
        [
          session("2026-11-02", "squat", "5"), session("2026-11-05", "squat", "5"),
          session("2026-11-09", "squat", "5"), skipped("2026-11-13", "late"),
        ].joined(separator: ",")))
    let adherence = Adherence(
      history, try span("2026-11-02", "2026-11-15"), planned: planned, weeks: weeks)
    #expect(adherence.planned == 6)
    #expect(adherence.done == 3)
    #expect(adherence.misses.map(\.date.day) == [6, 11, 13])
    #expect(adherence.misses.map(\.reason?.string) == [nil, nil, "late"])
    #expect(adherence.days[try day("2026-11-06")] == .missed)
    #expect(adherence.days[try day("2026-11-04")] == nil)
    #expect(adherence.share == 0.5)
  }

  @Test func `half of the misses in one week are worth a sentence`() throws {
    let misses = ["2026-10-12", "2026-10-13", "2026-10-15"].map { skipped($0, "flu") }
    let history = TrainingHistory(
      try log((misses + [skipped("2026-11-03", "late"), skipped("2026-11-10", "late")]).joined(separator: ",")))
    let adherence = Adherence(
      history, try span("2026-09-01", "2026-11-15"), planned: nil, weeks: weeks)
    let worst = try #require(adherence.worstWeek(weeks))
    #expect(worst.count == 3)
    #expect(worst.reason?.string == "flu")
    #expect(weeks.firstDate(ofWeek: worst.week) == (try day("2026-10-12")))
  }

  @Test func `weeks begin where the language begins them`() throws {
    // 2026-11-22 is a Sunday.
    let sunday = try day("2026-11-22")
    #expect(WeekRule(firstDay: .monday).firstDate(ofWeek: WeekRule(firstDay: .monday).number(of: sunday))?.day == 16)
    #expect(WeekRule(firstDay: .sunday).firstDate(ofWeek: WeekRule(firstDay: .sunday).number(of: sunday))?.day == 22)
    #expect(WeekRule(firstDay: .saturday).firstDate(ofWeek: WeekRule(firstDay: .saturday).number(of: sunday))?.day == 21)
    #expect(WeekRule(firstDay: .sunday).weekdays.first == .sunday)
    // The weeks before 1970 count on downwards.
    let old = try day("1969-12-28")
    #expect(weeks.firstDate(ofWeek: weeks.number(of: old))?.day == 22)
  }

  @Test func `a streak counts weeks with a session, and a week that is not over breaks none`() throws {
    let days = ["2026-10-05", "2026-10-12", "2026-10-26", "2026-11-02", "2026-11-09"]
    let history = TrainingHistory(
      try log(days.map { session($0, "squat", "5") }.joined(separator: ",")))
    let toWednesday = WeekStreak(history, try span("2026-10-01", "2026-11-18"), weeks)
    #expect(toWednesday.longest == 3)
    #expect(toWednesday.current == 3)
    let toSunday = WeekStreak(history, try span("2026-10-01", "2026-11-22"), weeks)
    #expect(toSunday.longest == 3)
    #expect(toSunday.current == 0)
  }
}
