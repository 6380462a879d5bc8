import Testing
import WorkoutModel

@testable import Training

@Suite("A prescription")
struct PrescriptionTests {
  private func log(_ sessions: [(String, [LoggedSet])]) throws -> TrainingLog {
    TrainingLog(
      sessions: try sessions.map { date, sets in
        let parts = date.split(separator: "-").compactMap { Int($0) }
        let day = try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
        return LoggedSession(
          date: DateAndTime(date: day), notes: Text(date),
          exercises: [LoggedExercise(exercise: "squat", sets: sets)])
      })
  }

  private func set(_ load: String, _ kind: SetKind = .working) -> LoggedSet {
    LoggedSet(kind: kind, load: .load(Lifting.kg(load)...Lifting.kg(load)), result: .reps(5))
  }

  // MARK: Last time

  @Test func `a share of the last time is of its heaviest working set`() throws {
    let log = try log([
      ("2026-11-09", [set("60", .warmUp), set("100"), set("90")]), ("2026-11-02", [set("120")]),
    ])
    // 90 % of 100
    let worked = try Lifting.prescription("3 x 5 @ 90% of last", max: Lifting.kg("1"), log: log)
    #expect(worked.loads == ["90 kg"])
    let last = try #require(LastResults(log)["squat"])
    #expect(last.workingSets.count == 2)
    #expect(last.note == "2026-11-09")
  }

  @Test func `without a last time a share of it stays a share`() throws {
    let worked = try Lifting.prescription("3 x 5 @ 90% of last", max: Lifting.kg("1"))
    #expect(worked.loads == ["-"])
    #expect(worked.missing.isEmpty)
  }

  @Test func `a skipped session is no last time`() throws {
    var log = try log([("2026-11-02", [set("100")]), ("2026-11-09", [set("110")])])
    log.sessions[1].skipped = "travel"
    #expect(LastResults(log)["squat"]?.heaviestLoad == Lifting.kg("100"))
    #expect(LastResults(log)["press"] == nil)
  }

  // MARK: Sets

  @Test func `in rounds all sets of the first round come first`() throws {
    let worked = try Lifting.prescription(
      "1 x 5 @ 60 kg; 1-2 x 8 @ 50 kg", max: Lifting.kg("100"), repeated: .rounds(2))
    let amounts = worked.sets.map { "\($0.group.load?.low.load.amount ?? 0)" }
    #expect(amounts == ["60", "50", "50", "60", "50", "50"])
    #expect(worked.sets.map(\.isOptional) == [false, false, true, false, false, true])
    #expect(worked.sets.map(\.beginsGroup) == [true, true, false, false, false, false])
  }

  // MARK: Warm-ups

  @Test func `a barbell is warmed up in even jumps from the bar to the work`() throws {
    // Starting Strength's example in kilograms: from 20 to 120 in four jumps of 25.
    let worked = try Lifting.prescription(
      "3 x 5 @ 120 kg", max: Lifting.kg("150"), gym: Lifting.barbellGym, warmUp: .automatic)
    let warmUps = worked.sets.filter(\.isWarmUp)
    #expect(warmUps.map { "\($0.group.load?.low.load.amount ?? 0)" } == ["20", "45", "70", "95"])
    #expect(
      warmUps.map(\.group.group.target) == [.reps(5...5), .reps(5...5), .reps(3...3), .reps(2...2)])
    #expect(worked.sets.count == 7)
    #expect(worked.groups.count == 1)
  }

  @Test(arguments: ["20", "22.5", "25", "30", "42.5", "61.3", "200"])
  func `warm-ups can be loaded, climb, and stay below the work`(_ load: String) throws {
    let worked = try Lifting.prescription(
      "1 x 5 @ \(load) kg", max: Lifting.kg("250"), gym: Lifting.barbellGym, warmUp: .automatic)
    let loads = worked.sets.compactMap { $0.group.load?.low.load }
    #expect(loads == loads.sorted())
    #expect(Set(loads).count == loads.count)
    for set in worked.sets where set.isWarmUp {
      #expect(set.plates?.total == set.group.load?.low.load)
      #expect(set.group.load?.low.missed == nil)
    }
  }

  @Test func `dumbbells are warmed up with those that are there`() throws {
    let gym = Gym(dumbbells: ["10", "20", "30"].map { Lifting.kg($0) })
    // 7.5 is lighter than any, 15 comes to 10, 22.5 to 20
    let worked = try Lifting.prescription(
      "3 x 8 @ 30 kg", of: Lifting.curl, max: Lifting.kg("1"), gym: gym, warmUp: .automatic)
    #expect(
      worked.sets.filter(\.isWarmUp).map { $0.group.load?.low.load } == [
        Lifting.kg("10"), Lifting.kg("20"),
      ])
  }

  @Test(arguments: ["warm-up 1 x 8 @ 40 kg; 3 x 5 @ 80 kg", "3 x 5 @ bodyweight + 10 kg", "3 x 5"])
  func `nothing is added to a plan that has warm-ups or no load`(_ plan: String) throws {
    let worked = try Lifting.prescription(
      plan, max: Lifting.kg("100"), gym: Lifting.barbellGym, warmUp: .automatic)
    let planned = try Lifting.prescription(
      plan, max: Lifting.kg("100"), gym: Lifting.barbellGym)
    #expect(worked == planned)
  }
}
