import Drawing
import Testing
import Training
import WorkoutModel

@testable import Sheets

@Suite("A plain weekly plan: tables of the week and of sets")
struct PlainWeekTests {
  private static let layout = """
    { "name": "t", "colors": { "highlight": "#B4530A", "hairline": "#112233" }, "blocks": [
      { "block": "week-table" },
      { "block": "each-day", "blocks": [
        { "block": "text", "text": "{day.name}, {day.date}: {workouts.title}" },
        { "block": "each", "of": "exercises", "blocks": [
          { "block": "panel", "border": "hairline", "blocks": [
            { "block": "name", "number": false },
            { "block": "plan", "wording": "line" },
            { "block": "text", "text": "{items.notes}", "color": "highlight" },
            { "block": "set-table" } ] } ] } ] } ] }
    """

  private func pages(_ plan: String, start: String = "2026-11-23") throws -> [FrameWalk] {
    let document = try RepsheetDocument(
      json: """
        { "exercises": { "squat": { "name": "Squat" } },
          "workouts": { "a": { "title": "Legs", "blocks": [ { "items": [
            { "exercise": "squat", "plan": "\(plan)", "notes": "Chest up" } ] } ] } },
          "program": { "start": "\(start)", "weeks": [ { "days": { "mon": ["a"], "sun": [ { "rest": "Walk" } ] } } ] } }
        """)
    let program = try document.expandedProgram()
    return try TestSheet(text: Self.layout).pages(of: .week(program.weeks[0], of: program), in: document)
  }

  @Test func `the week's table has a column for each day with its workouts and exercises`() throws {
    let page = try #require(try pages("3 x 5 @ 60 kg").first)
    #expect(page.letters.hasPrefix("MonNov23TueNov24WedNov25ThuNov26FriNov27SatNov28SunNov29"))
    #expect(page.letters.contains("LegsSquat"))
    #expect(page.letters.contains("RestWalk"))
    let cells = Set(page.texts.flatMap(\.roles).filter { $0 == .headerCell(.column) })
    #expect(cells.count == 1)
  }

  @Test func `a set's row says which set it is and what it is to reach`() throws {
    let words = try #require(try pages("3 x 5 @ 60 kg").last).letters
    #expect(words.contains("SetTargetWeightRepsRPE15×60kg25×60kg35×60kg"))
    #expect(words.hasPrefix("Monday,November23:Legs"))
  }

  @Test func `each group of a plan has goals of its own`() throws {
    let words = try #require(try pages("warm-up 1 x 8 @ 40 kg; 2 x 30 s each side; 1 x 400 m").last).letters
    #expect(words.contains("W18×40kg130seachside230seachside3400m"))
  }

  @Test func `a plan in one line says all of it`() throws {
    let words = try #require(try pages("3 x 5 each leg @ 60 kg, rest 90 s, tempo 31X0").last).letters
    #expect(words.contains("3×5eachleg·60kg·tempo3-1-X-0·rest90s"))
  }

  @Test func `a panel with a border is drawn around and has no ground`() throws {
    let page = try #require(try pages("3 x 5 @ 60 kg").last)
    let border = try #require(
      page.paths.first { $0.stroke?.color == Color(red: 17 / 255, green: 34 / 255, blue: 51 / 255) })
    #expect(border.fill == nil)
    #expect(border.path.elements.count == 5)
  }

  @Test func `what stands out has the layout's further colour, and the accent where it has none`() throws {
    let page = try #require(try pages("3 x 5 @ 60 kg").last)
    let note = try #require(page.texts.first { $0.run.text == "Chest up" })
    #expect(note.run.color == Color(red: 180 / 255, green: 83 / 255, blue: 10 / 255))
    #expect(Theme.standard.color(.highlight) == Theme.standard.color(.accent))
  }
}
