import Diagnostics
import Testing
import Training
import WorkoutModel

@testable import Sheets

@Suite("A team sheet")
struct TeamSheetTests {
  private static let names = ["Sam", "Alex", "Jo", "Mia", "Noah", "Li", "Omar", "Eva", "Tom", "Kim"]

  private func document(clients: Int) throws -> RepsheetDocument {
    let clients = Self.names.prefix(clients).enumerated().map { index, name in
      "{ \"name\": \"\(name)\", \"maxes\": { \"squat\": \"\(100 + 10 * index) kg\" } }"
    }
    return try RepsheetDocument(
      json: """
        { "clients": [ \(clients.joined(separator: ", ")) ],
          "exercises": { "squat": { "name": "Squat" }, "row": { "name": "Row" } },
          "workouts": { "w": { "title": "Day", "blocks": [ { "items": [
            { "exercise": "squat", "plan": "3 x 5 @ 80%" }, { "exercise": "row", "plan": "3 x 8 @ 40 kg" } ] } ] } } }
        """)
  }

  @Test(arguments: [1, 4, 10], Orientation.allCases)
  func `the grid has every athlete with the load that the share comes to, then a card for each`(
    _ count: Int, _ orientation: Orientation
  ) throws {
    let document = try document(clients: count)
    let sheet = try TestSheet("team", "a4", orientation)
    let pages = try sheet.pages(of: document.workouts[0], in: document)
    let cards = pages.indices.filter { pages[$0].letters.contains("for") }
    #expect(cards.count == count)
    let grid = pages.prefix(cards.first ?? 0)
    let letters = grid.map(\.letters).joined()
    let names = Self.names.prefix(count)
    for (index, name) in names.enumerated() {
      #expect(letters.uppercased().contains(name.uppercased()))
      // 80 % of 100, 110, … kg
      #expect(letters.contains("3×5·\(80 + 8 * index)kg80%"))
    }
    for (card, name) in zip(cards, names.sorted()) {
      #expect(pages[card].letters.contains("for\(name)"))
    }
    #expect(grid.flatMap { $0.penBoxes(sheet.penBoxColor) }.count == count * 2)
  }

  @Test func `in a week that adds a load to a share each athlete has an own load`() throws {
    var document = try document(clients: 3)
    let program = try RepsheetDocument(
      json: """
        { "exercises": { "squat": { "name": "Squat" }, "row": { "name": "Row" } },
          "workouts": { "w": { "blocks": [ { "items": [ "squat", "row" ] } ] } },
          "program": { "weeks": [ { "days": { "mon": ["w"] } }, { "repeat": 1, "adjust": [ { "load": "+5 kg" } ] } ] } }
        """).program
    document.program = program
    let written = try #require(
      program?.expanded(with: document.workouts, for: document.clients[0]).value)
    let (week, day) = (written.weeks[1], written.weeks[1].days[0])
    let subject = SheetSubject.session(day.sessions[0], on: day, of: week, in: written)
    let letters = try TestSheet("team", "a4").pages(of: subject, in: document).map(\.letters)
    for (page, load) in zip(1..., [93, 101, 85]) {
      // 80 % of 100, 110 and 120 kg and 5 more; the cards are by name: Alex, Jo, Sam.
      #expect(letters[0].contains("3×5·\(load)kg"))
      #expect(letters[page].contains("at\(load)kg"))
    }
  }

  @Test func `a document with one client is a team of one`() throws {
    let document = try Bundle.sample("full-body")
    let pages = try TestSheet("team", "a4").pages(of: document.workouts[0], in: document)
    #expect(pages[0].letters.uppercased().contains("ANA"))
    #expect(pages[1].letters.contains("forAna"))
  }

  @Test(arguments: ["a4", "a5"])
  func `an athlete's own card says what to take care of, and no other page does`(_ paper: String) throws {
    var document = try document(clients: 4)
    document.clients[1].precautions = ["Right ankle: no jumping", "No running"]
    let sheet = try TestSheet("team", paper)
    let made = sheet.maker.pages(of: .workout(document.workouts[0]), in: document, client: nil)
    #expect(made.diagnostics.map(\.message) == [])
    let letters = try sheet.pages(of: document.workouts[0], in: document).map(\.letters)
    let own = letters.filter { $0.contains("forAlex") }
    #expect(own.count == 1)
    #expect(own[0].contains("Takecare:Rightankle:nojumpingTakecare:Norunning"))
    #expect(letters.filter { $0.contains("Takecare") } == own)
  }

  @Test func `what the sheet has no place for is told of every athlete`() throws {
    var document = try document(clients: 3)
    document.clients[1].goal = "A faster throw"
    document.clients[2].bodyweight = Load(60, .kilograms)
    document.clients[2].precautions = ["No running"]
    func messages(_ sheet: TestSheet) -> [String] {
      sheet.maker.pages(of: .workout(document.workouts[0]), in: document, client: nil).diagnostics.map(\.message)
    }
    #expect(try messages(TestSheet("team", "a4")) == ["not printed by layout team: client.bodyweight, client.goal"])
    // Who has no page has nothing on it.
    #expect(try messages(TestSheet("card", "a4")) == ["not printed by layout card: clients"])
    // What is printed of one athlete alone is missing of the others.
    let some = try TestSheet(
      text: """
        { "name": "t", "blocks": [ { "block": "team-grid" }, { "block": "each-client", "blocks": [
            { "block": "exercises" }, { "block": "client-precautions", "when": "client.goal" } ] } ] }
        """)
    #expect(
      messages(some) == ["not printed by layout t: client.bodyweight, client.goal, client.precautions"])
  }

  @Test func `each athlete without the max is named`() throws {
    var document = try document(clients: 3)
    document.clients[0].maxes = []
    document.clients[2].maxes = []
    let sheet = try TestSheet("team", "a4")
    let made = sheet.maker.pages(of: .workout(document.workouts[0]), in: document, client: nil)
    #expect(made.value == nil)
    #expect(
      made.diagnostics.map(\.message) == [
        "80% is of a max in squat that Jo doesn't have", "80% is of a max in squat that Sam doesn't have",
      ])
    #expect(made.diagnostics.allSatisfy { $0.pointer?.hasSuffix("/items/0/plan") == true })
    // Layouts for one person don't look at the others.
    let card = try TestSheet("card", "a5")
    #expect(!card.maker.pages(of: .workout(document.workouts[0]), in: document, client: nil).hasErrors)
  }
}
