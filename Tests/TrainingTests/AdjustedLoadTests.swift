import Diagnostics
import Testing
import WorkoutModel

@testable import Training

@Suite("Adjusted loads in a gym")
struct AdjustedLoadTests {
  private static let gym = """
    { "bar": "20 kg", "plates": ["20 kg", "10 kg", "5 kg", "2.5 kg", "1.25 kg"],
      "dumbbells": ["10 kg", "12.5 kg", "15 kg"], "increment": "2.5 kg" }
    """

  /// Plan, equipment, adjustment, and what is loaded in the week that has it, with what is said of it.
  @Test(arguments: [
    // 12.75 and 8.5
    ("2 x 12 @ 15 kg; drop 1 x AMRAP @ 10 kg", [], "-15 %", ["12.5 kg, not 12.75 kg", "7.5 kg, not 8.5 kg"]),
    // 25.5
    ("40 m @ 30 kg", ["kettlebell"], "-15 %", ["25 kg, not 25.5 kg"]),
    // 4.25 on a belt
    ("5 @ bodyweight + 5 kg", ["pull-up bar"], "-15 %", ["2.5 kg, not 4.25 kg"]),
    ("5 @ 25-30 kg", [], "-15 %", ["20 kg-25 kg, not 21.25 kg"]),
    // 0.8 × 140 + 1 = 113
    ("5 @ 80%", ["machine"], "+1 kg", ["112.5 kg, not 113 kg"]),
    ("5 @ 15 kg", ["machine"], "+2.5 kg", ["17.5 kg"]),
    // 12.325 is nearer to 12.5 than to 12, and lighter.
    ("5 @ 14.5 kg", ["dumbbell"], "-15 %", ["10 kg, not 12.325 kg"]),
    // 87.3 is nearer to 87.5 than to 87, and lighter.
    ("5 @ 97 kg", ["barbell"], "-10 %", ["85 kg, not 87.3 kg"]),
    // Lighter than any: as it prints where there is no gym.
    ("5 @ bodyweight + 2.5 kg", [], "-15 %", ["2 kg"]),
    ("5 @ 20 kg", ["barbell"], "-12.5 %", ["17.5 kg"]),
  ] as [(String, [Text], String, [String])])
  func `a load that an adjustment came to is the heaviest in the gym that is not above it`(
    _ plan: String, _ equipment: [Text], _ change: String, _ wanted: [String]
  ) throws {
    let weeks = try prescriptions(
      plan, equipment, gym: Self.gym, #"{ "repeat": 1, "adjust": [ { "load": "\#(change)" } ] }"#)
    #expect(weeks[1].groups.map(\.said) == wanted)
  }

  @Test func `what somebody wrote and no adjustment changed stays, whatever the gym has`() throws {
    let weeks = try prescriptions(
      "warm-up 1 x 8 @ 7 kg; 3 x 8 @ 16 kg", [], gym: Self.gym,
      #"{ "repeat": 1, "adjust": [ { "load": "+2 kg" }, { "sets": 1 } ] }"#,
      #"{ "repeat": 2, "adjust": [ { "load": "-2 kg" } ] }"#,
      #"{ "repeat": 2, "adjust": [ { "intensity": "19 kg" } ] }"#,
      #"{ "repeat": 2, "adjust": [ { "exercise": "squat", "plan": "3 x 8 @ 14 kg" } ] }"#)
    #expect(
      weeks.map { $0.groups.map(\.said) } == [
        ["7 kg", "16 kg"], ["7 kg", "17.5 kg, not 18 kg"], ["7 kg", "16 kg"], ["7 kg", "19 kg"], ["14 kg"],
      ])
  }

  @Test func `a load that is written for another exercise is held to the gym in this one`() throws {
    let weeks = try prescriptions(
      "3 x 8 @ 15 kg", [], gym: Self.gym, beside: #"{ "exercise": "press", "plan": "3 x 8 @ 12 kg" }"#,
      #"{ "repeat": 1, "adjust": [ { "exercise": "squat", "load": "-20 %" } ] }"#)
    #expect(weeks[1].groups.map(\.said) == ["10 kg, not 12 kg"])
  }

  @Test(arguments: ["{}", #"{ "dumbbells": ["10 kg"] }"#])
  func `where the gym says nothing of it a load is rounded as without a gym`(_ gym: String) throws {
    let weeks = try prescriptions(
      "2 x 12 @ 15 kg; 1 x 8 @ 25 kg", [], gym: gym, #"{ "repeat": 1, "adjust": [ { "load": "-15 %" } ] }"#)
    // 12.75 and 21.25
    #expect(weeks[1].groups.map(\.said) == ["13 kg", "21.25 kg"])
  }

  @Test func `a week that repeats an adjusted one and changes nothing has the same loads`() throws {
    let weeks = try prescriptions(
      "3 x 5 @ 15 kg", [], gym: "{}", #"{ "repeat": 1, "adjust": [ { "load": "-15 %" } ] }"#, #"{ "repeat": 2 }"#)
    #expect(weeks.map { $0.groups.map(\.said) } == [["15 kg"], ["13 kg"], ["13 kg"]])
  }

  @Test func `the steps lead from what the adjustment came to to what is loaded`() throws {
    let weeks = try prescriptions(
      "2 x 12 @ 15 kg; 1 x 8 @ 2.5 kg", [], gym: Self.gym, #"{ "repeat": 1, "adjust": [ { "load": "-15 %" } ] }"#)
    let weights = weeks[1].groups.compactMap { $0.load?.low }
    #expect(weights.map { $0.derivation.steps.map(\.formula) } == [[.written, .increment], [.written, .rounding]])
    let results = weights.map { $0.derivation.steps.map { "\($0.result)" } }
    #expect(results == [["12.75 kg", "12.5 kg"], ["2.125 kg", "2 kg"]])
    #expect(weights.map { "\($0.load)" } == ["12.5 kg", "2 kg"])
    #expect(weights[1].fit == .belowLightest(Lifting.kg("2.5")))
  }

  /// Of the first item in each week: week 1 as it is written, then those that are given.
  private func prescriptions(
    _ plan: String, _ equipment: [Text], gym: String, beside other: String? = nil, _ weeks: String...
  ) throws -> [Prescription] {
    let item = #"{ "exercise": "squat", "plan": "\#(plan)" }"#
    let items = [item, other].compactMap { $0 }.joined(separator: ", ")
    let made = try expansion(
      blocks: "[ { \"items\": [ \(items) ] } ]", client: #"{ "maxes": { "squat": "140 kg" }, "gym": \#(gym) }"#,
      ([#"{ "days": { "mon": ["a"] } }"#] + weeks).joined(separator: ", "))
    #expect(made.diagnostics.map(\.description) == [])
    let known = try RepsheetDocument(client: #"{ "maxes": { "squat": "140 kg" }, "gym": \#(gym) }"#)
    let exercise = Exercise(id: "squat", name: "Squat", equipment: equipment)
    return try #require(made.value).weeks.map { week in
      let block = week.sessions[0].workout.blocks[0]
      return Prescription(
        of: block.items[0], exercise, in: block, for: Trainee(client: known.client, unit: .kilograms))
    }
  }
}

extension RepsheetDocument {
  fileprivate init(client: String) throws {
    let read = Self.decode(SourceFile(name: "c.json", bytes: Array("{ \"client\": \(client) }".utf8)))
    self = try #require(read.value)
  }
}

extension PrescribedGroup {
  /// `12.5 kg, not 12.75 kg`
  fileprivate var said: String {
    guard let load else { return "-" }
    let loads = load.low.load == load.high.load ? "\(load.low.load)" : "\(load.low.load)-\(load.high.load)"
    return loads + (load.low.missed.map { ", not \($0)" } ?? "")
  }
}
