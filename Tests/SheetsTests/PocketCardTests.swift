import Diagnostics
import Testing
import WorkoutModel

@testable import Sheets

@Suite("A pocket card")
struct PocketCardTests {
  @Test(arguments: ["index-4x6", "index-3x5", "pocket", "a6", "a5", "a4", "letter"])
  func `three exercises fill a front and a back`(_ paper: String) throws {
    let document = try Bundle.sample("outer-thigh")
    let workout = document.workouts[0]
    let sheet = try TestSheet("pocket", paper)
    let pages = try sheet.pages(of: workout, in: document)
    #expect(pages.count == 2)
    for entry in SheetItem.items(of: workout, in: document) {
      let name = entry.exercise.name.string.uppercased().filter { !$0.isWhitespace }
      #expect(pages[0].letters.uppercased().contains(name), "\(paper)")
    }
    // Three rounds of three exercises, and a date.
    #expect(pages[0].penBoxes(sheet.penBoxColor).isEmpty)
    #expect(pages[1].penBoxes(sheet.penBoxColor).count >= 10)
  }

  @Test func `an index card is its own paper`() throws {
    #expect(try Bundle.layout("pocket").paper.name == "index-4x6")
  }

  @Test func `what one card can't hold takes several, each with its back, and a word about it`() throws {
    let document = try Bundle.sample("full-body")
    let sheet = try TestSheet("pocket", "pocket")
    let made = sheet.maker.pages(of: .workout(document.workouts[0]), in: document, client: document.client)
    let pages = try #require(made.value)
    #expect(pages.count > 2 && pages.count.isMultiple(of: 2))
    #expect(made.diagnostics.contains { $0.message.contains("one card's two sides") })
  }
}
