import Testing
import Training
import WorkoutModel

@testable import Sheets

@Suite("Every prescribed set has its box")
struct SetBoxTests {
  @Test(arguments: [
    ("12", ["Set 1: … reps"]), ("3 x 12", ["Set 1: … reps", "2: … reps", "3: … reps"]),
    ("2-3 x 12", ["Set 1: … reps", "2: … reps", "3: … reps"]), ("1 x 60 s", ["Set 1: … min"]), ("1 x 45 s", ["Set 1: … s"]),
    ("400 m", ["Set 1: … m"]), ("20 cal", ["Set 1: … cal"]), ("2 x any", ["Set 1: … reps", "2: … reps"]),
    ("warm-up 2 x 10; 2 x 5", ["warm-up*: … reps", "warm-up*: … reps", "Set 1: … reps", "2: … reps"]),
    ("1 x 5 @ 60 kg", ["Set 1: … kg × reps"]), ("1 x 5 @ bodyweight", ["Set 1: … reps"]),
  ])
  func `straight sets`(_ plan: String, _ boxes: [String]) throws {
    #expect(try Speech().boxes(plan) == boxes)
  }

  @Test func `rounds have a box each, and each set of a round its own`() throws {
    #expect(try Speech().boxes("12", .rounds(3)) == ["Round 1: … reps", "2: … reps", "3: … reps"])
    #expect(try Speech().boxes("2 x 12", .rounds(3)).map { $0.prefix(5) }.count == 6)
    #expect(try Speech().boxes("12", .openRounds) == ["Set 1: … reps"])
  }

  @Test(arguments: [
    ("5 @ 60 kg", "Set 1: 60 kg, 5 reps"), ("8-12 @ 55-60 kg", "Set 1: 55–60 kg, 8–12 reps"), ("5 @ 80%", "Set 1: 80% kg, 5 reps"),
    ("5 @ bodyweight + 5 kg", "Set 1: +5 kg, 5 reps"), ("5 @ assisted 15 kg", "Set 1: −15 kg, 5 reps"), ("5 @ pin 7", "Set 1: 5 reps"),
    ("30 s", "Set 1: 30 s"),
  ])
  func `a divided box has a field for the load and one for the target`(_ plan: String, _ box: String) throws {
    #expect(try Speech().boxes(plan, .straight, .split) == [box])
  }

  @Test func `ninety-nine sets have ninety-nine boxes`() throws {
    #expect(try Speech().boxes("99 x 5").count == 99)
  }

  @Test(arguments: [("log", ["kg", "reps", "RPE"], ["s", "RPE"]), ("card", ["reps"], ["s"])])
  func `of a set that the block's clock ends, its repetitions are written down and not its time`(
    _ layout: String, _ byTheClock: [String], _ holds: [String]
  ) throws {
    let document = try RepsheetDocument(
      json: """
        { "exercises": { "a": { "name": "Swing" }, "b": { "name": "Plank" } },
          "workouts": { "w": { "blocks": [ { "style": "intervals", "work": "40 s", "rest": "20 s", "rounds": 2,
            "items": ["a", { "exercise": "b", "plan": "30 s hold" }] } ] } } }
        """)
    let sheet = try TestSheet(layout, "a4")
    let boxes = try sheet.pages(of: document.workouts[0], in: document).flatMap { $0.penBoxes(sheet.penBoxColor) }
      .map { $0.words.replacing("Round ", with: "").filter { !$0.isNumber } }
    let expected = [byTheClock, byTheClock, holds, holds].flatMap(\.self)
    #expect(Array(boxes.suffix(expected.count)) == expected)
  }
}
