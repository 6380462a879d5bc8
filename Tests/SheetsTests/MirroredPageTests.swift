import Drawing
import PageLayout
import Testing
import Typography
import WorkoutModel

@testable import Sheets

/// English in Hebrew script is written from right to left, and every letter of it has a font.
private let mirrored = LanguageTag("en-Hebr")

@Suite("Pages of languages that are written from right to left are mirrored")
struct MirroredPageTests {
  @Test(arguments: ["card", "handout", "pocket", "log", "stations", "team"], ["a4", "a5", "a6"])
  func `each box to write in stands where the mirror has it`(_ layout: String, _ paper: String) throws {
    let sheet = try TestSheet(layout, paper)
    guard sheet.suitsPaper else { return }
    for sample in ["outer-thigh", "full-body"] {
      let document = try Bundle.sample(sample)
      for workout in document.workouts {
        let name = "\(workout.id), \(layout) on \(paper)"
        let pages = try sheet.pages(of: workout, in: document)
        let mirror = try sheet.pages(of: workout, in: try document.turned())
        try #require(pages.count == mirror.count, "\(name)")
        for (page, mirror) in zip(pages, mirror) {
          let boxes = mirror.penBoxes(sheet.penBoxColor).map(\.outline)
          for box in page.penBoxes(sheet.penBoxColor).map(\.outline) {
            let mirrored = Rect(
              x: sheet.size.width - box.maxX, y: box.minY, width: box.width, height: box.height)
            #expect(boxes.contains { isSame($0, mirrored) }, "\(name): \(box)")
          }
          #expect(boxes.count == page.penBoxes(sheet.penBoxColor).count, "\(name)")
          #expect(mirror.overlaps == [], "\(name)")
        }
      }
    }
  }

  private func isSame(_ a: Rect, _ b: Rect) -> Bool { a.contains(b) && b.contains(a) }

  @Test(arguments: [
    ("Stand.", Paragraph.Direction.leftToRight), ("3 קפיצות.", .rightToLeft), ("١٢ (Plank)", .leftToRight),
    ("5 × 3.", .rightToLeft), ("TRX קפיצה.", .rightToLeft),
  ])
  func `a document's own text runs its own way, from the edge where the page begins`(
    _ text: String, _ direction: Paragraph.Direction
  ) {
    let style = TextStyle(size: 10, leading: 12)
    let spans = [TextSpan("(", style), TextSpan(text, style)]
    let paragraph = Paragraph(ownText: spans, on: .rightToLeft, language: "en")
    #expect(paragraph.direction == direction)
    #expect(paragraph.alignment == (direction == .rightToLeft ? .start : .end))
  }

  @Test func `what is read first is read first in the mirror too`() throws {
    let document = try Bundle.sample("outer-thigh")
    let sheet = try TestSheet("card", "a5")
    let workout = document.workouts[0]
    let words = { (pages: [FrameWalk]) in
      pages.flatMap(\.texts).map(\.run.text).joined().unicodeScalars
        .filter { !$0.properties.isDefaultIgnorableCodePoint && $0 != " " }.count
    }
    let pages = try sheet.pages(of: workout, in: document)
    let mirror = try sheet.pages(of: workout, in: try document.turned())
    #expect(words(pages) == words(mirror))
    let headings = { (pages: [FrameWalk]) in
      pages.flatMap(\.texts).filter { $0.roles.contains { if case .heading = $0 { true } else { false } } }
        .map(\.run.text)
    }
    #expect(headings(pages) == headings(mirror))
  }

  @Test func `figures are not mirrored, for they show left and right`() throws {
    let document = try Bundle.sample("outer-thigh")
    let sheet = try TestSheet("card", "a5")
    let figures = { (pages: [FrameWalk]) in
      pages.flatMap(\.paths).filter { drawn in
        drawn.roles.contains { if case .figure = $0 { true } else { false } }
      }
    }
    let pages = figures(try sheet.pages(of: document.workouts[0], in: document))
    let mirror = figures(try sheet.pages(of: document.workouts[0], in: try document.turned()))
    #expect(!pages.isEmpty)
    try #require(pages.count == mirror.count)
    let shift = mirror[0].bounds.minX - pages[0].bounds.minX
    #expect(shift > 50)
    let moved = try #require(pages[0].path.transformed(by: .translation(shift, 0)).bounds)
    #expect(isSame(moved, try #require(mirror[0].path.bounds)))
    let first = { (drawn: FrameWalk.Drawn) -> Double? in
      guard case .move(let point)? = drawn.path.elements.first else { return nil }
      return point.x - drawn.bounds.minX
    }
    let (here, there) = (try #require(first(pages[0])), try #require(first(mirror[0])))
    #expect(!Length.less(here, there) && !Length.less(there, here))
  }

  @Test func `a value in Latin letters keeps to itself in a phrase from right to left`() throws {
    let format = try Speech(language: "he").format
    #expect(format.phrase(.forClient, ["client": "Ana"]) == "for \u{2068}Ana\u{2069}")
    #expect(format.phrase(.forClient, ["client": "Аня"]) == "for \u{2068}Аня\u{2069}")
    #expect(format.phrase(.forClient, ["client": "אנה"]) == "for אנה")
    #expect(try Speech(language: "en").format.phrase(.forClient, ["client": "אנה"]) == "for \u{2068}אנה\u{2069}")
    #expect(try Speech(language: "en").format.phrase(.forClient, ["client": "Ana"]) == "for Ana")
  }

  @Test func `a part of a line keeps to itself where it runs the other way, and else is as it was`() throws {
    let (english, hebrew) = (try Speech().format, try Speech(language: "he").format)
    #expect(["for Ana", "Legs", "45 min"].joined(.dot, in: english) == "for Ana · Legs · 45 min")
    #expect(["רגליים", "45 min"].joined(.dot, in: english) == "\u{2068}רגליים\u{2069} · 45 min")
    #expect(["רגליים"].joined(.comma, in: english) == "רגליים")
    #expect(["רגליים", "45"].joined(.comma, in: hebrew) == "רגליים, 45")
    #expect(["Legs", "45"].joined(.comma, in: hebrew) == "\u{2068}Legs\u{2069}, 45")
  }

  @Test(arguments: [("team", "a4"), ("pocket", "a6")])
  func `a number stands right of the Latin name that it counts`(_ layout: String, _ paper: String) throws {
    let document = try RepsheetDocument(
      json: """
        { "language": "en-Hebr", "exercises": { "a": { "name": "Row" }, "b": { "name": "Squat" } },
          "workouts": { "w": { "blocks": [ { "style": "superset", "items": [
            { "exercise": "a", "plan": "3 x 5" }, { "exercise": "b", "plan": "3 x 5" } ] } ] } } }
        """)
    let pages = try TestSheet(layout, paper).pages(of: document.workouts[0], in: document)
    for (number, name) in [("A1", "row"), ("A2", "squat")] {
      let page = try #require(pages.last { $0.letters.lowercased().contains(name) })
      func place(_ word: String) -> [Rect] {
        page.texts.filter { $0.run.text.lowercased().filter(\.isLetterOrDigit) == word }.map(\.ink)
      }
      let numbers = place(number.lowercased())
      let names = place(name)
      #expect(!numbers.isEmpty && !names.isEmpty)
      for name in names { #expect(numbers.contains { $0.minX > name.maxX - 0.01 }, "\(number)") }
    }
  }

  @Test func `a letter of the wall's legend stands right of its title, with room between`() throws {
    let document = try RepsheetDocument(
      json: """
        { "language": "en-Hebr", "exercises": { "e": { "name": "Squat" } },
          "workouts": { "w": { "title": "Legs", "blocks": [ { "items": [ { "exercise": "e", "plan": "3 x 5" } ] } ] } },
          "program": { "title": "P", "weeks": [ { "days": { "mon": ["w"] } } ] } }
        """)
    let program = try document.expandedProgram()
    let page = try #require(try TestSheet("wall", "a4").pages(of: .program(program), in: document).first)
    let title = try #require(page.texts.last { $0.run.text.contains("Legs") })
    let letter = try #require(page.texts.last { $0.run.text.contains("A") && abs($0.ink.maxY - title.ink.maxY) < 4 })
    #expect(letter.ink.minX - title.ink.maxX > 1.5)
  }

  @Test(arguments: ["en", "en-Hebr"])
  func `a date on the wall keeps its distance from the edges of its box`(_ language: String) throws {
    let document = try RepsheetDocument(
      json: """
        { "language": "\(language)", "exercises": { "e": { "name": "Squat" } },
          "workouts": { "w": { "title": "Legs", "blocks": [ { "items": [ { "exercise": "e", "plan": "3 x 5" } ] } ] } },
          "program": { "title": "P", "start": "2027-01-04", "weeks": [ { "days": { "mon": ["w"] } } ] } }
        """)
    let program = try document.expandedProgram()
    let sheet = try TestSheet("wall", "a4")
    let page = try #require(try sheet.pages(of: .program(program), in: document).first)
    let dates = page.texts.filter { $0.run.text.contains("Jan") }.map(\.ink)
    let boxes = page.penBoxes(sheet.penBoxColor).map(\.outline)
    // The title has dates too, but no box.
    let (box, date) = try #require(
      boxes.lazy.compactMap { box in dates.first { box.contains($0) }.map { (box, $0) } }.first)
    let gap = language == "en" ? date.minX - box.minX : box.maxX - date.maxX
    #expect(gap > 2 && gap < 6)
    #expect(date.minY - box.minY > 2)
  }

  @Test(arguments: [Paragraph.Alignment.start, .center, .end], [Paragraph.Direction.leftToRight, .rightToLeft])
  func `lines of about one length stand where their text is aligned, whichever way the page is read`(
    _ alignment: Paragraph.Alignment, _ direction: Paragraph.Direction
  ) throws {
    let style = TextStyle(size: 10, leading: 12)
    let title = Paragraph("Lower body and trunk before summer", style, alignment: alignment, direction: direction)
    for page in [Paragraph.Direction.leftToRight, .rightToLeft] {
      let context = LayoutContext(typesetter: Typesetter(fonts: try #require(Bundle.fonts)), direction: page)
      let placement = FittedText([title], maximumLines: 2)
        .place(in: Region(width: 140, height: .infinity, isFresh: true), context: context)
      guard case .complete(let frame) = placement else { throw Refused() }
      let lines = FrameWalk(frame).texts.map(\.ink)
      #expect(Set(lines.map(\.minY)).count == 2)
      let left = try #require(lines.map(\.minX).min())
      let right = 140 - (try #require(lines.map(\.maxX).max()))
      #expect(left + right > 20)
      switch (alignment, direction) {
      case (.center, _): #expect(abs(left - right) < 2)
      case (.start, .leftToRight), (.end, .rightToLeft): #expect(left < 2)
      case (.start, .rightToLeft), (.end, .leftToRight): #expect(right < 2)
      }
    }
  }

  private struct Refused: Error {}

  @Test func `marks that point onward point to where reading goes`() throws {
    let typesetter = Typesetter(fonts: try #require(Bundle.fonts))
    let path = Path.polygon([Point(x: 0, y: 0), Point(x: 4, y: 2), Point(x: 0, y: 4)])
    let onward = LayoutContext(typesetter: typesetter).path(path, within: 10)
    let back = LayoutContext(typesetter: typesetter, direction: .rightToLeft).path(path, within: 10)
    #expect(onward == path)
    #expect(back == Path.polygon([Point(x: 10, y: 0), Point(x: 6, y: 2), Point(x: 10, y: 4)]))
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}

extension RepsheetDocument {
  /// The document in a language that is written the other way.
  fileprivate func turned() throws -> RepsheetDocument {
    var document = self
    document.language = try #require(mirrored)
    return document
  }
}
