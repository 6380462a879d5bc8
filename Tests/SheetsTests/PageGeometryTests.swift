import Diagnostics
import Drawing
import Testing
import WorkoutModel

@testable import Sheets

/// Every layout, and every paper that has a name, with one that has none.
private let layouts = ["card", "handout", "pocket", "log", "stations", "team"]
private let papers = Paper.named.map(\.name) + ["150x200mm"]
private let samples = ["outer-thigh", "full-body", "strength-block"]

@Suite("On every paper everything has its place")
struct PageGeometryTests {
  @Test(arguments: layouts, papers)
  func `nothing leaves the margins, nothing is printed over another, every box can be written in`(
    _ layout: String, _ paper: String
  ) throws {
    for orientation in Orientation.allCases {
      let sheet = try TestSheet(layout, paper, orientation)
      for sample in samples {
        let document = try Bundle.sample(sample)
        for workout in document.workouts {
          guard sheet.suitsPaper else {
            try expectRefusal(sheet, paper, workout, document)
            continue
          }
          let pages = try sheet.pages(of: workout, in: document)
          let name = "\(workout.id), \(layout) on \(paper) \(orientation)"
          sheet.expectOrder(on: pages, name)
          sheet.expectBoxes(for: workout, in: document, on: pages, name)
          let items = workout.blocks.flatMap(\.items).count
          #expect(pages.count <= reasonable(layout, sheet.size, items), "\(name)")
          // A credit card has no room for a footer.
          guard sheet.size.height > 200, sheet.size.width > 200 else { continue }
          for (number, page) in pages.enumerated() {
            #expect(page.letters.contains("page\(number + 1)of\(pages.count)"), "\(name)")
          }
        }
      }
    }
  }

  /// As many pages as anyone would print: a card's exercises share a page or have one each; a handout
  /// says more, and ends with a diary and what to heed.
  private func reasonable(_ layout: String, _ size: Size, _ items: Int) -> Int {
    let isSmall = min(size.width, size.height) < Length.millimetres(130)
    return switch layout {
    case "pocket": 2 * items
    case "handout": isSmall ? 4 * items + 8 : items + 5
    case "team": isSmall ? 2 * items + 4 : items + 3
    default: items + 2
    }
  }

  private func expectRefusal(
    _ sheet: TestSheet, _ paper: String, _ workout: Workout, _ document: RepsheetDocument
  ) throws {
    let made = sheet.maker.pages(of: [(.workout(workout), nil), (.workout(workout), nil)], in: document)
    #expect(made.value == nil)
    #expect(made.diagnostics.count == 1)
    let told = try #require(made.diagnostics.first)
    #expect(told.message.contains("the layout \(sheet.source.name) needs paper of"))
    #expect(told.message.contains("at least; \(paper) is"))
    #expect(told.hint == "take larger paper, or the layout pocket")
  }

  @Test(arguments: layouts, ["a4", "a5", "a6", "index-4x6"])
  func `long names, many sets and wide numbers stay in their place`(
    _ layout: String, _ paper: String
  ) throws {
    let document = try RepsheetDocument(json: Self.wide)
    for orientation in Orientation.allCases {
      let sheet = try TestSheet(layout, paper, orientation)
      guard sheet.suitsPaper else { continue }
      let pages = try sheet.pages(of: document.workouts[0], in: document)
      sheet.expectOrder(on: pages, "\(layout) on \(paper) \(orientation)")
    }
  }

  @Test func `a handout takes very long names of clinic, therapist and client on an index card`() throws {
    let document = try RepsheetDocument(json: Self.clinic)
    for paper in ["index-3x5", "a6", "a4"] {
      for orientation in Orientation.allCases {
        let sheet = try TestSheet("handout", paper, orientation)
        let pages = try sheet.pages(of: document.workouts[0], in: document)
        sheet.expectOrder(on: pages, "\(paper) \(orientation)")
        let letters = pages.map(\.letters).joined().uppercased()
        for name in ["NORTHERNDISTRICT", "WITTELSBACH", "FEATHERSTONEHAUGH", "ANOTHERONE"] {
          #expect(letters.contains(name), "\(name) on \(paper) \(orientation)")
        }
      }
    }
  }

  private static let clinic = """
    { "title": "A title that goes on for very much longer than any title should, because someone pasted a sentence into it and then another one",
      "brand": { "name": "The Harbour Street Centre for Physiotherapy, Sports Medicine, Rehabilitation and Strength of the Northern District",
                 "contact": ["12 Harbour Street, Second Floor, Rear Building", "+49 40 555 0123"] },
      "trainer": { "name": "Dr. Maximiliane Alexandra von Hohenstaufen-Wittelsbach", "credential": "PT, DPT, OCS",
                   "phone": "+49 40 555 0124", "email": "maximiliane.alexandra@harbour-street-centre.example" },
      "client": { "name": "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Hubert Blaine Adolph Charles" },
      "exercises": { "a": { "name": "Squat", "instructions": ["Stand.", "Sit down.", "Stand up."] } },
      "workouts": { "w": { "blocks": [ { "items": [ { "exercise": "a", "plan": "3 x 10" } ] } ] } } }
    """

  private static let wide = """
    { "title": "The longest title that anybody ever gave to a workout of theirs, and then some more of it",
      "client": { "name": "Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley of Marjoribanks",
        "maxes": { "b": "252.5 kg" },
        "gym": { "bar": "20 kg", "plates": [ { "plate": "25 kg", "pairs": 1 }, "5 kg", "1.25 kg", "0.25 kg" ] } },
      "brand": { "name": "The Very Long Name of a Studio for Strength and Conditioning by the Harbour" },
      "date": "2026-09-30",
      "exercises": {
        "a": { "name": "Single-arm half-kneeling landmine press with a slow eccentric and a pause at the shoulder",
               "cues": ["Antidisestablishmentarianism", "Brace"], "instructions": ["Donaudampfschifffahrtsgesellschaft."],
               "tips": [ { "kind": "safety", "text": "Careful.", "by": "A trainer whose name is long" } ] },
        "b": { "name": "Row", "equipment": ["barbell"] } },
      "workouts": { "w": { "focus": "Everything at once", "duration": "1 h 45 min",
        "notes": ["A note about the whole workout."],
        "blocks": [
          { "title": "Main", "style": "superset", "rounds": 5, "rest": "2:30", "items": [
            { "exercise": "a", "plan": "2 x 100-120 each arm @ bodyweight + 102.5 kg, hold 2 s, rest 2-3 min, tempo 3-1-X-0, RPE 8.5" },
            { "exercise": "b", "plan": "warm-up 2 x 10 @ 40%; top 1 x 5+ @ 90% of last; back-off 3 x to failure each side @ 75-80%" } ] },
          { "items": [
            { "exercise": "b", "plan": "10 x 1:45 @ assisted 112.5 kg" },
            { "exercise": "a", "plan": "1 x any each side, \\"with a note of one's own about how it is to be done\\"" } ] } ] } } }
    """
}
