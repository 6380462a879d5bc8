import Testing
import Training
import WorkoutModel

@testable import Sheets

@Suite("A card says every plan in a large value and few words")
struct PlanSummaryTests {
  @Test(arguments: [
    ("12", "1 × 12 | reps | "), ("3 x 1", "3 × 1 | rep | "), ("3 x 8-10", "3 × 8–10 | reps | "),
    ("2-3 x 12", "2–3 × 12 | reps | "), ("3 x 5+", "3 × 5+ | reps | "),
    ("3 x AMRAP", "3 × AMRAP | as many as possible | "), ("1 x to failure", "1 × Failure | reps to failure | "),
    ("2 x any", "2 × Any | as many as you like | "), ("30 s", "1 × 30 | seconds | "), ("1 s", "1 × 1 | second | "),
    ("1:30", "1 × 90 | seconds | "), ("1:45", "1 × 1:45 | minutes | "), ("1 min", "1 × 1 | minute | "),
    ("2-3 min", "1 × 2–3 | minutes | "), ("1 h 15 min", "1 × 75 | minutes | "),
    ("2 x 30-45 s hold", "2 × 30–45 | seconds hold | "), ("1 min hold", "1 × 1 | minute hold | "),
    ("400 m", "1 × 400 | m | "), ("400-500 m", "1 × 400–500 | m | "), ("2.5 km", "1 × 2.5 | km | "),
    ("20 cal", "1 × 20 | cal | "), ("2.2.2", "1 × 2.2.2 | reps | "),
  ])
  func `each target`(_ plan: String, _ summary: String) throws {
    #expect(try Speech().summary(plan) == summary)
  }

  @Test(arguments: [
    ("each side", "each side"), ("per side", "each side"), ("each leg", "each leg"), ("each arm", "each arm"),
    ("left", "left"), ("right", "right"), ("alternating", "alternating"),
  ])
  func `each side`(_ side: String, _ words: String) throws {
    #expect(try Speech().summary("3 x 5 \(side)") == "3 × 5 | reps / \(words) | ")
    #expect(try Speech().summary("3 x any \(side)") == "3 × Any | as many as you like, \(words) | ")
    let joint = words.hasPrefix("each") ? " " : ", "
    #expect(try Speech().summary("3 x 5 \(side) @ 8 kg") == "3 × 5 | reps\(joint)\(words) / at 8~kg | ")
  }

  @Test(arguments: [
    ("60 kg", "at 60~kg"), ("55-60 kg", "at 55–60~kg"), ("62,5 kg", "at 62.5~kg"), ("135 lb", "at 61~kg"),
    ("80%", "at 80% of 1RM"), ("75-80%", "at 75–80% of 1RM"), ("87.5%", "at 87.5% of 1RM"),
    ("85% TM", "at 85% of TM"), ("90% of last", "at 90% of last time"), ("bodyweight", "bodyweight"),
    ("bodyweight + 10 kg", "bodyweight + 10~kg"), ("assisted 15 kg", "assisted 15~kg"), ("red band", "red band"),
    ("band", "with band"), ("pin 7", "pin 7"),
  ])
  func `each intensity`(_ intensity: String, _ words: String) throws {
    #expect(try Speech().summary("3 x 5 @ \(intensity)") == "3 × 5 | reps / \(words) | ")
  }

  @Test(arguments: [
    ("3 x 5 @ RPE 8", "3 × 5 | reps | RPE~8"), ("3 x 5, RPE 7.5-8", "3 × 5 | reps | RPE~7.5–8"),
    ("3 x 5 @ RIR 0", "3 × 5 | reps | RIR~0"), ("3 x 5 @ RPE 10", "3 × 5 | reps | RPE~10"),
    ("3 x 5, RIR 1-2", "3 × 5 | reps | RIR~1–2"), ("3 x 5, tempo 31X0", "3 × 5 | reps | tempo 3-1-X-0"),
    ("3 x 5, rest 90 s", "3 × 5 | reps | rest 90~s"), ("3 x 5, rest 2-3 min", "3 × 5 | reps | rest 2–3~min"),
    ("3 x 5, rest 1:45", "3 × 5 | reps | rest 1:45~min"), ("3 x 5, hold 2 s", "3 × 5 | reps / hold 2~s | "),
    ("3 x 5 each side @ 8 kg, hold 2 s", "3 × 5 | reps each side / at 8~kg | hold 2~s"),
    (
      "3 x 5 @ 60 kg, rest 3 min, RPE 8, RIR 2, tempo 3-1-1-0",
      "3 × 5 | reps / at 60~kg | RPE~8 · RIR~2 · tempo 3-1-1-0 · rest 3~min"
    ),
  ])
  func `each modifier`(_ plan: String, _ summary: String) throws {
    #expect(try Speech().summary(plan) == summary)
  }

  @Test(arguments: [
    ("warm-up", "warm-up"), ("top", "top set"), ("back-off", "back-off"), ("drop", "drop set"),
    ("rest-pause", "rest-pause"), ("cluster", "cluster"), ("test", "test"),
  ])
  func `each kind of set`(_ kind: String, _ words: String) throws {
    #expect(try Speech().summary("\(kind) 2 x 5") == "2 × 5 | \(words) / reps | ")
    #expect(
      try Speech().summary("\(kind) 2 x 5 @ 60 kg") == "2 × 5 | \(words) / reps | at 60~kg")
  }

  @Test func `in rounds a single set needs no count, several keep theirs`() throws {
    #expect(try Speech().summary("1 x 10-12 each side", .rounds(3)) == "10–12 | reps / each side | ")
    #expect(try Speech().summary("2 x 12", .rounds(3)) == "2 × 12 | reps | ")
    #expect(try Speech().summary("12", .openRounds) == "12 | reps | ")
  }

  @Test func `modifiers at the end hold for every group before them`() throws {
    let summary = try Speech().summary(
      "warm-up 1 x 10 @ 40%; 3 x 5 @ 80%; 1 x 5+ @ 85%; rest 3 min, tempo 31X0")
    #expect(
      summary == """
        1 × 10 | warm-up / reps | at 40% of 1RM · tempo 3-1-X-0 · rest 3~min
        3 × 5 | reps / at 80% of 1RM | tempo 3-1-X-0 · rest 3~min
        1 × 5+ | reps / at 85% of 1RM | tempo 3-1-X-0 · rest 3~min
        """)
  }

  // MARK: For someone

  private static let gym = Gym(
    bar: Load(20, .kilograms), plates: [20, 10, 5].map { Plate(load: Load($0, .kilograms)) })

  @Test(arguments: [
    // 0.8 × 112.5 = 90; 0.75 × 112.5 = 84.375; 0.9 × 112.5 = 101.25, of which 80% are 81
    ("80%", "at 90~kg", "80% of 1RM"), ("75-80%", "at 80–90~kg", "75–80% of 1RM · not 84.4~kg"),
    ("80% TM", "at 80~kg", "80% of TM · not 81~kg"), ("90% of last", "at 90% of last time", ""),
    ("61.3 kg", "at 60~kg", "not 61.3~kg"), ("60.07 kg", "at 60~kg", "not 60.1~kg"),
    ("12 kg", "at 12~kg", "bar alone 20~kg"), ("bodyweight + 6 kg", "bodyweight + 6~kg", ""),
  ])
  func `a share is said as the load that it comes to, and then as a share`(
    _ intensity: String, _ load: String, _ details: String
  ) throws {
    let max = Load(FixedDecimal(millionths: 112_500_000), .kilograms)
    #expect(
      try Speech().summary("3 x 5 @ \(intensity)", max: max, gym: Self.gym)
        == "3 × 5 | reps / \(load) | \(details)")
  }

  @Test func `plates in kilograms print in pounds on an imperial page`() throws {
    // 90 kg = 198.4 lb; 61.3 kg = 135.1 lb, of which 60 kg = 132.3 lb can be loaded
    let max = Load(FixedDecimal(millionths: 112_500_000), .kilograms)
    #expect(
      try Speech(.imperial).summary("3 x 5 @ 80%", max: max, gym: Self.gym)
        == "3 × 5 | reps / at 198~lb | 80% of 1RM")
    #expect(
      try Speech(.imperial).summary("3 x 5 @ 61.3 kg", max: max, gym: Self.gym)
        == "3 × 5 | reps / at 132~lb | not 135.1~lb")
  }
}
