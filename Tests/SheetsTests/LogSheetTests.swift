import Drawing
import Testing
import Training
import WorkoutModel

@testable import Sheets

@Suite("A training log")
struct LogSheetTests {
  @Test(arguments: ["outer-thigh", "full-body", "strength-block"])
  func `every prescribed set has one set of boxes`(_ sample: String) throws {
    let document = try Bundle.sample(sample)
    for workout in document.workouts {
      for paper in ["a4", "a5"] {
        let sheet = try TestSheet("log", paper)
        let boxes = try sheet.pages(of: workout, in: document)
          .flatMap { $0.penBoxes(sheet.penBoxColor) }
        let entries = SheetItem.items(of: workout, in: document)
        let format = try Speech().format
        let sets = entries.flatMap { NumberedSet.sets(of: $0, format) }
        let buildUps = entries.count { entry in
          entry.item.warmUp == .automatic && !entry.plannedWork.sets.contains(where: \.isWarmUp)
        }
        #expect(boxes.count { $0.words == "RPE" } == sets.count { !$0.isWarmUp }, "\(workout.id)")
        #expect(boxes.count { $0.words == "done" } == sets.count { $0.isWarmUp } + buildUps)
      }
    }
  }

  @Test func `sets are numbered through rounds and groups, warm-ups on their own`() throws {
    let document = try RepsheetDocument(json: Self.document)
    let format = try Speech().format
    let entries = SheetItem.items(of: document.workouts[0], in: document)
    #expect(NumberedSet.sets(of: entries[0], format).map(\.label) == ["W1", "W2", "1", "2", "3"])
    #expect(NumberedSet.sets(of: entries[1], format).map(\.label) == ["1", "2", "3", "4"])
    #expect(
      NumberedSet.sets(of: entries[0], format).map(\.isOptional)
        == [false, false, false, false, true])
  }

  @Test func `last time's result is that of the latest session that took place`() throws {
    let document = try RepsheetDocument(json: Self.document)
    let last = try #require(LastResults(document.log)["squat"])
    #expect(last.date.description == "2026-11-09")
    #expect(last.note?.string == "Slept badly.")
    let format = try Speech().format
    #expect(last.workingSets.map { Speech.shown($0.text(format)) } == ["105 × 3 @8", "105 × 2, RIR 0"])
    #expect(last.heaviestLoad?.description == "105 kg")
    #expect(LastResults(document.log)["press"] == nil)
  }

  @Test func `a result stands beside the set that it belongs to, under its date`() throws {
    let document = try RepsheetDocument(json: Self.document)
    let pages = try TestSheet("log", "a4").pages(of: document.workouts[0], in: document)
    let page = try #require(pages.first)
    #expect(page.letters.contains("Lasttime,9Nov2026"))
    #expect(page.letters.contains("9Nov2026:Sleptbadly."))
    let first = try #require(page.texts.first { $0.run.text.hasPrefix("105") })
    let target = try #require(page.texts.first { $0.run.text.hasPrefix("112") })
    #expect(abs(first.ink.maxY - target.ink.maxY) < 3)
  }

  @Test(arguments: [("2026-11-23", "9Nov"), ("2027-01-04", "9Nov2026")])
  func `last time's year is said where it is another one than the sheet's`(
    _ date: String, _ shown: String
  ) throws {
    let text = Self.document.replacing(
      "{ \"language\": \"en-GB\",", with: "{ \"language\": \"en-GB\", \"date\": \"\(date)\",")
    let document = try RepsheetDocument(json: text)
    let page = try TestSheet("log", "a4").pages(of: document.workouts[0], in: document)[0]
    #expect(page.letters.contains("Lasttime,\(shown)Target"))
  }

  @Test func `a percentage is of the client's max`() throws {
    let document = try RepsheetDocument(json: Self.document)
    let page = try TestSheet("log", "a4").pages(of: document.workouts[0], in: document)[0]
    // 112 kg, where nothing is known about plates
    #expect(page.letters.contains("112kg×5"))
    #expect(page.letters.contains("80%of140kg"))
  }

  @Test(arguments: ["a4", "a5"])
  func `the plates on a side are drawn, once for sets that have the same`(_ paper: String) throws {
    let document = try RepsheetDocument(json: Self.barbell)
    let pages = try TestSheet("log", paper).pages(of: document.workouts[0], in: document)
    let page = try #require(pages.first)
    #expect(page.letters.contains("Platesperside,20kgbar") == (paper == "a4"))
    // 80 % of 140 = 112 kg: 110 kg are 20 + 2 × (25 + 20)
    #expect(page.letters.contains("110kg×5"))
    #expect(page.letters.contains("80%of140kg·not112kg"))
    for plate in ["25", "20"] { #expect(page.texts.count { $0.run.text == plate } == 1) }
    #expect(page.letters.contains("sameplates") == (paper == "a4"))
  }

  @Test func `an automatic warm-up has rows of its own, from the empty bar`() throws {
    var document = try RepsheetDocument(json: Self.barbell)
    var workout = document.workouts[0]
    workout.blocks[0].items[0].warmUp = .automatic
    document.workouts[id: "w"] = workout
    let sheet = try TestSheet("log", "a4")
    let pages = try sheet.pages(of: workout, in: document)
    // From 20 to 110 in steps of 22.5: 42.5, 65, 87.5
    #expect(pages[0].letters.contains("W120kg×5baronly"))
    for load in ["42.5kg×5", "65kg×3", "87.5kg×2"] { #expect(pages[0].letters.contains(load)) }
    let boxes = pages.flatMap { $0.penBoxes(sheet.penBoxColor) }
    #expect(boxes.count { $0.words == "done" } == 4)
  }

  @Test func `an exercise that goes on over the page says so and repeats its columns`() throws {
    let document = try RepsheetDocument(
      json: """
        { "exercises": { "row": { "name": "Row" } },
          "workouts": { "w": { "blocks": [ { "items": [
            { "exercise": "row", "plan": "40 x 5 @ 60 kg" } ] } ] } } }
        """)
    let pages = try TestSheet("log", "a4").pages(of: document.workouts[0], in: document)
    let last = try #require(pages.last)
    #expect(pages.count > 1)
    #expect(last.letters.uppercased().contains("ROW,CONTINUED"))
    #expect(last.letters.contains("WeightRepsRPE"))
  }

  private static let barbell = """
    { "client": { "maxes": { "squat": "140 kg" },
        "gym": { "bar": "20 kg", "plates": ["25 kg", "20 kg", "15 kg", "10 kg", "5 kg", "2.5 kg", "1.25 kg"] } },
      "exercises": { "squat": { "name": "Squat", "equipment": ["barbell"] } },
      "workouts": { "w": { "blocks": [ { "items": [ { "exercise": "squat", "plan": "3 x 5 @ 80%" } ] } ] } } }
    """

  private static let document = """
    { "language": "en-GB", "client": { "name": "Sam", "maxes": { "squat": "140 kg" } },
      "exercises": { "squat": { "name": "Squat" }, "press": { "name": "Press" } },
      "workouts": { "w": { "blocks": [
        { "items": [ { "exercise": "squat", "plan": "warm-up 2 x 5 @ 40%; 2-3 x 5 @ 80%, RPE 8" } ] },
        { "style": "circuit", "rounds": 2, "items": [ { "exercise": "press", "plan": "2 x 8 @ 40 kg" } ] } ] } },
      "log": { "sessions": [
        { "date": "2026-11-09", "notes": "Slept badly.",
          "sets": [ { "exercise": "squat", "done": ["warm-up 60 kg x 8", "105 kg x 3 @ RPE 8", "105 kg x 2 @ RIR 0"] } ] },
        { "date": "2026-11-02", "sets": [ { "exercise": "squat", "done": ["100 kg x 5"] } ] },
        { "date": "2026-11-16", "skipped": "travel" } ] } }
    """
}
