import Testing
import WorkoutModel

@testable import Training

@Suite("Records")
struct RecordTests {
  @Test func `five repetitions at a load show that four were there, too`() throws {
    let log = try log(
      [
        session("2026-09-01", "squat", "100 kg x 5", "110 kg x 2"),
        session("2026-10-01", "squat", "105 kg x 5", "60 kg x 14"),
      ].joined(separator: ","))
    let records = RepRecords(
      "squat", in: TrainingHistory(log), try span("2026-10-01", "2026-10-31"))
    let loads = records.records.map { "\($0.reps): \($0.load)" }
    #expect(loads.prefix(6) == ["1: 110 kg", "2: 110 kg", "3: 105 kg", "4: 105 kg", "5: 105 kg", "6: 60 kg"])
    #expect(records.records.map(\.reps) == Array(1...12))
    #expect(records[1]?.isNew == false)
    #expect(records[5]?.isNew == true)
    // The first of its kind beats nothing.
    #expect(records[12]?.isNew == false)
    #expect(records[5]?.set.date == (try day("2026-10-01")))
  }

  @Test func `later sets don't count before the report's end`() throws {
    let log = try log(
      [session("2026-09-01", "squat", "100 kg x 5"), session("2026-12-01", "squat", "200 kg x 5")]
        .joined(separator: ","))
    let records = RepRecords(
      "squat", in: TrainingHistory(log), try span("2026-09-01", "2026-10-31"))
    #expect(records[5]?.load == Load(100, .kilograms))
    #expect(records[6] == nil)
  }

  @Test func `loads in other units are compared by what they weigh`() throws {
    // 225 lb are 102.06 kg.
    let log = try log(session("2026-09-01", "squat", "102 kg x 5", "225 lb x 5"))
    let records = RepRecords(
      "squat", in: TrainingHistory(log), try span("2026-09-01", "2026-09-30"))
    #expect(records[1]?.load == Load(225, .pounds))
  }

  @Test func `a new best beats what was logged before the report begins`() throws {
    let report = try #require(
      ProgressReport(
        try document(
          [
            session("2026-08-01", "squat", "92.5 kg x 5"), session("2026-08-01", "bench", "80 kg x 5"),
            session("2026-10-01", "squat", "100 kg x 5"), session("2026-10-01", "bench", "80 kg x 5"),
            session("2026-10-01", "curl", "20 kg x 5"),
          ].joined(separator: ","), report: #"{ "from": "2026-09-01" }"#)))
    #expect(report.exercises.filter(\.isNewBest).map(\.exercise) == ["squat"])
    #expect(report.progress(of: "squat")?.bestBefore?.date == (try day("2026-08-01")))
  }
}
