import Foundation
import PDFChecks
import Testing

/// A few bytes that ask for a great deal.
@Suite("Limits")
struct LimitTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func expectRefused(
    _ text: String, _ options: String..., saying message: String, limit: String
  ) throws {
    try folder.write(text, to: "in.json")
    let output = try Command.run(["render", "in.json"] + options, in: folder)
    #expect(!output.wasKilled)
    #expect(output.status == Exit.refused || output.status == Exit.unreadable)
    #expect(output.complaints.contains(message), "\(output.complaints.prefix(500))")
    #expect(output.complaints.contains("or raise \(limit)"), "\(output.complaints.prefix(500))")
    #expect(try folder.names == ["in.json"])
  }

  private func workout(_ block: String, others: String = "") -> String {
    #"{ "exercises": { "a": { "name": "A" } }, "workouts": { "w": { "blocks": [ \#(block) ] } } \#(others) }"#
  }

  private func items(_ count: Int, _ plan: String) -> String {
    let item = #"{ "exercise": "a", "plan": "\#(plan)" }"#
    return "[ " + [String](repeating: item, count: count).joined(separator: ", ") + " ]"
  }

  @Test func `an input that is too large is refused`() throws {
    let text = try TestDocument.plain.text
    try expectRefused(
      text, "--max-input", "100", saying: "in.json: error: is larger than 100 bytes", limit: "--max-input")
    try expectRefused(
      text + String(repeating: " ", count: 33 << 20), saying: "is larger than 33554432 bytes",
      limit: "--max-input")
  }

  @Test func `a layout file or a figure file that is too large is refused`() throws {
    try folder.write(TestDocument.plain.bytes, to: "in.json")
    try folder.write(Command.run("layouts", "show", "card", in: folder).bytes, to: "mine.json")
    for command in [["render", "in.json"], ["batch", "in.json", "-o", "out"]] {
      let output = try Command.run(
        command + ["--layout", "mine.json", "--max-input", "1KB"], in: folder)
      #expect(output.status == Exit.unreadable || output.status == Exit.refused, "\(command)")
      #expect(
        output.complaints.contains("is larger than 1024 bytes")
          && output.complaints.contains("or raise --max-input"), "\(output.complaints)")
    }
    try folder.write([UInt8](repeating: 0x20, count: 33 << 20), to: "big.json")
    for command in [["layouts", "check", "big.json"], ["figures", "show", "./big.json", "-o", "x.pdf"]] {
      let output = try Command.run(command, in: folder)
      #expect(output.status == Exit.unreadable || output.status == Exit.refused, "\(command)")
      #expect(output.complaints.contains("big.json: error: is larger than 33554432 bytes"), "\(output.complaints)")
    }
  }

  @Test func `a document of a batch that is too large does not stop the others`() throws {
    let line = String(
      decoding: try JSONSerialization.data(
        withJSONObject: JSONSerialization.jsonObject(with: Data(TestDocument.plain.bytes))),
      as: UTF8.self)
    let long = line.replacing("Plain day", with: String(repeating: "x", count: 4000))
    for (name, text) in [
      ("in.ndjson", [line, long, line].joined(separator: "\n")),
      ("in.json", "[\([line, long, line].joined(separator: ","))]"),
    ] {
      try folder.write(text, to: name)
      let output = try Command.run("batch", name, "-o", "out-\(name)", "--max-input", "2000B", in: folder)
      #expect(output.status == Exit.refused)
      #expect(output.lines.count == 2, "\(output.complaints)")
      #expect(output.complaints.contains("is larger than 2000 bytes"))
    }
  }

  @Test func `values that stand too deep inside each other are refused`() throws {
    try expectRefused(
      #"{ "x-a": [[[[[]]]]] }"#, "--max-depth", "4", saying: "stand more than 4 deep", limit: "--max-depth")
  }

  @Test func `sets and rounds beyond all measure are refused before they are written out`() throws {
    let huge = workout(#"{ "style": "circuit", "rounds": 99, "items": \#(items(300, "99 x 5")) }"#)
    for layout in ["card", "log", "handout", "pocket"] {
      try expectRefused(
        huge, "--layout", layout, saying: "the workout has 2940601 exercises, sets",
        limit: "--max-elements")
    }
    for rounds in ["999999999", "1e9"] {
      try folder.write(workout(#"{ "style": "circuit", "rounds": \#(rounds), "items": \#(items(1, "5")) }"#), to: "in.json")
      let output = try Command.run("render", "in.json", in: folder)
      #expect(output.status == Exit.refused && !output.wasKilled)
    }
    try folder.write(
      workout(#"{ "items": [ { "exercise": "a", "plan": { "groups": [ { "sets": 999999999, "target": 5 } ] } } ] }"#),
      to: "in.json")
    #expect(try Command.run("render", "in.json", in: folder).status == Exit.refused)
  }

  @Test func `a clock that starts a billion rounds is refused`() throws {
    try expectRefused(
      workout(#"{ "style": "emom", "duration": "9999 h", "every": "1 s", "items": \#(items(1, "5")) }"#),
      saying: "exercises, sets, sessions", limit: "--max-elements")
  }

  @Test func `a log of a workout with a billion rounds is refused`() throws {
    let clock = #"{ "style": "emom", "duration": "999999999 h", "every": "0.000001 s", "items": \#(items(1, "3 x 5")) }"#
    try expectRefused(
      workout(
        clock,
        others: #", "log": { "sessions": [ { "date": "2026-11-02", "workout": "w", "sets": [ { "exercise": "a", "done": ["5"] } ] } ] }"#),
      "--layout", "report", saying: "the log with the workouts that it names has", limit: "--max-elements")
  }

  @Test(arguments: ["week", "wall", "log"])
  func `a chain of weeks that repeat a full one is refused`(_ layout: String) throws {
    let weeks = [#"{ "days": { "mon": [ \#([String](repeating: #""w""#, count: 50).joined(separator: ", ")) ] } }"#]
      + (1..<900).map { #"{ "repeat": \#($0), "adjust": [ { "sets": 1 } ] }"# }
    try expectRefused(
      workout(
        #"{ "items": \#(items(50, "9 x 5")) }"#,
        others: #", "program": { "weeks": [ \#(weeks.joined(separator: ", ")) ] }"#),
      "--layout", layout, "--week", "1", saying: "the program has", limit: "--max-elements")
  }

  /// Found by the fuzzer: every day from one to the other was looked at.
  @Test func `a log that spans two thousand years is refused`() throws {
    try expectRefused(
      #"{ "exercises": { "a": { "name": "A" } }, "log": { "sessions": [ { "date": "2026-11-02", "sets": [ { "exercise": "a", "done": ["80 kg x 5"] } ] } ], "measurements": [ { "date": "4052-11-02", "bodyweight": "80 kg" } ] } }"#,
      saying: "the log has 739986 exercises, sets, sessions and days", limit: "--max-elements")
  }

  @Test(arguments: [("2", "fills more than 2 pages"), ("1", "fills more than 1 page\n")])
  func `more pages than allowed are refused`(_ limit: String, _ message: String) throws {
    var document = TestDocument()
    document.exercises[0].steps = (1...200).map { "Step \($0)." }
    try expectRefused(
      document.text, "--layout", "handout", "--paper", "a6", "--max-pages", limit,
      saying: message, limit: "--max-pages")
  }

  @Test func `a picture that is too large is refused`() throws {
    try folder.write(Repository.bytes(of: "Tests/Fixtures/Pictures/rgb.png"), to: "a.png")
    let text = try TestDocument.plain.text.replacing(
      "\"name\"", with: "\"images\" : [ { \"file\": \"a.png\" } ], \"name\"")
    try folder.write(text, to: "in.json")
    for (option, value, message) in [
      ("--max-picture-pixels", "1000", "is 48 × 32 pixels large, which is more than 1000"),
      ("--max-picture-bytes", "100", "has more than 100 bytes"),
    ] {
      let output = try Command.run("render", "in.json", option, value, in: folder)
      #expect(output.status == Exit.refused)
      #expect(output.complaints.contains(message) && output.complaints.contains("or raise \(option)"))
    }
    #expect(try Command.run("render", "in.json", in: folder).status == Exit.success)
  }

  @Test func `a document that takes too long is given up`() throws {
    var document = TestDocument()
    document.exercises = (0..<400).map { .init(name: "Exercise \($0)", steps: ["One.", "Two."]) }
    try expectRefused(
      document.text, "--max-seconds", "0.05", saying: "takes more than 0.05 seconds to ",
      limit: "--max-seconds")
  }

  @Test func `reading, checking and trying out are given up as well`() throws {
    var document = TestDocument()
    document.exercises = (0..<2000).map { .init(name: "Exercise \($0)", steps: ["One.", "Two."]) }
    try folder.write(document.text, to: "in.json")
    try folder.write(Command.run("layouts", "show", "card", in: folder).bytes, to: "mine.json")
    for (command, message) in [
      (["render", "in.json"], "the document takes more than 0.0001 seconds to read"),
      (["check", "in.json"], "the document takes more than 0.0001 seconds to read"),
      (["batch", "in.json", "-o", "out"], "the document takes more than 0.0001 seconds to read"),
      (["figures", "match", "in.json"], "the document takes more than 0.0001 seconds to read"),
      (["layouts", "check", "mine.json"], "the layout takes more than 0.0001 seconds to check"),
    ] {
      let output = try Command.run(command + ["--max-seconds", "0.0001"], in: folder)
      #expect(output.status == Exit.refused, "\(command)")
      #expect(output.complaints.contains(message), "\(command): \(output.complaints.prefix(300))")
      #expect(output.complaints.contains("or raise --max-seconds"))
    }
  }

  @Test func `every command that reads files takes the limits of reading`() throws {
    try folder.write(TestDocument.plain.bytes, to: "in.json")
    try folder.write(Command.run("layouts", "show", "card", in: folder).bytes, to: "mine.json")
    try folder.write(Command.run("figures", "text", "plank", in: folder).bytes, to: "plank.json")
    for command in [
      ["check", "in.json"], ["figures", "match", "in.json"], ["figures", "check", "./plank.json"],
      ["figures", "show", "./plank.json", "-o", "x.pdf"], ["layouts", "check", "mine.json"],
    ] {
      #expect(try Command.run(command, in: folder).status == Exit.success, "\(command)")
      let small = try Command.run(command + ["--max-input", "100B"], in: folder)
      #expect(small.status == Exit.unreadable, "\(command)")
      #expect(small.complaints.contains("is larger than 100 bytes"), "\(command): \(small.complaints)")
      #expect(small.complaints.contains("or raise --max-input"))
      let flat = try Command.run(command + ["--max-depth", "1"], in: folder)
      #expect(flat.status == Exit.refused, "\(command)")
      #expect(flat.complaints.contains("stand more than 1 deep"), "\(command): \(flat.complaints)")
    }
  }

  @Test func `figures are matched to exercises of allowed libraries`() throws {
    let library = try TemporaryFolder()
    try library.write(#"{ "exercises": { "b": { "name": "Plank" } } }"#, to: "lib.json")
    try folder.write(
      #"{ "library": ["lib.json"], "exercises": { "a": { "name": "Wall sit" } }, "workouts": { "w": { "blocks": [ { "items": [ { "exercise": "b" } ] } ] } } }"#,
      to: "in.json")
    #expect(try Command.run("figures", "match", "in.json", in: folder).status == Exit.refused)
    let output = try Command.run(
      "figures", "match", "in.json", "--allow-path", library.url.path(percentEncoded: false), in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    #expect(output.lines == ["a  wall-sit  (by its name)"])
  }

  @Test func `the help says defaults and ranges as people write them`() throws {
    let help = try Command.run("help", "batch", in: folder).out.replacing(/\s+/, with: " ")
    for words in ["Default: 120.", "1 to 1024", "at most 20mm"] { #expect(help.contains(words), "\(words)") }
    #expect(!help.contains("120.0"))
  }

  @Test(arguments: [
    ["render", "-", "-"], ["render", "-", "--roster", "-"], ["check", "-", "in.json", "-"],
    ["batch", "-", "-o", "out", "--library", "-"], ["check", "in.json", "--max-pages", "3"],
    ["batch", "in.json", "-o", "out", "--jobs", "0"], ["batch", "in.json", "-o", "out", "--jobs", "1025"],
    ["render", "in.json", "--bleed", "21mm"], ["render", "in.json", "--bleed", "0mm"],
  ])
  func `what can't be read twice, or is beyond its range, is wrong usage`(_ command: [String]) throws {
    try folder.write(TestDocument.plain.bytes, to: "in.json")
    #expect(try Command.run(command, in: folder).status == Exit.usage)
    #expect(try folder.names == ["in.json"])
  }

  @Test(arguments: [
    ["--max-depth", "300"], ["--max-depth", "0"], ["--max-pages", "0"], ["--max-input", "much"],
    ["--max-seconds", "-1"], ["--max-seconds", "nan"], ["--max-elements", "-5"],
    ["--max-picture-bytes", "99999999999999999999GB"], ["--max-font-bytes", "0"],
  ])
  func `a limit that makes no sense is wrong usage`(_ options: [String]) throws {
    try folder.write(TestDocument.plain.bytes, to: "in.json")
    #expect(try Command.run(["render", "in.json"] + options, in: folder).status == Exit.usage)
  }
}
