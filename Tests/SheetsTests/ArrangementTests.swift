import Diagnostics
import Drawing
import JSONSource
import PageLayout
import PDFChecks
import Testing
import Typography
import WorkoutModel

@testable import Sheets

@Suite("A layout file can put an exercise together")
struct ArrangementTests {
  private func page(_ blocks: String, _ sample: String = "full-body") throws -> FrameWalk {
    let sheet = try TestSheet(text: "{ \"name\": \"t\", \"blocks\": [ \(blocks) ] }")
    let document = try Bundle.sample(sample)
    return try #require(sheet.pages(of: document.workouts[0], in: document).first)
  }

  @Test func `every part of an exercise prints something for an exercise that has everything`() throws {
    let document = try RepsheetDocument(
      json: """
        { "exercises": {
            "a": { "name": "Alpha", "summary": "In short.", "instructions": ["Step one."], "cues": ["Cue."],
              "mistakes": ["Wrong."], "precautions": ["Care."], "equipment": ["rope"], "setup": { "seat": "4" },
              "muscles": { "primary": ["glutes"] }, "level": "beginner", "easier": ["b"],
              "figure": "plank", "video": "https://e.org/a", "source": { "title": "Book" } },
            "b": { "name": "Beta" } },
          "workouts": { "w": { "blocks": [ { "title": "Block", "items": [ { "exercise": "a", "plan": "3 x 5" } ] } ] } } }
        """)
    for part in BlockCatalog.all where part.place != .anywhere && part.place != .pages {
      let sheet = try TestSheet(
        text: "{ \"name\": \"t\", \"blocks\": [ { \"block\": \"each\", \"of\": \"exercises\", \"blocks\": [ { \"block\": \"\(part.name)\" } ] } ] }")
      let page = try #require(sheet.pages(of: document.workouts[0], in: document).first)
      #expect(!page.texts.isEmpty || !page.paths.isEmpty, "\(part.name)")
    }
  }

  @Test func `cells have the widths that they are given, and the rest is shared`() throws {
    let page = try page(
      """
      { "block": "row", "gap": 10, "cells": [
        { "width": 100, "blocks": [ { "block": "text", "text": "A" } ] },
        { "width": "1/4", "blocks": [ { "block": "text", "text": "B" } ] },
        { "width": "content", "blocks": [ { "block": "text", "text": "C" } ] },
        { "blocks": [ { "block": "text", "text": "D" } ] },
        { "blocks": [ { "block": "text", "text": "E" } ] } ] }
      """)
    let starts = page.texts.map(\.ink.minX)
    let room = 595.28 - 64 - 40
    #expect(abs(starts[1] - starts[0] - 110) < 0.1)
    #expect(abs(starts[2] - starts[1] - room / 4 - 10) < 0.1)
    let width = page.texts[2].ink.width
    #expect(abs(starts[3] - starts[2] - width - 10) < 0.1)
    #expect(abs(starts[4] - starts[3] - 10 - (room - 100 - room / 4 - width) / 2) < 0.1)
  }

  @Test func `blocks and exercises, clients and sidebars are repeated in order`() throws {
    let words = try page(
      """
      { "block": "each", "of": "blocks", "blocks": [
        { "block": "block-heading" },
        { "block": "each", "of": "exercises", "blocks": [ { "block": "text", "text": "[{exercises.number}]" } ] } ] },
      { "block": "each", "of": "notes", "blocks": [ { "block": "text", "text": "[{notes.title}]" } ] }
      """
    ).letters
    #expect(
      words == "StrengthpairSuperset·rest2min[A1][A2]Circuit3rounds·rest1min[B][C][D]Finish[E][Howhardishardenough?]")
  }

  @Test func `several stand side by side, row by row`() throws {
    let page = try page(
      "{ \"block\": \"each\", \"of\": \"exercises\", \"columns\": 2, \"blocks\": [ { \"block\": \"text\", \"text\": \"{exercises.number}\" } ] }")
    let texts = page.texts
    try #require(texts.count == 6)
    #expect(abs(texts[0].ink.minY - texts[1].ink.minY) < 0.01)
    #expect(texts[2].ink.minY > texts[0].ink.maxY)
    #expect(abs(texts[2].ink.minX - texts[0].ink.minX) < 0.01)
  }

  @Test func `a text without what it speaks of is not printed, and braces can be`() throws {
    let words = try page(
      """
      { "block": "text", "text": "For {client.name}." }, { "block": "text", "text": "{title}!" },
      { "block": "text", "text": "{{x}}" }, { "block": "text", "text": { "de": "nein", "en": "yes" } }
      """, "outer-thigh")
    #expect(words.letters == "Outer-thightoning!{x}yes")
  }

  @Test func `options reach the blocks inside of others, and those that stand nowhere are checked`() throws {
    let source = try #require(
      LayoutSource.read(
        """
        { "name": "t", "options": { "boxes": { "height": 50 } }, "blocks": [ { "block": "each", "of": "exercises", "blocks": [
          { "block": "panel", "blocks": [ { "block": "boxes" } ] } ] } ] }
        """
      ).value)
    let layout = try #require(source.attempts(for: source.paper.size).first)
    #expect(layout.blocks.all(BoxesBlock.self).map(\.height) == [50])
    let wrong = LayoutSource.read("{ \"name\": \"t\", \"options\": { \"diary\": { \"weks\": 3 } } }")
    #expect(wrong.diagnostics.map(\.pointer) == ["/options/diary/weks"])
  }

  @Test func `options that put a block into itself do so once`() throws {
    let each = "{ \"block\": \"each\", \"of\": \"exercises\", \"blocks\": [ { \"block\": \"number\" } ] }"
    let source = try #require(
      LayoutSource.read(
        "{ \"name\": \"t\", \"options\": { \"each\": { \"blocks\": [ \(each), { \"block\": \"name\" } ] } }, \"blocks\": [ \(each) ] }"
      ).value)
    let blocks = try #require(source.attempts(for: source.paper.size).first).blocks
    #expect(blocks.all(NameBlock.self).count == 1 && blocks.all(NumberBlock.self).count == 1)
  }

  @Test(arguments: ["a4", "a5", "letter"])
  func `each-client prints what it did before it shared its repetition`(_ paper: String) throws {
    // The same pages, told by the general block.
    let document = try Bundle.sample("strength-block")
    let inner = "\"blocks\": [ { \"block\": \"title\" }, { \"block\": \"maxes\" } ]"
    let own = try TestSheet(text: "{ \"name\": \"t\", \"paper\": \"\(paper)\", \"blocks\": [ { \"block\": \"each-client\", \(inner) } ] }")
    let each = try TestSheet(
      text: "{ \"name\": \"t\", \"paper\": \"\(paper)\", \"blocks\": [ { \"block\": \"each\", \"of\": \"clients\", \"new-page\": true, \"part-gap\": 0, \(inner) } ] }")
    let pages = try [own, each].map { try $0.pages(of: document.workouts[0], in: document).map(\.letters) }
    #expect(pages[0] == pages[1] && !pages[0].isEmpty)
  }
}

@Suite("A layout that gives something too little room is told so")
struct ColumnRoomTests {
  private func problems(_ members: String, on paper: String? = nil) throws -> [String] {
    let sheet = try TestSheet(text: "{ \"name\": \"t\", \(members) }", on: paper.flatMap { Paper($0) })
    let document = try Bundle.sample("full-body")
    let made = sheet.maker.pages(of: .workout(document.workouts[0]), in: document, client: document.client)
    #expect(made.value == nil)
    return made.diagnostics.filter { $0.severity == .error }
      .map { "\($0.position?.line ?? 0) \($0.pointer ?? ""): \($0.message)" }
  }

  private func each(_ cell: String) -> String {
    "\"blocks\": [ { \"block\": \"each\", \"of\": \"exercises\", \"blocks\": [ { \"block\": \"row\", \"cells\": [ \(cell), { \"blocks\": [] } ] } ] } ]"
  }

  @Test func `boxes have 14 mm`() throws {
    #expect(
      try problems(each("{ \"width\": 30, \"blocks\": [ { \"block\": \"boxes\" } ] }")) == [
        "1 /blocks/0/blocks/0/cells/0/blocks/0: the block boxes needs 41 pt (14 mm) of width and has 30 pt (11 mm) on a4"
      ])
  }

  @Test func `figures and ordinary words have the width that they need`() throws {
    let found = try problems(
      each("{ \"width\": 20, \"blocks\": [ { \"block\": \"figure\" }, { \"block\": \"steps\" } ] }"))
    #expect(found.count == 2)
    #expect(found[0].contains("/blocks/0: the block figure needs 40 pt (14 mm) of width and has 20 pt"))
    #expect(found[1].contains("/blocks/1: the block steps needs"))
  }

  @Test(arguments: ["", "kg", "Lower the knee with control.", "Rindfleischetikettierungsüberwachungsaufgabe"], [7, Double.infinity])
  func `a quicker way of measuring words never finds less than a slower one`(_ text: String, _ longest: Double) throws {
    let paragraph = Paragraph(text, TextStyle(size: 10, leading: 12))
    var context = LayoutContext(typesetter: Typesetter(fonts: try #require(Bundle.fonts)))
    context.longestWord = longest
    let widths = [WordMeasure.bound, .unbroken, .exact].map { measure in
      context.wordMeasure = measure
      return context.wordWidth(of: paragraph)
    }
    #expect(widths == widths.sorted(by: >))
    #expect((widths[2] > 0) == !text.isEmpty)
  }

  @Test func `cells that are wider than their row are told at the row`() throws {
    let found = try problems(each("{ \"width\": 600, \"blocks\": [ { \"block\": \"number\" } ] }"))
    #expect(found.first?.hasPrefix("1 /blocks/0/blocks/0: the row needs 613 pt (216 mm) of width and has 531 pt") == true)
  }

  @Test func `a document's long word is torn, and no reason to refuse the layout`() throws {
    let sheet = try TestSheet(
      text: "{ \"name\": \"t\", \"blocks\": [ { \"block\": \"row\", \"cells\": [ { \"width\": 80, \"blocks\": [ { \"block\": \"text\", \"text\": \"{title}\" } ] } ] } ] }")
    let document = try RepsheetDocument(
      json: """
        { "title": "\(String(repeating: "Donaudampfschiff", count: 5))", "exercises": { "a": { "name": "A" } },
          "workouts": { "w": { "blocks": [ { "items": ["a"] } ] } } }
        """)
    #expect(!sheet.maker.pages(of: .workout(document.workouts[0]), in: document, client: nil).hasErrors)
  }

  @Test func `margins that leave nothing are told at the margins, on the paper that is printed`() throws {
    #expect(
      try problems("\"page\": { \"margins\": { \"start\": 130, \"end\": 130 } }", on: "a6") == [
        "1 /page/margins: the margins start and end take 260 pt (92 mm) of a6, whose width is 298 pt (105 mm)"
      ])
    #expect(
      try problems("\"page\": { \"columns\": 6 }", on: "a6") == [
        "1 /page/columns: 6 columns are 19 pt (7 mm) wide each on a6, where a column needs 57 pt (20 mm) at least"
      ])
  }

  @Test func `a file is held to the papers that it speaks of, with all that is wrong with it`() {
    let read = LayoutSource.read(
      """
      { "name": "t", "colors": { "inc": "#000" },
        "papers": [ { "max-width": "110 mm", "page": { "margins": "60 mm" } } ] }
      """)
    #expect(read.diagnostics.map(\.pointer) == ["/colors/inc", "/papers/0/page/margins"])
  }

  @Test func `a bundled layout that is too large for a paper says so, rather than print page after page`() throws {
    let sheet = try TestSheet("log", "pocket")
    let document = try Bundle.sample("strength-block")
    let made = sheet.maker.pages(of: .workout(document.workouts[0]), in: document, client: document.client)
    let messages = made.diagnostics.filter { $0.severity == .error }.map(\.message)
    #expect(messages.allSatisfy { $0.contains("the layout log needs paper of") }, "\(messages)")
    #expect(messages.count == 1 && made.value == nil)
  }
}
