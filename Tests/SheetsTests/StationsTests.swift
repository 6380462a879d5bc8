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
}
