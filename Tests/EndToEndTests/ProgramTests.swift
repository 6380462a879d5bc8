import Foundation
import PDFChecks
import Testing

@Suite("Programs from the command line")
struct ProgramTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func render(_ options: String...) throws -> Tool.Output {
    if !folder.contains("in.json") {
      try folder.write(Self.document, to: "in.json")
    }
    return try Command.run(["render", "in.json"] + options, in: folder)
  }

  private func text() throws -> String {
    try PDFFile(at: folder.url(of: "in.pdf")).text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `a document with a program is printed week by week`() throws {
    #expect(try render().status == Exit.success)
    let text = try text()
    for words in ["week 1 of 2", "week 2 of 2", "23 November 2026", "4 December 2026"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `one week can be chosen`() throws {
    #expect(try render("--week", "2").status == Exit.success)
    let text = try text()
    #expect(text.contains("week 2 of 2") && !text.contains("week 1 of 2"))
    #expect(text.contains("62.5 kg") && !text.contains("60 kg"))
  }

  @Test(arguments: ["card", "handout", "log"])
  func `a day of a week can be printed as a workout, with its plans`(_ layout: String) throws {
    #expect(try render("--layout", layout, "--week", "2", "--day", "mon").status == Exit.success)
    let text = try text()
    #expect(text.contains("30 November 2026 · week 2 of 2"))
    #expect(text.contains("62.5") && !text.contains("Pull day"))
    #expect(try render("--layout", layout, "--week", "1", "--day", "1").status == Exit.success)
    #expect(try self.text().contains("23 November 2026 · week 1 of 2"))
  }

  @Test func `a day without a layout is a card, and so is a workout`() throws {
    #expect(try render("--week", "1", "--day", "fri").status == Exit.success)
    #expect(try text().contains("27 November 2026 · week 1 of 2"))
    #expect(try render("--workout", "pull", "--week", "2").status == Exit.success)
    #expect(try text().contains("4 December 2026 · week 2 of 2"))
  }

  @Test func `all days of a week can be printed as cards`() throws {
    #expect(try render("--layout", "card", "--week", "2").status == Exit.success)
    #expect(try PDFFile(at: folder.url(of: "in.pdf")).pageCount == 2)
  }

  /// Options, and what is told.
  @Test(arguments: [
    (["--week", "3"], "the program has no week 3\n  hint: there are the weeks 1 to 2"),
    (["--week", "0"], "the program has no week 0"),
    (["--week", "1", "--day", "tue"], "tue of week 1 is a day of rest\n  hint: there is training on mon, fri"),
    (["--day", "mon"], "--day needs the week that it is in\n  hint: add --week, from 1 to 2"),
    (["--week", "1", "--workout", "pul"], "week 1 has no workout \"pul\"\n  hint: did you mean \"pull\"?"),
    (["--layout", "week", "--day", "mon"], "--day means nothing to the layout week"),
    (["--layout", "wall", "--week", "1"], "--week means nothing to the layout wall"),
  ])
  func `what there is not is told with what there is`(_ options: [String], _ wanted: String) throws {
    try folder.write(Self.document, to: "in.json")
    let output = try Command.run(["render", "in.json"] + options, in: folder)
    #expect(output.status == Exit.refused)
    #expect(output.complaints.contains(wanted), "\(output.complaints)")
    #expect(!folder.contains("in.pdf"))
  }

  @Test func `a check tells what its weeks can't be adjusted by, and by what nothing changes`() throws {
    let text = try #require(String(bytes: Self.document, encoding: .utf8))
    try folder.write(
      text.replacing(#""exercise": "squat", "load": "+2.5 kg""#, with: #""exercise": "bench", "load": "+2.5 kg""#), to: "in.json")
    let missing = try Command.run("check", "in.json", in: folder)
    #expect(missing.status == Exit.refused)
    #expect(missing.complaints.contains("week 2 has no bench to adjust"))
    try folder.write(text.replacing(#""exercise": "squat", "load": "+2.5 kg""#, with: #""load": "+0 kg""#), to: "in.json")
    #expect(try Command.run("check", "in.json", in: folder).complaints.contains("load changes by more than nothing"))
  }

  @Test func `a day that is no day is wrong usage`() throws {
    #expect(try render("--week", "1", "--day", "someday").status == Exit.usage)
  }

  @Test(arguments: [["--week", "1"], ["--layout", "week"], ["--layout", "wall"]])
  func `without a program there is nothing to choose from`(_ options: [String]) throws {
    try folder.write(TestDocument.plain.bytes, to: "in.json")
    let output = try Command.run(["render", "in.json"] + options, in: folder)
    #expect(output.status == Exit.refused)
    #expect(output.complaints.contains("the document has no program"))
  }

  @Test func `a log without workouts is printed as a report`() throws {
    try folder.write(#"{ "log": { "sessions": [ { "date": "2026-11-02" } ] } }"#, to: "in.json")
    let output = try Command.run("render", "in.json", in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    let text = try ExtractedText(PDFFile(at: folder.url(of: "in.pdf")))
    #expect(text.contains("One session so far."))
  }

  @Test func `each of several clients gets the weeks with loads of their own`() throws {
    var text = try #require(String(bytes: Self.document, encoding: .utf8))
    text = text.replacing(
      #""client": { "name": "Ines" }"#,
      with: #""clients": [ { "name": "Ines", "maxes": { "squat": "100 kg" } }, { "name": "Omar", "maxes": { "squat": "150 kg" } } ]"#
    ).replacing("3 x 5 @ 60 kg", with: "3 x 5 @ 80%")
    try folder.write(text, to: "in.json")
    let output = try Command.run("render", "in.json", "--week", "2", in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    let printed = try self.text()
    #expect(printed.contains("82.5 kg") && printed.contains("122.5 kg"))
    #expect(printed.contains("Ines · ") && printed.contains("Omar · "))
  }

  @Test func `the reader's list of contents has the weeks and their days`() throws {
    _ = try render()
    let lines = try Tool.run("mutool", ["show", folder.path(of: "in.pdf"), "outline"]).lines
    func isBelow(_ line: String) -> Bool { line.contains("\t\t") }
    #expect(lines.count { $0.contains("\"Week ") && !isBelow($0) } == 2)
    #expect(lines.contains { $0.contains("30 November 2026 Squat day") && isBelow($0) })
  }

  private static let document = Array(
    """
    { "language": "en-GB", "date": "2026-11-22", "client": { "name": "Ines" },
      "exercises": { "squat": { "name": "Squat" }, "row": { "name": "Row" } },
      "workouts": {
        "squat": { "title": "Squat day", "blocks": [ { "items": [ { "exercise": "squat", "plan": "3 x 5 @ 60 kg" } ] } ] },
        "pull": { "title": "Pull day", "blocks": [ { "items": [ { "exercise": "row", "plan": "3 x 8" } ] } ] } },
      "program": { "title": "Base block", "start": "2026-11-23", "weeks": [
        { "days": { "mon": ["squat"], "fri": ["pull"] } },
        { "repeat": 1, "adjust": [ { "exercise": "squat", "load": "+2.5 kg" } ] } ] } }
    """.utf8)
}
