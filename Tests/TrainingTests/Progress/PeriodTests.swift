import Testing
import WorkoutModel

@testable import Training

@Suite("A period and the one before")
struct PeriodTests {
  @Test func `sets count once for what an exercise is done for, by half for what helps`() throws {
    let report = try #require(
      ProgressReport(
        try document(
          [
            session("2026-11-02", "squat", "warm-up 60 kg x 5", "100 kg x 5", "100 kg x 5", "100 kg x 4"),
            session("2026-11-08", "bench", "80 kg x 5", "bodyweight x 10"),
            session("2026-11-15", "plank", "60 s"),
          ].joined(separator: ",")),
        worked: [
          "squat": WorkedMuscles(primary: [.quadriceps, .glutes], secondary: [.lowerBack]),
          "bench": WorkedMuscles(primary: [.chest], secondary: [.triceps]),
        ]))
    let muscles = report.current.muscles
    #expect(muscles.muscles.map(\.muscle) == [.glutes, .quadriceps, .chest, .lowerBack, .triceps])
    #expect(muscles.muscles.map(\.sets) == [3, 3, 2, 1.5, 1])
    // 100 × (5 + 5 + 4) = 1400, half of it for the lower back; 80 × 5 = 400 for the chest.
    #expect(muscles.muscles.map(\.volumeLoad) == [1400, 1400, 400, 700, 200])
    #expect(muscles.volumeLoad == 1800)
    #expect(muscles.setCount == 6)
    #expect(muscles.unassignedSets == 1)
    // Two weeks.
    #expect(muscles.setsPerWeek(for: .glutes) == 1.5)
    #expect(muscles.setsPerWeek(for: .neck) == nil)
  }

  @Test func `the period before is as long, and ends the day before`() throws {
    let document = try document(
      [
        session("2026-08-20", "squat", "80 kg x 5", more: #""rpe": 8, "duration": "50 min","#),
        session("2026-09-10", "squat", "90 kg x 5", more: #""rpe": 7, "duration": "40 min","#),
        session("2026-09-12", "squat", "90 kg x 5", more: #""rpe": 8,"#),
      ].joined(separator: ","),
      report: #"{ "from": "2026-09-01", "to": "2026-09-30", "compare": "previous" }"#)
    let report = try #require(ProgressReport(document))
    #expect(report.current.span == (try span("2026-09-01", "2026-09-30")))
    #expect(report.previous?.span == (try span("2026-08-02", "2026-08-31")))
    #expect(report.current.effort.mean == 7.5)
    #expect(report.previous?.effort.mean == 8)
    #expect(report.current.time.total == .seconds(2400))
    #expect(report.current.time.known == 1)
    #expect(report.current.time.sessions == 2)
  }

  @Test func `there is no period before where nothing was logged in it`() throws {
    let document = try document(
      session("2026-09-10", "squat", "5"), report: #"{ "from": "2026-09-01", "compare": "previous" }"#)
    #expect(ProgressReport(document)?.previous == nil)
  }

  @Test func `a goal below the start makes down the right way`() throws {
    let document = try document(
      "", measurements: """
        { "date": "2026-09-07", "bodyweight": "74.6 kg", "waist": "88 cm" },
        { "date": "2026-11-16", "bodyweight": "72.9 kg", "waist": "86 cm" }
        """,
      report: """
        { "goals": [ { "measurement": "bodyweight", "target": "72 kg", "by": "2026-12-20" } ] }
        """)
    let report = try #require(ProgressReport(document))
    let bodyweight = try #require(report.measurements.first)
    #expect(bodyweight.series.change?.amount == -1.7)
    #expect(bodyweight.series.change?.merit == .better)
    // Nobody said which way the waist should go.
    #expect(report.measurements.last?.series.change?.merit == .neutral)
    // 70 of 104 days have passed: the line stands at 74.6 − 2.6 × 70 / 104 = 72.85.
    #expect(report.goals.first?.standing == .behind)
    #expect(report.goals.first?.remaining == 0.9)
  }

  @Test func `the goal's line decides who is on course`() throws {
    func standing(_ last: String, by: String?) throws -> GoalProgress.Standing? {
      let end = by.map { ", \"by\": \"\($0)\"" } ?? ""
      return ProgressReport(
        try document(
          [session("2026-09-01", "squat", "100 kg x 1"), session("2026-10-01", "squat", last)]
            .joined(separator: ","),
          report: "{ \"goals\": [ { \"lift\": \"squat\", \"target\": \"120 kg\"\(end) } ] }"))?
        .goals.first?.standing
    }
    // 30 of 60 days: the line is at 110.
    #expect(try standing("110 kg x 1", by: "2026-10-31") == .onCourse)
    #expect(try standing("109 kg x 1", by: "2026-10-31") == .behind)
    #expect(try standing("120 kg x 1", by: "2026-10-31") == .reached)
    #expect(try standing("110 kg x 1", by: "2026-09-20") == .overdue)
    #expect(try standing("110 kg x 1", by: nil) == .open)
  }

  @Test func `of two measurements on one day the later written counts`() throws {
    let document = try document(
      "", measurements: """
        { "date": "2026-09-08", "bodyweight": "80 kg" }, { "date": "2026-09-07", "bodyweight": "81 kg" },
        { "date": "2026-09-08", "bodyweight": "79.5 kg" }
        """)
    #expect(ProgressReport(document)?.measurements.first?.series.points.map(\.value) == [81, 79.5])
  }

  @Test func `a best that is weeks old is a standstill`() throws {
    func trend(_ loads: [Int]) throws -> ProgressTrend? {
      let monday = try day("2026-09-07")
      let sessions = try loads.enumerated().map { week, load in
        session("\(try #require(monday.advanced(byDays: 7 * week)))", "bench", "\(load) kg x 5")
      }
      return try #require(ProgressReport(try document(sessions.joined(separator: ",")))?
        .exercises.first).trend
    }
    #expect(try trend([60, 62, 64, 66]) == .better)
    #expect(try trend([60, 64, 62, 62, 62, 62, 62]) == .stalled(since: day("2026-09-14")))
    #expect(try trend([60, 60, 60]) == .level)
    #expect(try trend([60, 58, 56]) == .worse)
    #expect(try trend([60]) == .unknown)
  }
}
