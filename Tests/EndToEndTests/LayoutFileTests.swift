import Foundation
import PDFChecks
import Testing

@Suite("Layout files that a person makes")
struct LayoutFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(TestDocument.plain.bytes, to: "in.json")
  }

  private func copyCard(_ old: String, _ new: String) throws {
    let card = try Command.run("layouts", "show", "card", in: folder).out
    try #require(card.contains(old))
    try folder.write(card.replacing(old, with: new, maxReplacements: 1), to: "mine.json")
  }

  @Test(arguments: ["card", "handout", "log", "pocket", "stations", "team"])
  func `a layout that is shown is the file itself, and checks`(_ name: String) throws {
    let shown = try Command.run("layouts", "show", name, in: folder)
    #expect(try shown.bytes == Repository.bytes(of: "layouts/\(name).json"))
    try folder.write(shown.bytes, to: "mine.json")
    let check = try Command.run("layouts", "check", "mine.json", in: folder)
    #expect(check.status == Exit.success && check.bytes.isEmpty && check.complaints == "")
    let named = try Command.run("layouts", "check", name, in: folder)
    #expect(named.status == Exit.success && named.complaints == "")
  }

  @Test func `a copied card that is edited prints by its path`() throws {
    try copyCard("\"paper\": \"a5\"", "\"paper\": \"letter\"")
    for path in ["mine.json", "./mine.json", folder.path(of: "mine.json")] {
      let output = try Command.run("render", "in.json", "--layout", path, in: folder)
      #expect(output.status == Exit.success, "\(output.complaints)")
      #expect(try PDFFile(at: folder.url(of: "in.pdf")).info()["Page size"] == "612 x 792 pts (letter)")
    }
  }

  @Test func `an unknown member is told once, with place, pointer and hint`() throws {
    try copyCard("\"space-below-rule\":", "\"space-belw-rule\":")
    let check = try Command.run("layouts", "check", "mine.json", "--diagnostics", "json", in: folder)
    #expect(check.status == Exit.refused)
    let problems = try Problem.all(in: check.complaints)
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.file == "mine.json" && problem.line != nil && problem.column != nil)
    #expect(problem.pointer == "/blocks/0/space-belw-rule")
    #expect(problem.hint == "did you mean \"space-below-rule\"?")
    let render = try Command.run("render", "in.json", "--layout", "mine.json", in: folder)
    #expect(render.status == Exit.refused)
    #expect(render.complaints.contains("/blocks/0/space-belw-rule: "))
    #expect(try folder.names == ["in.json", "mine.json"])
  }

  @Test(arguments: ["card", "pocket", "handout", "week", "log", "stations", "team", "wall", "report"])
  func `a bundled layout is all right, and so is a copy of it`(_ layout: String) throws {
    let text = try Command.run("layouts", "show", layout, in: folder).out
    try folder.write(text, to: "copy.json")
    let check = try Command.run("layouts", "check", layout, "copy.json", "--strict", in: folder)
    #expect(check.status == Exit.success)
    #expect(check.complaints == "")
  }

  @Test func `a layout that there is not is told with the nearest name`() throws {
    let output = try Command.run("render", "in.json", "--layout", "crad", in: folder)
    #expect(output.status == Exit.usage)
    #expect(output.complaints.contains("there is no layout \"crad\"; did you mean \"card\"?"))
    try folder.write("{}\n{}\n", to: "many.ndjson")
    let batch = try Command.run("batch", "many.ndjson", "-o", "out", "--layout", "crad", in: folder)
    #expect(batch.status == Exit.usage)
    let check = try Command.run("layouts", "check", "crad", in: folder)
    #expect(check.status == Exit.usage)
    let show = try Command.run("layouts", "show", "crad", in: folder)
    #expect(show.status == Exit.usage && show.bytes.isEmpty)
  }

  @Test func `a layout file that can't be read is told`() throws {
    let check = try Command.run("layouts", "check", "missing.json", in: folder)
    #expect(check.status == Exit.unreadable)
    #expect(check.complaints == "missing.json: error: can't be read: no such file or directory\n")
  }

  @Test func `a layout file that is not there is told as input that can't be read`() throws {
    let output = try Command.run("render", "in.json", "--layout", "./missing.json", in: folder)
    #expect(output.status == Exit.unreadable)
    #expect(output.complaints == "./missing.json: error: can't be read: no such file or directory\n")
    #expect(try folder.names == ["in.json"])
  }

  @Test func `all that is wrong is told at once, by check and by render`() throws {
    try folder.write(
      """
      {
        "name": "mine",
        "page": { "margins": { "start": 300, "end": 290 } },
        "colors": { "acent": "#000" },
        "type": { "name": { "color": "akzent" } },
        "blocks": [
          { "block": "title", "when": "client.precaution" },
          { "block": "row", "cells": [ { "width": "much", "blocks": [] } ] },
          { "block": "steps" },
          { "block": "text", "text": "For {client.nam}" }
        ],
        "papers": [ { "min-width": "20 cm", "max-width": "10 cm" } ]
      }
      """, to: "mine.json")
    let places = [
      "/page/margins", "/colors/acent", "/type/name/color", "/blocks/0/when", "/blocks/1/cells/0/width",
      "/blocks/2/block", "/blocks/3/text", "/papers/0/max-width",
    ]
    for command in [["layouts", "check", "mine.json"], ["render", "in.json", "--layout", "mine.json"]] {
      let output = try Command.run(command + ["--diagnostics", "json"], in: folder)
      #expect(output.status == Exit.refused)
      let problems = try Problem.all(in: output.complaints)
      #expect(problems.map(\.pointer) == places, "\(output.complaints)")
      #expect(problems.allSatisfy { $0.file == "mine.json" && $0.line != nil && $0.column != nil && $0.hint != nil || $0.pointer == "/blocks/1/cells/0/width" })
    }
  }

  @Test func `what is too narrow on a paper that the file speaks of is found by the check`() throws {
    try folder.write(
      """
      { "name": "mine", "blocks": [ { "block": "each", "of": "exercises", "blocks": [
          { "block": "row", "cells": [ { "width": "1/5", "blocks": [ { "block": "boxes" } ] }, { "blocks": [] } ] } ] } ],
        "papers": [ { "max-width": "80 mm", "page": { "margins": 20 } } ] }
      """, to: "mine.json")
    let check = try Command.run("layouts", "check", "mine.json", in: folder)
    #expect(check.status == Exit.refused)
    #expect(
      check.complaints.split(separator: "\n").first.map(String.init)
        == "mine.json:2:64: error: /blocks/0/blocks/0/cells/0/blocks/0: the block boxes needs 41 pt (14 mm) of width and has 32 pt (11 mm) on index-3x5",
      "\(check.complaints)")
    // On its own paper it is wide enough.
    #expect(try Command.run("render", "in.json", "--layout", "mine.json", in: folder).status == Exit.success)
  }

  @Test(arguments: [
    (#""blocks": []"#, "/blocks", "the layout prints nothing of the document, for it has no blocks"),
    (#""x-note": "later""#, "", "the layout prints nothing of the document, for it has no blocks"),
    (
      ##""blocks": [ { "block": "title" } ], "colors": { "ink": "#FFFFFF" }"##, "/colors/ink",
      "ink has a contrast of 1:1 to white paper, where text needs 4.5:1"
    ),
    (
      #""blocks": [ { "block": "title" } ], "type": { "title": { "size": 24, "leading": 5 } }"#,
      "/type/title/leading", "lines of title are 5 pt apart, where letters of 24 pt need 21.6 pt"
    ),
  ])
  func `what prints and can't be meant is a warning of the check`(
    _ members: String, _ pointer: String, _ message: String
  ) throws {
    try folder.write(
      "{ \"name\": \"mine\", \(members), \"footer\": [ { \"block\": \"footer\" } ] }", to: "mine.json")
    let check = try Command.run("layouts", "check", "mine.json", "--diagnostics", "json", in: folder)
    #expect(check.status == Exit.success)
    let problems = try Problem.all(in: check.complaints)
    #expect(problems.map(\.severity) == ["warning"], "\(check.complaints)")
    #expect(problems.first?.pointer == pointer && problems.first?.message == message, "\(check.complaints)")
    #expect(problems.first?.hint != nil && problems.first?.line == 1)
    #expect(try Command.run("layouts", "check", "mine.json", "--strict", in: folder).status == Exit.refused)
  }

  @Test(arguments: [("footer", "the footer takes"), ("header", "the header takes")])
  func `a header or a footer that leaves no room is told once, where it stands`(
    _ list: String, _ taker: String
  ) throws {
    try folder.write(
      """
      { "name": "mine", "paper": "a5", "blocks": [ { "block": "title" } ],
        "\(list)": [ { "block": "footer" }, { "block": "exercises" } ] }
      """, to: "mine.json")
    let check = try Command.run("layouts", "check", "mine.json", "--diagnostics", "json", in: folder)
    #expect(check.status == Exit.refused)
    let problems = try Problem.all(in: check.complaints)
    #expect(problems.map(\.pointer) == ["/\(list)/1"], "\(check.complaints)")
    let message = try #require(problems.first?.message)
    let room = "of the 531 pt (187 mm) between the margins of a5"
    #expect(message.hasPrefix(taker) && message.contains(room) && !message.contains("-"), "\(message)")
  }
}
