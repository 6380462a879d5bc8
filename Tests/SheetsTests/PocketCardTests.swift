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

  @Test func `the back names each exercise, in smaller type where a long word asks for it`() throws {
    let names = [
      "Quadrizepsanspannung im Langsitz", "Fersenschleifen in Rückenlage", "Anheben des gestreckten Beines",
      "Beckenheben beidbeinig", "Hinsetzen mit gleichmäßiger Gewichtsverteilung",
      "Einbeinstand mit Gleichgewichtsschulung",
    ]
    let exercises = names.enumerated().map { #""e\#($0.offset)": { "name": "\#($0.element)" }"# }
    let items = names.indices.map { #"{ "exercise": "e\#($0)", "plan": "3 x 10 each leg, rest 30 s" }"# }
    let document = try RepsheetDocument(json:
      """
      { "language": "de", "exercises": { \(exercises.joined(separator: ", ")) },
        "workouts": { "w": { "blocks": [{ "items": [\(items.joined(separator: ", "))] }] } } }
      """)
    let sheet = try TestSheet(
      text: #"""
        { "layout": 1, "name": "t", "paper": "index-4x6",
          "blocks": [{ "block": "pocket", "front": "lines", "back": "lines", "name-width": 104 }] }
        """#)
    let pages = try sheet.pages(of: document.workouts[0], in: document)
    try #require(pages.count == 2)
    for name in names {
      #expect(pages[1].letters.uppercased().contains(name.uppercased().filter { !$0.isWhitespace }), "\(name)")
    }
  }
}
