import Drawing
import Testing
import Training
import WorkoutModel

@testable import Sheets

/// Goes through the grammar of plans value by value, and finds each on the page.
@Suite("Every plan that can be written is printed")
struct PlanGrammarTests {
  struct Sample: Sendable {
    var plan: String
    /// On cards, pocket cards, stations and team sheets.
    var short: [String]
    /// In the rows of a log.
    var log: [String]
    /// On a handout.
    var said: [String]

    init(_ plan: String, _ short: [String], log: [String]? = nil, _ said: [String]) {
      (self.plan, self.short, self.log, self.said) = (plan, short, log ?? short, said)
    }
  }

  static let samples: [Sample] = [
    // Targets.
    .init("12", ["1 × 12"], log: ["12"], ["Do 12."]),
    .init("3 x 8-10", ["3 × 8–10"], log: ["8–10"], ["Do 8 to 10.", "Do it three times."]),
    .init("2–3 × 12 to 15", ["2–3 × 12–15"], log: ["12–15", "if you like"], ["Do 12 to 15.", "Do it two to three times."]),
    .init("3 x 5+", ["3 × 5+"], log: ["5+"], ["Do 5 or more."]),
    .init("2 x AMRAP", ["2 × AMRAP", "as many as possible"], log: ["AMRAP"], ["Do as many as you can."]),
    .init("1 x to failure", ["to failure"], log: ["Failure"], ["Go on until you can’t do another."]),
    .init("2 x any", ["2 × Any", "as many as you like"], log: ["Any"], ["Do as many as you like."]),
    .init("3 x 30 s", ["3 × 30", "seconds"], log: ["30", "seconds"], ["Keep going for 30 seconds."]),
    .init("1:30", ["90", "seconds"], ["Keep going for 90 seconds."]),
    .init("4 x 400 m", ["4 × 400", "m"], log: ["400", "m"], ["Go 400 m.", "Do it four times."]),
    .init("5 km", ["1 × 5", "km"], log: ["5", "km"], ["Go 5 km."]),
    .init("20 cal", ["1 × 20", "cal"], log: ["20", "cal"], ["Keep going until you reach 20 cal."]),
    .init("3 x 30-45 s hold", ["3 × 30–45", "seconds hold"], log: ["30–45", "hold"], ["Hold for 30 to 45 seconds."]),
    .init("cluster 2 x 2.2.2 @ 85% TM", ["2 × 2.2.2", "cluster", "85%", "TM"], log: ["2.2.2", "cluster", "85%", "TM"], ["In small parts:", "Do 2 + 2 + 2, with a few breaths between.", "Use 85% of your training max."]),
    // Intensities.
    .init("3 x 5 @ 60 kg", ["at 60 kg"], log: ["60 kg", "× 5"], ["Use 60 kg."]),
    .init("3 x 5 @ 135 lb", ["at 61 kg"], log: ["61 kg"], ["Use 61 kg."]),
    .init("3 x 5 @ 55-60 kg", ["at 55–60 kg"], log: ["55–60 kg"], ["Use 55–60 kg."]),
    .init("3 x 5 @ 80%", ["80%"], ["80% of"]),
    .init("3 x 5 @ 75-80%", ["75–80%"], ["75–80% of"]),
    .init("3 x 5 @ 85% TM", ["85%", "TM"], ["Use 85% of your training max."]),
    .init("3 x 5 @ 90% of last", ["90%", "last time"], ["Use 90% of last time’s weight."]),
    .init("3 x 5 @ bodyweight", ["bodyweight"], ["Use your own weight."]),
    .init("3 x 5 @ bodyweight + 10 kg", ["bodyweight + 10 kg"], log: ["+10 kg"], ["Add 10 kg to your own weight."]),
    .init("3 x 5 @ assisted 15 kg", ["assisted 15 kg"], log: ["−15 kg"], ["Let the machine take off 15 kg."]),
    .init("3 x 5 @ red band", ["red band"], ["Use the red band."]),
    .init("3 x 5 @ pin 7", ["pin 7"], ["Put the pin at 7."]),
    .init("3 x 5 @ RPE 8", ["RPE 8"], log: ["@ 8"], ["It should feel like 8 out of 10 (RPE 8)."]),
    .init("3 x 5, RPE 10", ["RPE 10"], log: ["@ 10"], ["10 out of 10"]),
    .init("3 x 5, RPE 7.5-8", ["RPE 7.5–8"], log: ["@ 7.5–8"], ["7.5"]),
    .init("3 x 5 @ RIR 2", ["RIR 2"], ["could do 2 more"]),
    .init("3 x 5, RIR 1-2", ["RIR 1–2"], ["could do 1 to 2 more"]),
    .init("3 x 5, RIR 0", ["RIR 0"], ["Leave nothing in reserve (RIR 0)."]),
    // Sides.
    .init("3 x 10 each side", ["each side"], ["Do 10 on each side."]),
    .init("3 x 10 per side", ["each side"], ["Do 10 on each side."]),
    .init("3 x 10 each leg", ["each leg"], ["Do 10 on each leg."]),
    .init("3 x 10 each arm", ["each arm"], ["Do 10 with each arm."]),
    .init("3 x 10 left", ["left"], ["Do 10 on the left."]),
    .init("3 x 10 right", ["right"], ["Do 10 on the right."]),
    .init("3 x 10 alternating", ["alternating"], ["Do 10 in all, left and right in turn."]),
    // Modifiers.
    .init("3 x 10, rest 90 s", ["rest 90 s"], ["Rest 90 seconds."]),
    .init("3 x 10-12 each side, rest 1 min", ["10–12", "each side", "rest 1 min"], ["Do 10 to 12 on each side. Rest one minute. Do it three times."]),
    .init("3 x 10, rest 2-3 min", ["rest 2–3 min"], ["Rest two to three minutes."]),
    .init("3 x 10, tempo 3-1-X-0", ["tempo 3-1-X-0"], ["Tempo: 3 seconds down, 1 second at the bottom, fast up, no pause at the top."]),
    .init("3 x 10, tempo 31X0", ["tempo 3-1-X-0"], ["fast up"]),
    .init("3 x 10, hold 2 s", ["hold 2 s"], ["Hold each one for 2 seconds."]),
    .init("3 x 10, \"slow on the way down\"", ["slow on the way down"], ["slow on the way down"]),
    // Kinds.
    .init("warm-up 2 x 10 @ 40%; 3 x 5 @ 80%", ["2 × 10", "warm-up", "40%", "3 × 5", "80%"], log: ["W1", "W2", "40%", "80%"], ["To warm up:", "40%", "Do 5."]),
    .init("top 1 x 3 @ 90%; back-off 3 x 6 @ 75%", ["top set", "back-off", "90%", "75%"], ["The heaviest set:", "Then lighter:"]),
    .init("3 x 8 @ 60 kg; drop 2 x AMRAP @ 40 kg", ["drop set", "at 40 kg"], log: ["drop set", "40 kg"], ["Straight on with less weight:"]),
    .init("rest-pause 1 x to failure @ 75%", ["rest-pause", "75%"], ["With short pauses in the set:"]),
    .init("test 1 x 1", ["test"], ["Find your best:"]),
    .init("3 x 5 @ 80%; 1 x 5+ @ 85%; rest 3 min, tempo 31X0", ["3 × 5", "1 × 5+", "rest 3 min", "tempo 3-1-X-0"], log: ["5+", "rest 3 min", "tempo 3-1-X-0"], ["Rest three minutes.", "fast up"]),
  ]

  private static let layouts = ["card", "handout", "pocket", "log", "stations", "team", "week"]

  private static func name(_ index: Int) -> String { "Zq\(index)q" }

  /// A document with an exercise for each plan.
  private static var document: RepsheetDocument {
    get throws {
      let exercises = samples.indices.map { "\"e\($0)\": { \"name\": \"\(name($0))\" }" }
      let items = samples.enumerated().map { index, sample in
        let plan = sample.plan.replacing("\"", with: "\\\"")
        return "{ \"exercise\": \"e\(index)\", \"plan\": \"\(plan)\" }"
      }
      return try RepsheetDocument(
        json: """
          { "exercises": { \(exercises.joined(separator: ", ")) },
            "workouts": { "w": { "blocks": [ { "items": [ \(items.joined(separator: ", ")) ] } ] } },
            "program": { "weeks": [ { "days": { "1": ["w"] } } ] } }
          """)
    }
  }

  /// What stands after each exercise's name, wherever it stands, without spaces, in capitals.
  private static func parts(_ pages: [FrameWalk]) -> [Int: String] {
    var parts: [Int: String] = [:]
    let letters = pages.map(\.letters).joined().uppercased()
    for piece in letters.split(separator: "ZQ") {
      let digits = piece.prefix { $0.isNumber }
      guard let index = Int(digits), piece.dropFirst(digits.count).hasPrefix("Q") else { continue }
      parts[index, default: ""] += piece.dropFirst(digits.count + 1) + "|"
    }
    return parts
  }

  @Test(arguments: layouts, ["a4", "a5"])
  func `each value of the grammar stands beside its exercise`(
    _ layout: String, _ paper: String
  ) throws {
    let document = try Self.document
    let program = try document.expandedProgram()
    let subject: SheetSubject =
      layout == "week" ? .week(program.weeks[0], of: program) : .workout(document.workouts[0])
    let pages = try TestSheet(layout, paper).pages(of: subject, in: document)
    let parts = Self.parts(pages)
    for (index, sample) in Self.samples.enumerated() {
      let printed = parts[index] ?? ""
      let wanted = layout == "handout" ? sample.said : layout == "log" ? sample.log : sample.short
      for words in wanted {
        let letters = words.uppercased().filter { !$0.isWhitespace }
        #expect(printed.contains(letters), "\(sample.plan): “\(words)” is not in “\(printed)”")
      }
    }
  }

  // MARK: Blocks

  private static let blocks = """
    { "exercises": { "a": { "name": "Squat" }, "b": { "name": "Row" }, "c": { "name": "Press" } },
      "workouts": { "w": { "blocks": [
        { "style": "superset", "rounds": 4, "rest": "2 min", "items": [
          { "exercise": "a", "plan": "5 @ 60 kg" }, { "exercise": "b", "plan": "8" } ] },
        { "style": "circuit", "rounds": 3, "rest": "60 s", "items": [ "a", "b" ] },
        { "style": "amrap", "duration": "12 min", "items": [ { "exercise": "c", "plan": "10" }, "b" ] },
        { "style": "emom", "duration": "10 min", "every": "2 min", "items": [ { "exercise": "c", "plan": "3" } ] },
        { "style": "intervals", "work": "40 s", "rest": "20 s", "rounds": 8, "items": [ "a", "c" ] },
        { "style": "for-time", "rounds": 5, "cap": "15 min", "items": [ { "exercise": "a", "plan": "21" }, "b" ] } ] } } }
    """

  private static let compact = [
    "A1", "A2", "Superset", "4 rounds", "rest 2 min", "Circuit", "3 rounds", "rest 1 min", "AMRAP",
    "12 min", "EMOM", "10 min", "start every 2 min", "Intervals", "8 rounds", "40 s work, 20 s rest",
    "For time", "5 rounds", "stop at 15 min",
  ]

  private static let sentences = [
    "A1", "A2", "Do the two exercises one after the other.", "Rest two minutes.", "Go round four times.",
    "Rest one minute.", "Go round three times.", "Go round as often as you can in twelve minutes.",
    "Start every two minutes, for ten minutes.", "Work for 40 seconds, rest for 20 seconds.",
    "Go round eight times.", "Be as fast as you can with good form.", "Go round five times.",
    "Stop after 15 minutes.",
  ]

  /// A log says a superset's order in words, a station's clock has labels of its own.
  private static let log = ["A1", "A2", "Pair", "A1, then A2 without rest; 2 min after A2", "rounds"]
    + compact.filter { !["Superset", "rest 2 min"].contains($0) }
  private static let clocks = [
    "Rest after the round 2 min", "Rounds 4", "Rest after the round 1 min", "In all 12 min", "Start every 2 min",
    "In all 10 min", "Work 40 s", "Rest 20 s", "Rounds 8", "Stop at 15 min", "Rounds 5",
  ]

  @Test(arguments: [
    ("card", compact), ("handout", sentences), ("pocket", compact), ("log", log),
    ("stations", clocks), ("team", compact),
  ], ["a4", "a5"])
  func `each style of block says how it goes round`(
    _ layout: (name: String, words: [String]), _ paper: String
  ) throws {
    let document = try RepsheetDocument(json: Self.blocks)
    let pages = try TestSheet(layout.name, paper).pages(of: document.workouts[0], in: document)
    let letters = pages.map(\.letters).joined().uppercased()
    for words in layout.words {
      #expect(
        letters.contains(words.uppercased().filter { !$0.isWhitespace }),
        "\(layout.name): “\(words)” is not in “\(letters)”")
    }
  }
}
