import Testing
import WorkoutModel

@testable import Training

@Suite("What is compared with what")
struct ComparisonTests {
  private func exercise(_ sessions: String...) throws -> ExerciseProgress {
    try #require(ProgressReport(try document(sessions.joined(separator: ",")))?.exercises.first)
  }

  @Test func `help counts as less than nothing on top of one's own weight`() throws {
    let pullUp = try exercise(
      session("2026-09-01", "pull-up", "assisted 20 kg x 8"),
      session("2026-10-01", "pull-up", "assisted 5 kg x 6"),
      session("2026-11-01", "pull-up", "bodyweight x 3"),
      session("2026-12-01", "pull-up", "bodyweight + 2.5 kg x 2"))
    #expect(pullUp.yardstick == .bodyweight)
    #expect(pullUp.series.quantity == .addedLoad(.kilograms))
    #expect(pullUp.series.points.map(\.value) == [-20, -5, 0, 2.5])
    #expect(pullUp.series.change?.amount == 22.5)
    #expect(pullUp.series.change?.merit == .better)
  }

  @Test func `at one load, repetitions count`() throws {
    let pullUp = try exercise(
      session("2026-09-01", "pull-up", "bodyweight x 7", "6"),
      session("2026-10-01", "pull-up", "9", "bodyweight x 8"))
    #expect(pullUp.series.quantity == .reps)
    #expect(pullUp.series.points.map(\.value) == [7, 9])
  }

  @Test func `one's own weight gives no estimate and no volume`() throws {
    let pullUp = try exercise(session("2026-09-01", "pull-up", "bodyweight + 10 kg x 5"))
    #expect(pullUp.series.quantity == .reps)
    #expect(pullUp.best?.set.volumeLoad == nil)
  }

  @Test func `loads, bodyweight, time and distance are never mixed: most sets decide`() throws {
    let plank = try exercise(
      session("2026-09-01", "plank", "60 s", "70 s", "12"),
      session("2026-09-08", "plank", "20 kg x 10", "75 s"))
    #expect(plank.yardstick == .time)
    #expect(plank.series.points.map(\.value) == [70, 75])
    #expect(plank.setCount == 5)
  }

  @Test func `time over a distance is better the shorter it is`() throws {
    let run = try exercise(
      session("2026-09-01", "run", "5 km in 25:00"), session("2026-09-08", "run", "5 km in 24:30"),
      session("2026-09-15", "run", "10 km in 55:00"))
    #expect(run.yardstick == .timeOver(Distance(5000, .metres)))
    #expect(run.series.points.map(\.value) == [1500, 1470])
    #expect(run.series.better == .down)
    #expect(run.series.change?.amount == -30)
    #expect(run.series.change?.merit == .better)
    #expect(run.best?.date == (try day("2026-09-08")))
  }

  @Test func `bands are compared with the same band only`() throws {
    let curl = try exercise(
      session("2026-09-01", "curl", "red band x 12", "red band x 10", "blue band x 15"))
    #expect(curl.yardstick == .band("red"))
    #expect(curl.best?.set.result == .reps(12))
  }

  @Test func `a failed attempt is a set, but no result`() throws {
    let squat = try exercise(session("2026-09-01", "squat", "150 kg x 0", "140 kg x 1"))
    #expect(squat.setCount == 2)
    #expect(squat.series.points.map(\.value) == [140])
  }

  @Test func `what was never done is missing, and not zero`() throws {
    #expect(ProgressReport(try document("")) == nil)
    let report = try #require(ProgressReport(try document(session("2026-09-01", "pull-up", "5"))))
    #expect(report.current.effort.mean == nil)
    #expect(report.current.time.total == nil)
    #expect(report.current.muscles.volumeLoad == nil)
    #expect(report.current.adherence.planned == nil)
    #expect(report.exercises.first?.series.change == nil)
    #expect(report.exercises.first?.isNewBest == false)
  }

  @Test func `sessions may stand in any order, several on a day`() throws {
    let squat = try exercise(
      session("2026-11-09", "squat", "105 kg x 5"), session("2026-11-02", "squat", "100 kg x 5"),
      session("2026-11-09T18:00", "squat", "90 kg x 5"), session("2026-11-05", "squat", "95 kg x 5"))
    // Epley: 100 → 116.7, 95 → 110.8, 105 → 122.5.
    #expect(squat.series.points.map(\.value) == [116.7, 110.8, 122.5])
    #expect(squat.series.points.map(\.date).map(\.day) == [2, 5, 9])
  }

  @Test func `a lighter day of the last week is no step back`() throws {
    let squat = try exercise(
      session("2026-10-26", "squat", "100 kg x 5"), session("2026-11-16", "squat", "110 kg x 5"),
      session("2026-11-20", "squat", "80 kg x 5"))
    #expect(squat.series.current?.value == 128.3)
    #expect(squat.series.change?.amount == 11.6)
  }

  @Test func `a printed change is the difference of the printed numbers`() throws {
    // 61 kg × 5 is 71.1667, printed 71.2; 62 kg × 5 is 72.3333, printed 72.3; the change 1.1, not 1.2.
    let squat = try exercise(
      session("2026-10-26", "squat", "61 kg x 5"), session("2026-11-16", "squat", "62 kg x 5"))
    #expect(squat.series.change?.amount == 1.1)
  }
}
