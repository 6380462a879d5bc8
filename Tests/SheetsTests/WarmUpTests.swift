import Diagnostics
import Drawing
import Testing
import Training
import WorkoutModel

@testable import Sheets

@Suite("Warm-ups that are worked out")
struct WarmUpTests {
  private static let document = """
    { "date": "2026-11-23",
      "client": { "name": "Sam", "maxes": { "squat": "140 kg" },
        "gym": { "bar": "20 kg", "plates": ["25 kg", "20 kg", "15 kg", "10 kg", "5 kg", "2.5 kg", "1.25 kg"] } },
      "exercises": { "squat": { "name": "Squat", "equipment": ["barbell"] }, "dip": { "name": "Dip" } },
      "workouts": { "w": { "title": "Day", "blocks": [ { "items": [
        { "exercise": "squat", "plan": "3 x 5 @ 80%", "warm-up": "auto" },
        { "exercise": "dip", "plan": "3 x 8 @ bodyweight", "warm-up": "auto" } ] } ] } },
      "program": { "weeks": [ { "days": { "mon": ["w"] } } ] } }
    """

  /// From 20 to 110 kg in steps of 22.5.
  private static let sets = "warm-up20kg×5·42.5kg×5·65kg×3·87.5kg×2"

  @Test(
    arguments: [
      ("card", "a5"), ("card", "a4"), ("pocket", "a6"), ("pocket", "a5"), ("stations", "a4"), ("team", "a4"),
    ])
  func `every layout prints them in a line, and nothing where there is no load`(
    _ layout: String, _ paper: String
  ) throws {
    let document = try RepsheetDocument(json: Self.document)
    let sheet = try TestSheet(layout, paper)
    let workout = SheetSubject.workout(document.workouts[0])
    let pages = try sheet.pages(of: workout, in: document)
    sheet.expectOrder(on: pages, "\(layout) on \(paper)")
    let letters = pages.map(\.letters).joined()
    // A team has the grid and a card for each.
    let copies = layout == "team" ? 2 : 1
    #expect(letters.matches(of: /warm-up/).count == copies)
    #expect(letters.contains(Self.sets))
    let told = sheet.maker.pages(of: workout, in: document, client: document.client).diagnostics
    #expect(!told.contains { $0.message.contains("items.warm-up") })
  }

  @Test func `a week's day pages have them between the plan and its boxes`() throws {
    let document = try RepsheetDocument(json: Self.document)
    let program = try document.expandedProgram()
    let sheet = try TestSheet("week", "a4")
    let pages = try sheet.pages(of: .week(program.weeks[0], of: program), in: document)
    let page = try #require(pages.first { $0.letters.contains(Self.sets) })
    let line = try #require(page.texts.first { $0.run.text.hasPrefix("warm") })
    let box = try #require(
      page.penBoxes(sheet.penBoxColor).map(\.outline.minY).filter { $0 > line.ink.maxY }.min())
    let plan = try #require(
      page.texts.filter { $0.run.text.hasPrefix("3") && $0.ink.maxY < line.ink.minY }.map(\.ink.maxY).max())
    #expect(plan < line.ink.minY && line.ink.maxY < box)
  }

  @Test func `a handout says them in plain words, before the work`() throws {
    let document = try RepsheetDocument(json: Self.document)
    let letters = try TestSheet("handout", "a4")
      .pages(of: document.workouts[0], in: document).map(\.letters).joined()
    #expect(letters.contains("Towarmup,do5with20kg,5with42.5kg,3with65kg,2with87.5kg.Do5."))
    #expect(letters.matches(of: /Towarmup/).count == 1)
  }

  @Test func `warm-ups that are written are not said twice`() throws {
    let text = Self.document.replacing("3 x 5 @ 80%", with: "warm-up 1 x 8 @ 40%; 3 x 5 @ 80%")
    let document = try RepsheetDocument(json: text)
    let pages = try TestSheet("card", "a5").pages(of: document.workouts[0], in: document)
    let letters = pages.map(\.letters).joined()
    #expect(letters.contains("warm-up") && !letters.contains("warm-up20kg×5"))
  }
}
