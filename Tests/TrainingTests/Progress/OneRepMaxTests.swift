import Testing
import WorkoutModel

@testable import Training

@Suite("The estimated one-rep max")
struct OneRepMaxTests {
  /// Independently:
  ///     python3 -c "for w, r in [(100, 5), (102.5, 3), (60, 12), (225, 8)]:
  ///       print(round(w * (1 + r / 30), 6), round(w * 36 / (37 - r), 6))"
  ///     116.666667 112.5
  ///     112.75 108.529412
  ///     84.0 86.4
  ///     285.0 279.310345
  @Test(arguments: [
    (100.0, 5, 116.666667, 112.5), (102.5, 3, 112.75, 108.529412), (60, 12, 84, 86.4),
    (225, 8, 285, 279.310345),
  ])
  func `is what Epley and Brzycki published, to the millionth`(
    _ load: Double, _ reps: Int, _ epley: Double, _ brzycki: Double
  ) {
    let load = Load(FixedDecimal(rounding: load), .kilograms)
    #expect(
      OneRepMaxFormula.epley.estimate(load, reps: reps)?.amount == FixedDecimal(rounding: epley))
    #expect(
      OneRepMaxFormula.brzycki.estimate(load, reps: reps)?.amount
        == FixedDecimal(rounding: brzycki))
  }

  @Test(arguments: OneRepMaxFormula.allCases)
  func `of one repetition is the load itself`(_ formula: OneRepMaxFormula) {
    let load = Load(140, .pounds)
    #expect(formula.estimate(load, reps: 1) == load)
  }

  @Test(arguments: OneRepMaxFormula.allCases)
  func `is never made from more than twelve repetitions, none, or no load`(
    _ formula: OneRepMaxFormula
  ) {
    #expect(formula.estimate(Load(60, .kilograms), reps: 12) != nil)
    #expect(formula.estimate(Load(60, .kilograms), reps: 13) == nil)
    #expect(formula.estimate(Load(60, .kilograms), reps: 0) == nil)
    #expect(formula.estimate(Load(0, .kilograms), reps: 5) == nil)
    #expect(formula.estimate(Load(-5, .kilograms), reps: 5) == nil)
  }

  @Test func `names the set that it came from, the best of its day`() throws {
    let log = try document(
      session("2026-11-02", "squat", "warm-up 60 kg x 8", "100 kg x 5", "110 kg x 1", "90 kg x 10"))
    let squat = try #require(ProgressReport(log)?.exercises.first)
    // 116.7, 110 and 120: ten repetitions win.
    #expect(squat.series.points.map(\.value) == [120])
    #expect(squat.series.points.first?.source?.result == .reps(10))
    #expect(squat.series.quantity == .estimatedMax(.kilograms))
  }

  @Test func `leaves out sets of more than twelve, and says load where only such were done`() throws {
    let mixed = try document(
      session("2026-11-02", "squat", "60 kg x 20", "80 kg x 5"))
    let squat = try #require(ProgressReport(mixed)?.exercises.first)
    #expect(squat.series.points.first?.source?.result == .reps(5))
    #expect(squat.best?.set.result == .reps(5))
    let long = try document(session("2026-11-02", "squat", "60 kg x 20", "50 kg x 25"))
    let endurance = try #require(ProgressReport(long)?.exercises.first)
    #expect(endurance.series.quantity == .load(.kilograms))
    #expect(endurance.series.points.map(\.value) == [60])
  }

  @Test func `in pounds is converted once it is reckoned`() throws {
    // 225 lb × 8 by Epley is 285 lb; 285 × 0.45359237 = 129.2738 kg, printed 129.3.
    let log = try document(session("2026-11-02", "squat", "225 lb x 8"))
    #expect(ProgressReport(log)?.exercises.first?.series.points.map(\.value) == [129.3])
    #expect(ProgressReport(log, units: .imperial)?.exercises.first?.series.points.map(\.value) == [285])
  }
}
