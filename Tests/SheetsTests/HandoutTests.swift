import Diagnostics
import Drawing
import Testing
import WorkoutModel

@testable import Sheets

/// All that a clinic's handout may say, in one document.
@Suite("A handout says all that a document says")
struct HandoutTests {
  private static let document = """
    { "title": "Knee, phase two", "subtitle": "After the operation", "date": "2026-11-23",
      "brand": { "name": "Harbour Street Physiotherapy", "contact": ["12 Harbour Street"],
                 "disclaimer": "This sheet is for you alone." },
      "trainer": { "name": "Mia Lund", "credential": "PT", "phone": "555 0124", "email": "mia@harbour.example" },
      "client": { "name": "Ana Petrov", "goal": "Stairs without a rail", "precautions": ["No jumps before week eight"] },
      "notes": [ { "title": "Swelling", "text": "A little is normal in the evening." }, { "text": "Ice helps." } ],
      "exercises": {
        "bridge": { "name": "Glute bridge", "summary": "Lift the hips.", "position": "supine", "level": "beginner",
          "instructions": ["Lie on your back.", "Lift the hips."], "cues": ["Ribs down"],
          "tips": [ { "kind": "harder", "text": "Lift one foot.", "by": "Mia" }, { "kind": "easier", "text": "Lift less high." },
                    { "kind": "safety", "text": "Stop if the knee clicks." } ],
          "mistakes": ["Arching the back"], "precautions": ["Not on a soft bed"], "equipment": ["mat"],
          "setup": { "feet": "hip-wide" }, "muscles": { "primary": ["glutes"], "secondary": ["hamstrings"] },
          "easier": ["tilt"], "harder": ["step"], "alternatives": ["sit"], "video": "https://harbour.example/bridge",
          "figure": "glute-bridge",
          "source": { "title": "House notes", "author": "Mia Lund", "publisher": "Harbour Street", "date": "2026-03" } },
        "sit": { "name": "Sit to stand", "position": "seated" },
        "step": { "name": "Step-up", "position": "standing" },
        "heel": { "name": "Heel raise", "position": "standing" },
        "tilt": { "name": "Pelvic tilt", "position": "supine" } },
      "workouts": { "w": { "title": "Knee, phase two", "focus": "Strength", "duration": "20 min",
        "frequency": { "per-day": 2, "per-week": "5-6", "for": "4 weeks" }, "notes": ["Warm up first."],
        "blocks": [ { "items": [
          { "exercise": "bridge", "plan": "3 x 10-12 each side, rest 1 min, \\"no hurry\\"", "notes": "Mind the left knee." },
          { "exercise": "heel", "plan": "2 x 15" }, { "exercise": "tilt", "plan": "10" }, { "exercise": "sit", "plan": "8" },
          { "exercise": "step", "plan": "8 each leg" } ] } ] } } }
    """

  private static let wanted = [
    "Harbour Street Physiotherapy", "12 Harbour Street", "Mia Lund, PT", "555 0124", "mia@harbour.example",
    "Knee, phase two", "After the operation", "Home exercises for Ana Petrov", "2 times a day", "5–6 days a week",
    "4 weeks", "20 min", "Goal: Stairs without a rail", "Warm up first.", "Take care: No jumps before week eight",
    "Do 10 to 12 on each side. Rest one minute. Do it three times.", "no hurry", "Mind the left knee.", "Lift the hips.",
    "Not on a soft bed", "Lie on your back.", "Ribs down", "Stop if the knee clicks.", "Avoid", "Arching the back",
    "You need mat", "Set-up feet hip-wide", "Trains glutes, hamstrings", "For beginners", "Easier", "Lift less high.",
    "Pelvic tilt", "Harder", "Lift one foot.", "Step-up", "In its place", "Sit to stand", "Watch it", "Good to know",
    "Swelling", "A little is normal in the evening.", "Ice helps.", "Tick the days you did it",
    "Five to six days each week is the plan.", "Mon", "Sun", "When to stop", "Stop at sharp pain", "This sheet is for you alone.",
    "Next visit", "Source: House notes, Mia Lund, Harbour Street, 2026-03",
  ]

  @Test(arguments: ["a4", "letter", "a5", "a6"])
  func `each part of it stands on the page`(_ paper: String) throws {
    let document = try RepsheetDocument(json: Self.document)
    let sheet = try TestSheet("handout", paper)
    let pages = try sheet.pages(of: document.workouts[0], in: document)
    sheet.expectOrder(on: pages, paper)
    let letters = pages.map(\.letters).joined().replacing("\u{AD}", with: "").uppercased()
    for words in Self.wanted {
      #expect(
        letters.contains(words.uppercased().filter { !$0.isWhitespace }), "\(paper): “\(words)”")
    }
    // A line of seven boxes for each of four weeks.
    let weeks = pages.flatMap(\.paths).filter { $0.stroke?.color == sheet.penBoxColor && $0.path.elements.count == 17 }
    #expect(weeks.count == 4)
    // Nothing goes without a word.
    let made = sheet.maker.pages(of: .workout(document.workouts[0]), in: document, client: document.client)
    #expect(made.diagnostics.map(\.description) == [])
  }

  @Test func `exercises may come in the order of the body's position`() throws {
    let document = try RepsheetDocument(json: Self.document)
    var sheet = try TestSheet("handout", "a4")
    func order() throws -> [String] {
      let letters = try sheet.pages(of: document.workouts[0], in: document).map(\.letters).joined().uppercased()
      // A name that is an exercise's own, and not one in a ladder, has the dose below.
      let places = ["GLUTEBRIDGE", "HEELRAISE", "PELVICTILT", "SITTOSTAND", "STEP-UP"].compactMap { name in
        letters.firstRange(of: name + "DO").map { (name, $0.lowerBound) }
      }
      return places.sorted { $0.1 < $1.1 }.map(\.0)
    }
    #expect(try order() == ["GLUTEBRIDGE", "HEELRAISE", "PELVICTILT", "SITTOSTAND", "STEP-UP"])
    sheet.maker.options.order = .position
    #expect(try order() == ["HEELRAISE", "STEP-UP", "SITTOSTAND", "GLUTEBRIDGE", "PELVICTILT"])
  }
}
