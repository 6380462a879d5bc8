import Testing
import WorkoutModel

@testable import Sheets

@Suite("Stations")
struct StationsTests {
  private static let document = """
    { "title": "Circuit",
      "exercises": { "a": { "name": "Swing", "easier": ["b"] }, "b": { "name": "Jack" }, "c": { "name": "Climber" },
                     "d": { "name": "Plank", "equipment": ["mat"] } },
      "workouts": { "w": { "blocks": [
        { "title": "Engine", "style": "intervals", "work": "40 s", "rest": "20 s", "rounds": 3, "items": ["a", "b", "c"] },
        { "title": "Finish", "items": [ { "exercise": "d", "plan": "2 x 45 s hold, rest 30 s" } ] } ] } } }
    """

  @Test(arguments: ["a4", "letter", "a5"], Orientation.allCases)
  func `every station has a page that names it and what comes next, and a map closes the kit`(
    _ paper: String, _ orientation: Orientation
  ) throws {
    let document = try RepsheetDocument(json: Self.document)
    let pages = try TestSheet("stations", paper, orientation)
      .pages(of: document.workouts[0], in: document)
    try #require(pages.count == 5)
    let letters = pages.map { $0.letters.uppercased() }
    for (page, expected) in zip(letters, [
      ("SWING", "NEXT2JACK"), ("JACK", "NEXT3CLIMBER"), ("CLIMBER", "NEXT1SWING"), ("PLANK", "DONE"),
    ]) {
      #expect(page.contains(expected.0))
      #expect(page.contains(expected.1))
    }
    #expect(letters[2].contains("AFTER3ROUNDS:4PLANK"))
    for name in ["COACHMAP", "SWING", "JACK", "CLIMBER", "PLANK", "MAT"] {
      #expect(letters[4].contains(name))
    }
  }

  @Test func `the clock is the block's, and the item's own rest`() throws {
    let document = try RepsheetDocument(json: Self.document)
    let sheet = try TestSheet("stations", "a4")
    let layout = try #require(sheet.source.attempts(for: sheet.size).first)
    let context = sheet.maker.context(
      layout, sheet.size, .workout(document.workouts[0]), document, nil)
    let clocks = context.items.map { entry in
      StationClock(entry: entry, sheet: context).readings.map { "\($0.label) \($0.value) \($0.unit)" }
    }
    #expect(clocks[0] == ["work 40 s", "restClock 20 s", "rounds 3 "])
    #expect(clocks[3] == ["restClock 30 s"])
  }

  @Test(arguments: [
    ("stations", "20secondseachside", "40secondsalternating"), ("card", "20secondseachside", "40secondsalternating"),
    ("pocket", "20secondseachside", "40secondsalternating"), ("log", "20secondseachside", "40secondsalternating"),
    ("team", "20secondseachside", "40secondsalternating"),
    ("handout", "keepgoingfor20secondsoneachside.", "keepgoingfor40secondsinallleftandrightinturn."),
  ])
  func `the clock gives each side half of its work, and every layout says so`(
    _ layout: String, _ each: String, _ alternating: String
  ) throws {
    let document = try RepsheetDocument(
      json: """
        { "exercises": { "a": { "name": "Swing", "sides": "each" }, "b": { "name": "March", "sides": "alternating" },
                         "c": { "name": "Row", "sides": "each" } },
          "workouts": { "w": { "blocks": [ { "style": "intervals", "work": "40 s", "rest": "20 s", "rounds": 4,
            "items": ["a", "b", { "exercise": "c", "plan": "30 s hold" }] } ] } } }
        """)
    let paper = layout == "pocket" ? "index-4x6" : "a4"
    let pages = try TestSheet(layout, paper).pages(of: document.workouts[0], in: document)
    let letters = pages.map(\.letters).joined().lowercased().filter { $0 != "," }
    #expect(letters.contains(each), "\(letters)")
    #expect(letters.contains(alternating), "\(letters)")
    // An item's own plan says its side itself.
    #expect(!letters.contains("30secondsholdeachside"), "\(letters)")
  }
}
