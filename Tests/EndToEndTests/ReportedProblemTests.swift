import Foundation
import PDFChecks
import Testing

@Suite("Problems are told with their place")
struct ReportedProblemTests {
  private let folder: TemporaryFolder
  private static let bad = """
    { "repsheet": 1,
      "client": { "gaol": "strong" },
      "exercises": { "a": { "name": "A" } },
      "workouts": { "w": { "blocks": [ { "items": [ { "exercise": "b", "plan": "3 x 5, rest ninety" } ] } ] } } }
    """

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["render", "check"])
  func `all problems are told at once as text`(_ command: String) throws {
    try folder.write(Self.bad, to: "bad.json")
    let output = try Command.run(command, "bad.json", in: folder)
    #expect(output.status == Exit.refused)
    #expect(output.bytes.isEmpty)
    let lines = output.complaints.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.hasPrefix("bad.json:") }.count == 3)
    #expect(lines.first == "bad.json:2:15: error: /client/gaol: client has no member \"gaol\"")
    #expect(lines.dropFirst().first == "  hint: did you mean \"goal\"?")
    #expect(output.complaints.contains("/workouts/w/blocks/0/items/0/plan: "))
    #expect(output.complaints.contains("\u{1B}") == false)
    #expect(try folder.names == ["bad.json"])
  }

  @Test(arguments: ["render", "check"])
  func `all problems are told as one JSON object a line`(_ command: String) throws {
    try folder.write(Self.bad, to: "bad.json")
    let output = try Command.run(command, "bad.json", "--diagnostics", "json", in: folder)
    #expect(output.status == Exit.refused)
    let problems = try Problem.all(in: output.complaints)
    #expect(problems.count == 3)
    #expect(problems.allSatisfy { $0.severity == "error" && $0.file == "bad.json" })
    let first = try #require(problems.first)
    #expect(first.line == 2 && first.column == 15 && first.pointer == "/client/gaol")
    #expect(first.message == "client has no member \"gaol\"")
    #expect(first.hint == "did you mean \"goal\"?")
  }

  @Test func `a warning fails a run only where it is strict`() throws {
    var document = TestDocument()
    document.others["subtitle"] = "Subtitle"
    document.others["client"] = ["goal": "A goal that no card prints"]
    try folder.write(document.bytes, to: "in.json")
    let lenient = try Command.run("render", "in.json", in: folder)
    #expect(lenient.status == Exit.success)
    #expect(lenient.complaints.contains("warning: /workouts/day: not printed by layout card: client.goal"))
    #expect(try folder.names == ["in.json", "in.pdf"])
    try FileManager.default.removeItem(at: folder.url(of: "in.pdf"))
    let strict = try Command.run("render", "in.json", "--strict", in: folder)
    #expect(strict.status == Exit.refused)
    #expect(try folder.names == ["in.json"])
  }

  @Test func `a strict run says last that it refused, and why`() throws {
    var document = TestDocument()
    document.others["client"] = ["goal": "A goal that no card prints"]
    try folder.write(document.bytes, to: "in.json")
    let told = "in.json: error: nothing was written: --strict counts warnings as errors"
    let text = try Command.run("render", "in.json", "--strict", in: folder)
    #expect(text.complaints.split(separator: "\n").last.map(String.init) == told, "\(text.complaints)")
    let json = try Command.run("render", "in.json", "--strict", "--diagnostics", "json", in: folder)
    let problems = try Problem.all(in: json.complaints)
    #expect(problems.map(\.severity) == ["warning", "error"])
    #expect(problems.last?.file == "in.json" && problems.last?.message.contains("--strict") == true)
    let batch = try Command.run("batch", "in.json", "-o", "out", "--strict", in: folder)
    #expect(batch.complaints.contains("error: 1 document was not written: --strict counts warnings as errors\n"))
  }

  @Test func `a strict run that finds an error or nothing says no more`() throws {
    try folder.write(Self.bad, to: "bad.json")
    try folder.write(TestDocument.plain.bytes, to: "good.json")
    for command in ["render", "check"] {
      let output = try Command.run(command, "bad.json", "good.json", "--strict", in: folder)
      #expect(output.status == Exit.refused && !output.complaints.contains("--strict"), "\(output.complaints)")
    }
  }

  @Test func `a strict check says that it refused, and speaks of no file`() throws {
    try folder.write(
      """
      { "exercises": { "p": { "name": "P", "figure": "squatt" } },
        "workouts": { "w": { "blocks": [ { "items": ["p"] } ] } } }
      """, to: "in.json")
    let output = try Command.run("check", "in.json", "--strict", in: folder)
    #expect(output.status == Exit.refused)
    let told = "in.json: error: refused: --strict counts warnings as errors\n"
    #expect(output.complaints.hasSuffix(told), "\(output.complaints)")
  }

  @Test func `steps that a small card has no room for are told with their exercise, and A4 has the room`() throws {
    try folder.write(try Command.run("sample", "outer-thigh", in: folder).bytes, to: "in.json")
    let small = try Command.run("render", "in.json", "--language", "es", in: folder)
    #expect(
      small.complaints.contains("left out for lack of room: exercises.instructions of seated-abduction;"),
      "\(small.complaints)")
    #expect(small.complaints.contains("hint: take larger paper, e.g. --paper a4\n"))
    let large = try Command.run("render", "in.json", "--language", "es", "--paper", "a4", in: folder)
    #expect(!large.complaints.contains("lack of room"), "\(large.complaints)")
  }

  @Test func `standard input has a name of its own`() throws {
    let output = try Command.run("check", "-", input: Array("{".utf8), in: folder)
    #expect(output.status == Exit.refused)
    #expect(output.complaints.hasPrefix("<stdin>:1:2: error: "))
  }

  /// `script` gives the command a terminal.
  @Test(arguments: [("", true), ("1", false)])
  func `colour stands on a terminal, and never with NO_COLOR`(_ noColor: String, _ isColoured: Bool) throws {
    try folder.write(Self.bad, to: "bad.json")
    let repsheet = try Command.url.path(percentEncoded: false)
    let shown = try Tool.run(
      URL(filePath: "/usr/bin/env"),
      ["NO_COLOR=\(noColor)", "script", "-qec", "\"\(repsheet)\" check bad.json", "/dev/null"],
      folder: folder.url)
    #expect(shown.status == Exit.refused, "\(shown.complaints)")
    #expect(shown.out.contains("error:"))
    #expect(shown.out.contains("\u{1B}[31merror:") == isColoured)
  }
}
