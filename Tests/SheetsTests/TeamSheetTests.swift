import Testing
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
  func `the grid has every athlete with the max that the plan is a part of, then a card for each`(
    _ count: Int, _ orientation: Orientation
  ) throws {
    let document = try document(clients: count)
    let sheet = try TestSheet("team", "a4", orientation)
    let pages = try sheet.pages(of: document.workouts[0], in: document)
    let cards = pages.indices.filter { pages[$0].letters.contains("for") }
    #expect(cards.count == count)
    let grid = pages.prefix(cards.first ?? 0)
    let letters = grid.map(\.letters).joined()
    for (index, name) in Self.names.prefix(count).enumerated() {
      #expect(letters.uppercased().contains(name.uppercased()))
      #expect(letters.contains("80%of\(100 + 10 * index)kg"))
      #expect(pages[cards[index]].letters.contains("for\(name)"))
    }
    #expect(grid.flatMap { $0.penBoxes(sheet.penBoxColor) }.count == count * 2)
  }

  @Test func `a document with one client is a team of one`() throws {
    let document = try Bundle.sample("full-body")
    let pages = try TestSheet("team", "a4").pages(of: document.workouts[0], in: document)
    #expect(pages[0].letters.uppercased().contains("ANA"))
    #expect(pages[1].letters.contains("forAna"))
  }
}
