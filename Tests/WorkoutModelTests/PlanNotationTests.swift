import Testing

@testable import WorkoutModel

@Suite struct PlanNotationTests {
  @Test(arguments: [
    ("3x5", "3 x 5"), ("3 X 5", "3 x 5"), ("3 × 8–10", "3 x 8-10"), ("3*8 to 10", "3 x 8-10"),
    ("12", "1 x 12"), ("2-3 x 12", "2-3 x 12"), ("2 to 3 x 12 reps", "2-3 x 12"),
    ("3 x amrap", "3 x AMRAP"), ("1 x 1:30", "1 x 90 s"), ("1 x 30-60 s", "1 x 30-60 s"),
    ("1 x 30 s - 2 min", "1 x 0:30-2:00"), ("1 x 1 h 15 min", "1 x 75 min"),
    ("3 x 5 @ 62,5kg", "3 x 5 @ 62.5 kg"), ("3 x 5 @ 100 lbs", "3 x 5 @ 100 lb"),
    ("3 x 5 @ 80 %", "3 x 5 @ 80%"), ("3 x 5 @ 75% - 80%", "3 x 5 @ 75-80%"),
    ("3 x 5 @ 80% of 1RM", "3 x 5 @ 80%"), ("3 x 5 @ 85% of TM", "3 x 5 @ 85% TM"),
    ("3 x 5 @ BW+10kg", "3 x 5 @ bodyweight + 10 kg"), ("3 x 5 per side", "3 x 5 each side"),
    ("3 x 5 @ RPE 8", "3 x 5 @ RPE 8"), ("3 x 5, RPE 8", "3 x 5 @ RPE 8"),
    ("3 x 5 @ 60 kg, RIR 0", "3 x 5 @ 60 kg, RIR 0"), ("3 x 5, left", "3 x 5 left"),
    ("1 x 30 s hold each side", "1 x 30 s hold each side"), ("warmup 5", "warm-up 1 x 5"),
    ("back off 5", "back-off 1 x 5"), ("rest-pause 5, rest 90 s", "rest-pause 1 x 5, rest 90 s"),
    ("5, tempo 31x0", "1 x 5, tempo 3-1-X-0"), ("2.2.2", "1 x 2.2.2"), ("2.5 km", "1 x 2.5 km"),
    ("5, “slow”", "1 x 5, \"slow\""), ("5, 'slow'", "1 x 5, \"slow\""),
    ("3 x 5; rest 90 s; 1 x 10", "3 x 5, rest 90 s; 1 x 10"),
    ("3 x 5, rest 1 min; 1 x 10; rest 90 s", "3 x 5, rest 1 min; 1 x 10, rest 90 s"),
  ])
  func `the ways that coaches write a plan are read`(_ text: String, _ meaning: String) {
    do throws(NotationError) {
      #expect(try Plan(groups: PlanParser.parse(text)).description == meaning)
    } catch {
      Issue.record("\(error.messageWithCaret)")
    }
  }

  @Test func `RIR 0 and RPE 10 are values and not absences`() throws {
    let groups = try PlanParser.parse("3 x 5 @ RIR 0; 1 x 5 @ RPE 10")
    #expect(groups[0].rir == 0...0 && groups[0].rpe == nil)
    #expect(groups[1].rpe == 10...10 && groups[1].rir == nil)
  }

  @Test func `modifiers alone apply to all groups before them, but not over a group's own`() throws
  {
    let groups = try PlanParser.parse("1 x 5, rest 1 min; 2 x 5; rest 2 min, tempo 2010; 1 x 20")
    #expect(
      groups.map(\.rest) == [.seconds(60) ... .seconds(60), .seconds(120) ... .seconds(120), nil])
    #expect(groups.map { $0.tempo?.description } == ["2-0-1-0", "2-0-1-0", nil])
  }

  @Test(arguments: [
    ("", 0, "the plan is empty"),
    ("3 x", 3, "a target is needed, but nothing follows"),
    (
      "3 x 5, rest ninety", 12,
      "rest is a duration such as \"90 s\", \"2 min\" or \"1:30\", not \"ninety\""
    ),
    ("3 x 5, rest 90", 14, "rest has no unit"),
    ("3 x 5 @ 60", 10, "a load needs a unit"),
    ("3 x 5 @ 60 s", 11, "what follows @ is a load such as \"60 kg\" or \"135 lb\", not in \"s\""),
    ("3 x 5 60 kg", 6, "\"60\" can't stand here"),
    ("3 x 5 rest 90 s", 6, "\"rest\" can't stand here"),
    ("3 x 10-8", 4, "the range runs backwards"),
    ("100 x 5", 0, "sets are a whole number from 1 to 99, not 100"),
    ("0 x 5", 0, "sets are a whole number from 1 to 99, not 0"),
    ("3 x 0", 4, "repetitions are a whole number from 1 to 999, not 0"),
    ("3 x 5 kg", 6, "a target is not a load, not \"kg\""),
    ("3 x 5 each", 6, "a side is each side, each leg or each arm"),
    ("3 x 5, tempo 31X", 13, "a tempo has four phases: down, pause, up, pause"),
    ("3 x 5, RPE 11", 11, "RPE is a number from 0 to 10, in halves, not 11"),
    ("3 x 5, rest 1 min, rest 2 min", 19, "rest stands twice"),
    ("rest 90 s", 0, "there is no set before this that it could apply to"),
    ("3 x 5, rest 1 min; rest 2 min", 19, "the sets before this have it already"),
    ("3 x 5, \"slow", 7, "the note is not closed"),
    ("3 x 5;", 6, "a target is needed, but nothing follows"),
    ("3 x 5 @ 1,000 kg", 8, "1,000 may be meant as a thousand or as decimals"),
    ("99999999999 x 5", 0, "a number has at most 9 digits before its decimals"),
    ("3 x 5 @ 250%", 8, "a share is more than 0% and at most 200%"),
  ])
  func `a malformed plan is one error with its place`(
    _ text: String, _ offset: Int, _ message: String
  ) {
    do throws(NotationError) {
      Issue.record("read as \(try Plan(groups: PlanParser.parse(text)))")
    } catch {
      #expect(error.message == message)
      #expect(error.offset == offset)
    }
  }

  @Test func `the caret stands under the place`() {
    let error = NotationError(message: "wrong", hint: nil, text: "3 × 5,\trest ninety", offset: 12)
    #expect(error.messageWithCaret == "wrong\n    3 × 5, rest ninety\n                ^")
  }

  @Test func `notes beyond all measure are refused before they stand with every group`() {
    let plan = String(repeating: "1;", count: 2000) + String(repeating: "'a';", count: 2000) + "'a'"
    let error = #expect(throws: NotationError.self) { _ = try PlanParser.parse(plan) }
    #expect(error?.message == "these are more notes than 2000 groups of sets have room for")
  }

  @Test func `of a long plan the part around the caret is shown`() {
    let long = String(repeating: "3 x 5; ", count: 1000) + "oops"
    let error = NotationError(message: "wrong", hint: nil, text: long, offset: 7000)
    let lines = error.messageWithCaret.split(separator: "\n")
    #expect(lines[1].hasSuffix("oops") && lines[1].count < 90)
    #expect(Array(lines[1])[lines[2].count - 1] == "o")
  }

  @Test func `no cut through a plan makes the reader stumble`() {
    let text = Array(
      "warm-up 2-3 x 8-10 each side @ bodyweight + 2,5 kg, tempo 3-1-X-0, 'a'; 1 x 1:30 hold; rest 2 min"
    )
    for start in text.indices {
      for end in start..<text.count {
        do throws(NotationError) {
          #expect(try !PlanParser.parse(String(text[start...end])).isEmpty)
        } catch {
          #expect(error.offset <= error.text.unicodeScalars.count)
        }
      }
    }
  }
}
