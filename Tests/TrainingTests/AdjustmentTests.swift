import Diagnostics
import Testing
import WorkoutModel

@testable import Training

@Suite("What a repeated week changes")
struct AdjustmentTests {
  /// Plan, adjustment of all the week, plan after it.
  @Test(arguments: [
    ("3 x 5 @ 55-60 kg", #"{ "load": "+2.5 kg" }"#, "3 x 5 @ 57.5-62.5 kg"),
    ("3 x 5 @ 60 kg", #"{ "load": "+5 lb" }"#, "3 x 5 @ 62.5 kg"),
    ("3 x 5 @ 135 lb", #"{ "load": "+5 lb" }"#, "3 x 5 @ 140 lb"),
    ("3 x 5 @ 80%", #"{ "load": "+2.5 kg" }"#, "3 x 5 @ 114.5 kg"),
    // A training max is 90 % of the max: 126 kg.
    ("3 x 5 @ 50% TM", #"{ "load": "+2.5 kg" }"#, "3 x 5 @ 65.5 kg"),
    ("3 x 5 @ 80%", #"{ "load": "-10 %" }"#, "3 x 5 @ 72%"),
    ("3 x 5 @ 62.25 kg", #"{ "load": "+5 %" }"#, "3 x 5 @ 65.5 kg"),
    // 2 kg are 4.4092452 lb.
    ("3 x 5 @ 2 kg - 4.409245 lb", #"{ "load": "+300 %" }"#, "3 x 5 @ 8 kg"),
    ("3 x 5 @ 61.25 kg", #"{ "load": "+2.5 kg" }"#, "3 x 5 @ 63.75 kg"),
    ("3 x 5 @ 97.5 kg", #"{ "load": "-10 %" }"#, "3 x 5 @ 88 kg"),
    ("warm-up 1 x 8 @ 40 kg; 3 x 5 @ 60 kg", #"{ "load": "+2.5 kg" }"#, "warm-up 1 x 8 @ 40 kg; 3 x 5 @ 62.5 kg"),
    ("warm-up 1 x 8 @ 40 kg; 3 x 5 @ 60 kg", #"{ "load": "-10 %" }"#, "warm-up 1 x 8 @ 36 kg; 3 x 5 @ 54 kg"),
    ("3 x 5 @ bodyweight + 5 kg; 1 x 5 @ bodyweight", #"{ "load": "+2.5 kg" }"#, "3 x 5 @ bodyweight + 7.5 kg; 1 x 5 @ bodyweight"),
    ("3 x 5 @ assisted 10 kg", #"{ "load": "+5 kg" }"#, "3 x 5 @ assisted 5 kg"),
    ("3 x 5 @ 90% of last; 1 x 5 @ 60 kg", #"{ "load": "+5 kg" }"#, "3 x 5 @ 90% of last; 1 x 5 @ 65 kg"),
    ("warm-up 2 x 8; 3 x 5; 2-3 x 8", #"{ "sets": -1 }"#, "warm-up 2 x 8; 2 x 5; 1-2 x 8"),
    ("3 x 5; 1 x 8", #"{ "sets": -2 }"#, "1 x 5; 1 x 8"),
    ("3 x 8-10; 1 x 5+; 1 x AMRAP", #"{ "reps": 2 }"#, "3 x 10-12; 1 x 7+; 1 x AMRAP"),
    ("3 x 5; 1 x 2", #"{ "reps": -3 }"#, "3 x 2; 1 x 1"),
    ("3 x 980-990; 1 x 990+", #"{ "reps": 15 }"#, "3 x 995-999; 1 x 999+"),
    ("1 x 5+", #"{ "reps": -15 }"#, "1 x 1+"),
    ("3 x 5 @ 80%; 1 x 30 s", #"{ "intensity": "85%" }"#, "3 x 5 @ 85%; 1 x 30 s"),
    ("3 x 5 @ RIR 2; 1 x 8", #"{ "intensity": "RPE 6" }"#, "3 x 5 @ RPE 6; 1 x 8"),
    ("3 x 5, rest 3 min; 1 x 8", #"{ "rest": "90 s" }"#, "3 x 5, rest 90 s; 1 x 8"),
    ("3 x 5; 1 x 8; rest 50-60 s", #"{ "rest": "+30 s" }"#, "3 x 5; 1 x 8; rest 80-90 s"),
    ("3 x 5, rest 20 s", #"{ "rest": "-30 s" }"#, "3 x 5, rest 0 s"),
  ])
  func `a change for all of the week reaches what has something of the kind`(
    _ plan: String, _ adjustment: String, _ wanted: String
  ) throws {
    #expect(try adjusted(plan, adjustment) == wanted)
  }

  @Test(arguments: [
    ("3 x 5 @ bodyweight", #"{ "load": "+5 kg" }"#, "3 x 5 @ bodyweight + 5 kg"),
    ("3 x 5 @ bodyweight", #"{ "load": "-5 kg" }"#, "3 x 5 @ assisted 5 kg"),
    ("3 x 5 @ assisted 5 kg", #"{ "load": "+5 kg" }"#, "3 x 5 @ bodyweight"),
    ("3 x 5 @ assisted 5 kg", #"{ "load": "+7.5 kg" }"#, "3 x 5 @ bodyweight + 2.5 kg"),
    ("3 x 5", #"{ "intensity": "red band" }"#, "3 x 5 @ red band"),
    ("3 x 5 @ 60 kg", #"{ "intensity": "RIR 2" }"#, "3 x 5 @ 60 kg, RIR 2"),
    ("3 x 5", #"{ "rest": "2 min" }"#, "3 x 5, rest 2 min"),
  ])
  func `a change for one exercise is made wherever it can be`(
    _ plan: String, _ adjustment: String, _ wanted: String
  ) throws {
    let named = "{ \"exercise\": \"squat\"," + adjustment.dropFirst()
    #expect(try adjusted(plan, named) == wanted)
  }

  /// Plan, adjustment, and what is told.
  @Test(arguments: [
    ("3 x AMRAP", #"{ "exercise": "squat", "reps": -3 }"#, "warning: reps of squat in week 2 can't be changed as asked: AMRAP is no number of repetitions"),
    ("3 x 30 s", #"{ "exercise": "squat", "reps": 1 }"#, "warning: reps of squat in week 2 can't be changed as asked: 30 s is not counted in repetitions"),
    ("3 x 5 @ red band", #"{ "exercise": "squat", "load": "+5 kg" }"#, "warning: load of squat in week 2 can't be changed as asked: \"red band\" has no weight to change"),
    ("3 x 5", #"{ "exercise": "squat", "load": "+5 %" }"#, "warning: load of squat in week 2 can't be changed as asked: a set without a load has no weight to change"),
    ("3 x 5 @ bodyweight", #"{ "load": "+5 kg" }"#, "warning: nothing in week 2 changes: no working set has a load in kg, in lb or in % of a max"),
    ("1 x 5", #"{ "sets": -1 }"#, "warning: nothing in week 2 changes: every group has one set already, or there is no plan"),
    ("3 x AMRAP", #"{ "reps": -1 }"#, "warning: nothing in week 2 changes: no working set counts repetitions, or each has one already"),
    ("3 x 5 @ 60 kg", #"{ "intensity": "80%" }"#, "warning: nothing in week 2 changes: no working set has a load of this sort, or each has this one"),
    ("3 x 5 @ 60 kg", #"{ "load": "-60 kg" }"#, "error: load of week 2 can't be changed as asked: 60 kg less 60 kg leaves nothing"),
    ("3 x 5", #"{ "exercise": "press", "sets": 1 }"#, "error: week 2 has no press to adjust"),
  ])
  func `what can't be done is told with its place`(
    _ plan: String, _ adjustment: String, _ wanted: String
  ) throws {
    let made = try expansion(
      plan: plan, #"{ "days": { "mon": ["a"] } }"#, #"{ "repeat": 1, "adjust": [ \#(adjustment) ] }"#)
    #expect(made.diagnostics.map { "\($0.severity): \($0.message)" } == [wanted])
    #expect(made.diagnostics.map(\.pointer) == ["/program/weeks/1/adjust/0"])
    #expect(made.diagnostics.allSatisfy { $0.hint != nil })
    #expect((made.value == nil) == wanted.hasPrefix("error"))
  }

  @Test func `an exercise that the week hasn't gets the nearest one as a hint`() throws {
    let made = try expansion(
      blocks: #"[ { "items": [ { "exercise": "plank" } ] } ]"#, #"{ "days": { "mon": ["a"] } }"#,
      #"{ "repeat": 1, "adjust": [ { "exercise": "press", "sets": 1 } ] }"#)
    #expect(made.diagnostics.map(\.hint) == ["it has plank"])
  }

  @Test func `a load on a share of a max that is not there is an error that names it`() throws {
    let made = try expansion(
      plan: "3 x 5 @ 80%", client: "{}", #"{ "days": { "mon": ["a"] } }"#,
      #"{ "repeat": 1, "adjust": [ { "load": "+5 kg" } ] }"#)
    #expect(made.value == nil)
    #expect(
      made.diagnostics.map(\.message) == [
        "load of week 2 can't be changed as asked: the client has no max in squat that 5 kg could be added to a share of"
      ])
  }

  @Test func `a session remembers what changed its loads, week by week`() throws {
    let made = try expansion(
      plan: "3 x 5 @ 80%", #"{ "days": { "mon": ["a"] } }"#,
      #"{ "repeat": 1, "adjust": [ { "load": "+2.5 kg", "sets": 1 } ] }"#,
      #"{ "repeat": 2, "adjust": [ { "exercise": "squat", "load": "-10 %" } ] }"#)
    let weeks = try #require(made.value?.weeks)
    let added = LoadChange(week: 2, block: 0, item: 0, change: .load(Load(FixedDecimal(millionths: 2_500_000), .kilograms)))
    let cut = LoadChange(week: 3, block: 0, item: 0, change: .loadShare(Percentage(-10)))
    #expect(weeks.map { $0.sessions[0].loadChanges } == [[], [added], [added, cut]])
  }

  @Test func `in rounds a set more or less is a round`() throws {
    let made = try expansion(
      blocks: #"[ { "style": "circuit", "rounds": 4, "items": [ { "exercise": "squat", "plan": "2 x 10" }, "plank" ] } ]"#,
      #"{ "days": { "mon": ["a"] } }"#, #"{ "repeat": 1, "adjust": [ { "sets": -1 } ] }"#)
    #expect(made.diagnostics.map(\.description) == [])
    let block = try #require(made.value?.weeks[1].sessions[0].workout.blocks[0])
    #expect(block.style == .circuit(rounds: 3, rest: nil))
    #expect(block.items[0].plan?.description == "2 x 10")
  }

  @Test func `a plan that several items of a workout get is told`() throws {
    let made = try expansion(
      blocks: #"[ { "items": [ { "exercise": "squat", "plan": "5" }, { "exercise": "squat", "plan": "8" } ] } ]"#,
      #"{ "days": { "mon": ["a"] } }"#,
      #"{ "repeat": 1, "adjust": [ { "exercise": "squat", "plan": "3 x 3" } ] }"#)
    #expect(
      made.diagnostics.map(\.message)
        == ["squat stands several times in a workout of week 2, and each gets this plan"])
    #expect(made.value != nil)
  }

  @Test func `small steps add up over the weeks, and only what is printed is rounded`() throws {
    let weeks = (1...4).map { #"{ "repeat": \#($0), "adjust": [ { "load": "+2.5 %" } ] }"# }
    let made = try expansion(
      #"{ "days": { "mon": ["a"] } }"#, weeks.joined(separator: ", "))
    let plans = made.value?.weeks.map { $0.sessions[0].workout.blocks[0].items[0].plan?.description }
    // 60 × 1.025ⁿ = 61.5, 63.0375, 64.6134, 66.2288
    #expect(
      plans == ["3 x 5 @ 60 kg", "3 x 5 @ 61.5 kg", "3 x 5 @ 63 kg", "3 x 5 @ 64.5 kg", "3 x 5 @ 66 kg"])
  }

  @Test func `what somebody wrote is not rounded`() throws {
    let plan = "3 x 5 @ 61.3 kg; 2 x 5 @ 33.3%"
    #expect(try adjusted(plan, #"{ "sets": 1 }"#) == "4 x 5 @ 61.3 kg; 3 x 5 @ 33.3%")
  }

  private func adjusted(_ plan: String, _ adjustment: String) throws -> String? {
    let made = try expansion(
      plan: plan, #"{ "days": { "mon": ["a"] } }"#, #"{ "repeat": 1, "adjust": [ \#(adjustment) ] }"#)
    #expect(made.diagnostics.map(\.description) == [])
    return made.value?.weeks[1].sessions[0].workout.blocks[0].items[0].plan?.description
  }
}
