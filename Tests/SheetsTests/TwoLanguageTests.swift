import Drawing
import Testing
import Training
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

  private func spanish(_ layout: String, _ paper: String = "a4", of subject: (RepsheetDocument) throws -> SheetSubject)
    throws -> String
  {
    let document = try RepsheetDocument(json: Self.document)
    let sheet = try sheet(layout, paper)
    let pages = try sheet.pages(of: try subject(document), in: document)
    if layout != "report" { sheet.expectOrder(on: pages, layout) }
    #expect(pages.allSatisfy { $0.overlaps == [] })
    let letters = pages.map(\.letters).joined()
    #expect(letters.contains("Squat") || letters.contains("SQUAT"))
    return pages.flatMap { $0.frame.texts(in: "es") }.joined().filter { !$0.isWhitespace }.lowercased()
  }

  @Test func `a team's grid has names, headings and sides in both`() throws {
    let words = try spanish("team") { .workout($0.workouts[0]) }
    for word in ["sentadilla", "principal", "porlado", "jorge"] { #expect(words.contains(word), "\(word)") }
    #expect(!words.contains("squat"))
  }

  @Test(arguments: ["a4", "a5"])
  func `a week has names, sides and notes in both`(_ paper: String) throws {
    let words = try spanish("week", paper) {
      let program = try $0.expandedProgram()
      return .week(program.weeks[0], of: program)
    }
    for word in ["sentadilla", "piernas", "porlado", "conpausa", "semana1"] { #expect(words.contains(word), "\(word)") }
    #expect(!words.contains("squat"))
  }

  @Test func `a wall has its title, its weeks and what to do with it in both`() throws {
    let document = try RepsheetDocument(json: Self.document)
    let pages = try sheet("wall").pages(of: .program(document.expandedProgram()), in: document)
    #expect(pages.allSatisfy { $0.overlaps == [] })
    let words = pages.flatMap { $0.frame.texts(in: "es") }.joined().filter { !$0.isWhitespace }.lowercased()
    for word in ["bloque", "suave", "piernas", "colorea"] { #expect(words.contains(word), "\(word)") }
  }

  @Test func `a report has its headings and answers in both`() throws {
    let words = try spanish("report") { .log($0.log ?? TrainingLog(), planned: nil) }
    let spanish = try Bundle.labels("es")
    for key in [LabelKey.progressReport, .reportQuestionDone, .reportSessions] {
      let phrase = spanish.phrase(key, [:]) { .other }.filter { !$0.isWhitespace }.lowercased()
      #expect(words.contains(phrase), "\(phrase)")
    }
    #expect(words.contains("sentadilla"))
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
      "clients": [ { "name": { "en": "George", "es": "Jorge" } } ],
      "program": { "title": { "en": "Block", "es": "Bloque" }, "weeks": [
        { "days": { "mon": [ { "workout": "w", "note": { "en": "Paused", "es": "Con pausa" } } ] } },
        { "title": { "en": "Easy", "es": "Suave" }, "repeat": 1 } ] },
      "log": { "sessions": [
        { "date": "2026-09-01", "sets": [ { "exercise": "squat", "done": ["50 kg x 5"] } ] },
        { "date": "2026-10-01", "sets": [ { "exercise": "squat", "done": ["60 kg x 5"] } ] },
        { "date": "2026-11-01", "sets": [ { "exercise": "squat", "done": ["70 kg x 5"] } ] } ] },
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
