import Diagnostics
import Testing
import WorkoutModel

@testable import Training

@Suite("Planned sets that were done")
struct SetAdherenceTests {
  private let weeks = WeekRule(firstDay: .monday)

  /// Mondays `a`: squat 3 (and a warm-up), bench 2 to 3, or curls in its place; Thursdays `b`: two rounds
  /// of a plank and of pull-ups.
  private func workouts() throws -> Catalog<Workout> {
    try document(
      """
      "workouts": {
        "a": { "title": "A", "blocks": [ { "items": [
          { "exercise": "squat", "plan": "warm-up 1 x 5 @ 60 kg; 3 x 5 @ 100 kg" },
          { "exercise": "bench", "plan": "2-3 x 5 @ 60 kg", "alternatives": ["curl"] } ] } ] },
        "b": { "title": "B", "blocks": [ { "style": "circuit", "rounds": 2, "items": [
          "plank", { "exercise": "pull-up", "plan": "1 x 8 @ bodyweight" } ] } ] } }
      """
    ).workouts
  }

  private func document(_ members: String) throws -> RepsheetDocument {
    let names = ["squat", "bench", "pull-up", "plank", "curl"]
    let exercises = names.map { "\"\($0)\": { \"name\": \"\($0)\" }" }.joined(separator: ", ")
    let json = "{ \"exercises\": { \(exercises) }, \(members) }"
    let read = RepsheetDocument.decode(SourceFile(name: "log.json", bytes: Array(json.utf8)))
    try #require(read.diagnostics.map(\.description) == [])
    return try #require(read.value)
  }

  private func planned(_ days: (String, String)...) throws -> [PlannedSession] {
    let workouts = try workouts()
    return try days.map {
      PlannedSession(date: try day($0.0), workout: try #require(workouts[id: $0.1]))
    }
  }

  private func logged(
    _ date: String, _ sets: [(String, Int)], workout: String? = nil
  ) -> String {
    let entries = sets.map { exercise, count in
      let done = ["\"warm-up 20 kg x 5\""] + Array(repeating: "\"60 kg x 5\"", count: count)
      return "{ \"exercise\": \"\(exercise)\", \"done\": [\(done.joined(separator: ", "))] }"
    }
    let name = workout.map { "\"workout\": \"\($0)\"," } ?? ""
    return "{ \"date\": \"\(date)\", \(name) \"sets\": [\(entries.joined(separator: ", "))] }"
  }

  private func adherence(
    _ sessions: [String], _ planned: [PlannedSession]?, workouts: Catalog<Workout> = Catalog()
  ) throws -> SetAdherence? {
    SetAdherence(
      TrainingHistory(try log(sessions)), try span("2026-11-02", "2026-11-15"), planned: planned,
      workouts: workouts, weeks: weeks)
  }

  private func log(_ sessions: [String]) throws -> TrainingLog {
    try #require(
      try document(
        """
        "workouts": { "a": { "title": "A" }, "b": { "title": "B" } },
        "log": { "sessions": [\(sessions.joined(separator: ", "))] }
        """
      ).log)
  }

  @Test func `are counted without warm-ups, and with the least of a range`() throws {
    // Planned 3 + 2; done 3 and 1.
    let sets = try #require(
      try adherence([logged("2026-11-02", [("squat", 3), ("bench", 1)])], planned(("2026-11-02", "a"))))
    #expect(sets.planned == 5)
    #expect(sets.done == 4)
    #expect(sets.percent == 80)
  }

  @Test func `are not made up for by more sets of something else`() throws {
    let sets = try #require(
      try adherence([logged("2026-11-02", [("squat", 9)])], planned(("2026-11-02", "a"))))
    #expect((sets.done, sets.planned) == (3, 5))
  }

  @Test func `may be done with the exercise that stands in, or on another day of the week`() throws {
    // Of b: 2 planks and 2 pull-ups; the pull-ups and a plank on Saturday.
    let sets = try #require(
      try adherence(
        [
          logged("2026-11-02", [("squat", 3), ("curl", 4)]),
          logged("2026-11-07", [("pull-up", 2), ("plank", 1)]),
        ], planned(("2026-11-02", "a"), ("2026-11-05", "b"))))
    #expect((sets.done, sets.planned) == (3 + 2 + 3, 5 + 4))
    // 8 / 9 = 0.888…
    #expect(sets.percent == 89)
  }

  @Test func `of a week before don't count for the next`() throws {
    let sets = try #require(
      try adherence(
        [logged("2026-11-02", [("squat", 6), ("bench", 4)])],
        planned(("2026-11-02", "a"), ("2026-11-09", "a"))))
    #expect((sets.done, sets.planned) == (5, 10))
  }

  @Test func `of a session that says nothing of its sets are unknown, and not missing`() throws {
    let done = "{ \"date\": \"2026-11-09\", \"workout\": \"a\" }"
    let planned = try planned(("2026-11-02", "a"), ("2026-11-09", "a"), ("2026-11-12", "b"))
    let sets = try #require(
      try adherence([logged("2026-11-02", [("squat", 3), ("bench", 2)]), done], planned))
    // The second `a` is left out, `b` was missed.
    #expect((sets.done, sets.planned) == (5, 9))
    #expect(try adherence([done], try self.planned(("2026-11-09", "a"))) == nil)
  }

  @Test func `of a session that was skipped are planned and not done`() throws {
    let skipped = "{ \"date\": \"2026-11-05\", \"workout\": \"b\", \"skipped\": \"flu\" }"
    let sets = try #require(
      try adherence(
        [logged("2026-11-02", [("squat", 3), ("bench", 2)]), skipped],
        planned(("2026-11-02", "a"), ("2026-11-05", "b"))))
    #expect((sets.done, sets.planned) == (5, 9))
  }

  @Test func `without a program are those of the workouts that the log names`() throws {
    let sessions = [
      logged("2026-11-02", [("squat", 3)], workout: "a"), logged("2026-11-04", [("curl", 5)]),
    ]
    let sets = try #require(try adherence(sessions, nil, workouts: workouts()))
    // The curls stand in for the bench.
    #expect((sets.done, sets.planned) == (5, 5))
    #expect(try adherence(sessions, nil) == nil)
    #expect(try adherence([], nil, workouts: workouts()) == nil)
  }

  @Test func `are all done at 100 percent alone, and none at 0 alone`() throws {
    let program = try (0..<2).flatMap { try planned(("2026-11-0\(2 + $0)", "b")) }
    let none = try #require(
      try adherence([logged("2026-11-02", [("squat", 1)])], program))
    #expect(none.percent == 0)
    // 199 of 200 is not all.
    let many = try (0..<40).flatMap { _ in try planned(("2026-11-02", "a")) }
    let nearly = try #require(
      try adherence([logged("2026-11-02", [("squat", 119), ("bench", 80)])], many))
    #expect((nearly.done, nearly.planned) == (199, 200))
    #expect(nearly.percent == 99)
  }
}
