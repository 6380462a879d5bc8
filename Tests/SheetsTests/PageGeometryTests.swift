import Drawing
import Testing
import WorkoutModel

@testable import Sheets

private let layouts = ["card", "handout"]
private let papers = [
  "a3", "a4", "a5", "a6", "letter", "half-letter", "legal", "index-4x6", "index-3x5", "150x200mm",
]

@Suite("On every paper everything has its place")
struct PageGeometryTests {
  private static let samples = ["outer-thigh", "full-body", "strength-block"]

  private func eachPage(
    _ layout: String, _ paper: String,
    _ body: (_ sheet: TestSheet, _ workout: Workout, _ pages: [FrameWalk], _ name: String) throws -> Void
  ) throws {
    for orientation in Orientation.allCases {
      let sheet = try TestSheet(layout, paper, orientation)
      for sample in Self.samples {
        let document = try Bundle.sample(sample)
        for workout in document.workouts {
          try body(
            sheet, workout, sheet.pages(of: workout, in: document),
            "\(workout.id) on \(paper) \(orientation)")
        }
      }
    }
  }

  @Test(arguments: layouts, papers)
  func `nothing leaves the margins, and no text is printed over another`(
    _ layout: String, _ paper: String
  ) throws {
    try eachPage(layout, paper) { sheet, _, pages, name in
      for (number, page) in pages.enumerated() {
        #expect(!page.texts.isEmpty)
        #expect(page.escapes(from: sheet.area) == [], "\(name), page \(number + 1)")
        #expect(page.overlaps == [], "\(name), page \(number + 1)")
        #expect(
          page.letters.contains("page\(number + 1)of\(pages.count)"), "\(name), page \(number + 1)")
      }
    }
  }

  @Test(arguments: papers)
  func `a card has a box for every set, and each can be written in`(_ paper: String) throws {
    try eachPage("card", paper) { sheet, workout, pages, name in
      let boxes = pages.flatMap { $0.penBoxes(sheet.penBoxColor) }
      let sets = boxes.filter { $0.words != "Date" }
      #expect(sets.count == workout.prescribedSets, "\(name)")
      for box in boxes {
        #expect(!Length.less(box.outline.width, Length.millimetres(14)), "\(name): \(box)")
        #expect(
          !Length.less(box.outline.height / Double(box.fields), Length.millimetres(8)), "\(name): \(box)")
      }
    }
  }

  @Test func `long names, many sets and wide numbers stay in their place`() throws {
    let document = try RepsheetDocument(json: Self.wide)
    for layout in layouts {
      // A name that takes nine lines leaves no room on the smallest cards.
      for paper in papers where paper != "index-3x5" {
        for orientation in Orientation.allCases {
          let sheet = try TestSheet(layout, paper, orientation)
          for (number, page) in try sheet.pages(of: document.workouts[0], in: document).enumerated() {
            let name = "\(layout) on \(paper) \(orientation), page \(number + 1)"
            #expect(page.escapes(from: sheet.area) == [], "\(name)")
            #expect(page.overlaps == [], "\(name)")
          }
        }
      }
    }
  }

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
