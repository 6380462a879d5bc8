import Drawing
import Testing
import WorkoutModel

@testable import Sheets

@Suite("A sheet in two languages has the second beneath the first")
struct TwoLanguageTests {
  private func sheet(_ layout: String, _ paper: String = "a4") throws -> TestSheet {
    var sheet = try TestSheet(layout, paper)
    sheet.maker.second = (try #require(LanguageTag("es")), try Bundle.labels("es"))
    return sheet
  }

  @Test(arguments: ["card", "handout", "log", "pocket"])
  func `name, heading and plan are said in both, each marked with its language`(_ layout: String) throws {
    let document = try RepsheetDocument(json: Self.document)
    let paper = layout == "pocket" ? "index-4x6" : "a4"
    let sheet = try sheet(layout, paper)
    let pages = try sheet.pages(of: document.workouts[0], in: document)
    sheet.expectOrder(on: pages, layout)
    let letters = pages.map(\.letters).joined().lowercased()
    for words in ["squat", "sentadilla", "main", "principal"] { #expect(letters.contains(words), "\(words)") }
    let spanish = pages.flatMap { $0.frame.texts(in: "es") }.joined().lowercased()
    #expect(spanish.contains("sentadilla"))
    #expect(spanish.contains("principal"))
    #expect(!spanish.contains("main"))
  }

  @Test func `steps, cues, tips and care are said in both`() throws {
    let document = try RepsheetDocument(json: Self.document)
    let pages = try sheet("handout").pages(of: document.workouts[0], in: document)
    let spanish = pages.flatMap { $0.frame.texts(in: "es") }.joined().filter { !$0.isWhitespace }
    for words in ["Siéntateatrás.", "Pechoarriba", "Conpausa.", "Cuidadoconlarodilla.", "mancuerna"] {
      #expect(spanish.contains(words), "\(words)")
    }
  }

  @Test func `what has no translation, or the same in both, is said once`() throws {
    let document = try RepsheetDocument(json: Self.document)
    let pages = try sheet("card").pages(of: document.workouts[0], in: document)
    let letters = pages.map(\.letters).joined()
    #expect(letters.components(of: "BurpeeOnly") == 1)
    #expect(letters.components(of: "Plancha") == 1)
  }

  private static let document = """
    { "exercises": {
        "squat": { "name": { "en": "Squat", "es": "Sentadilla" },
          "instructions": [ { "en": "Sit back.", "es": "Siéntate atrás." } ],
          "cues": [ { "en": "Chest up", "es": "Pecho arriba" } ],
          "tips": [ { "text": { "en": "With a pause.", "es": "Con pausa." } } ],
          "precautions": [ { "en": "Mind the knee.", "es": "Cuidado con la rodilla." } ],
          "equipment": [ { "en": "dumbbell", "es": "mancuerna" } ] },
        "burpee": { "name": "BurpeeOnly" },
        "plank": { "name": { "en": "Plancha", "es": "Plancha" } } },
      "workouts": { "w": { "title": { "en": "Legs", "es": "Piernas" }, "blocks": [
        { "title": { "en": "Main", "es": "Principal" }, "items": [
          { "exercise": "squat", "plan": "3 x 10 each side @ 12.5 kg" }, { "exercise": "burpee", "plan": "2 x 5" },
          { "exercise": "plank", "plan": "30 s hold" } ] } ] } } }
    """
}

extension Frame {
  /// The letters that are marked as of a language.
  fileprivate func texts(in language: String, within: String? = nil) -> [String] {
    items.flatMap { placed -> [String] in
      switch placed.item {
      case .glyphs(let run): within == language ? [run.text] : []
      case .group(let inner, _, _): inner.texts(in: language, within: within)
      case .tagged(let tag, let inner): inner.texts(in: language, within: tag.language ?? within)
      case .path, .image, .link: []
      }
    }
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
