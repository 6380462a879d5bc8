import Foundation
import PDFChecks
import Testing

@Suite("repsheet render")
struct RenderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `the binary alone, copied to an empty folder, prints the sample`() throws {
    try FileManager.default.copyItem(at: try Command.url, to: folder.url(of: "repsheet"))
    let own = folder.url(of: "repsheet")
    let sample = try Tool.run(own, ["sample"], folder: folder.url, environment: Tool.sanitizing)
    #expect(sample.status == Exit.success && sample.complaints == "")
    try folder.write(sample.bytes, to: "my.json")
    let render = try Tool.run(own, ["render", "my.json"], folder: folder.url, environment: Tool.sanitizing)
    #expect(render.status == Exit.success)
    #expect(render.out == "my.pdf\n")
    #expect(try PDFFile(at: folder.url(of: "my.pdf")).pageCount == 1)
    #expect(try folder.names == ["my.json", "my.pdf", "repsheet"])
  }

  @Test func `render without arguments explains itself`() throws {
    let output = try Command.run("render", in: folder)
    #expect(output.status == Exit.usage)
    #expect(output.bytes.isEmpty)
    #expect(output.complaints.contains("What is to be printed?"))
    #expect(output.complaints.contains("repsheet sample > my.json"))
  }

  @Test func `without an output the PDF lies beside its input`() throws {
    try FileManager.default.createDirectory(
      at: folder.url(of: "plans"), withIntermediateDirectories: false)
    try folder.write(TestDocument.plain.bytes, to: "plans/monday.v2.json")
    let output = try Command.run("render", "plans/monday.v2.json", in: folder)
    #expect(output.status == Exit.success)
    #expect(output.out == "plans/monday.v2.pdf\n")
    #expect(output.complaints == "")
    #expect(folder.contains("plans/monday.v2.pdf"))
  }

  @Test(arguments: ["-o", "--output"])
  func `the output may be named`(_ option: String) throws {
    try folder.write(TestDocument.plain.bytes, to: "in.json")
    let output = try Command.run("render", "in.json", option, "out", in: folder)
    #expect(output.status == Exit.success && output.out == "out\n")
    #expect(try folder.bytes(of: "out").starts(with: "%PDF-".utf8))
    #expect(try folder.names == ["in.json", "out"])
  }

  @Test func `a dash reads standard input and, without an output, writes standard output`() throws {
    let output = try Command.run("render", "-", input: TestDocument.plain.bytes, in: folder)
    #expect(output.status == Exit.success)
    #expect(output.bytes.starts(with: "%PDF-".utf8))
    #expect(try PDFFile(output.bytes).complaints() == [])
    #expect(try folder.names.isEmpty)
  }

  @Test func `a dash as output writes the PDF and no path to standard output`() throws {
    try folder.write(TestDocument.plain.bytes, to: "in.json")
    let dash = try Command.run("render", "in.json", "-o", "-", in: folder)
    _ = try Command.run("render", "in.json", "-o", "out.pdf", in: folder)
    #expect(dash.status == Exit.success)
    #expect(try dash.bytes == folder.bytes(of: "out.pdf"))
  }

  @Test func `a pipe can be read and written`() throws {
    try folder.write(TestDocument.plain.bytes, to: "in.json")
    let repsheet = try Command.url.path(percentEncoded: false)
    let output = try Tool.run(
      URL(filePath: "/bin/sh"),
      ["-c", "cat in.json | \"$0\" render - | head -c 5", repsheet], folder: folder.url)
    #expect(output.out == "%PDF-")
  }

  @Test func `one bad input of several does not stop the others`() throws {
    for name in ["a", "c"] { try folder.write(TestDocument.plain.bytes, to: "\(name).json") }
    try folder.write("{ \"gaol\": 1 }", to: "b.json")
    let output = try Command.run("render", "a.json", "b.json", "c.json", in: folder)
    #expect(output.status == Exit.refused)
    #expect(output.out == "a.pdf\nc.pdf\n")
    #expect(output.complaints.hasPrefix("b.json:1:3: error: "))
    #expect(try folder.names == ["a.json", "a.pdf", "b.json", "c.json", "c.pdf"])
  }

  @Test func `of several failures the exit code tells the gravest`() throws {
    try folder.write("{ \"gaol\": 1 }", to: "b.json")
    let output = try Command.run("render", "b.json", "missing.json", in: folder)
    #expect(output.status == Exit.unreadable)
    #expect(output.bytes.isEmpty)
  }

  @Test func `one output for two inputs is wrong usage`() throws {
    let output = try Command.run("render", "a.json", "b.json", "-o", "x.pdf", in: folder)
    #expect(output.status == Exit.usage)
    #expect(output.complaints.contains("-o names one file, but there are 2 inputs"))
  }

  @Test(arguments: [
    ["--paper", "a9"], ["--paper", "1x1mm"], ["--units", "stones"], ["--accent", "red"],
    ["--language", "not a language"], ["--landscape", "--portrait"], ["--diagnostics", "xml"], ["--no-such-option"],
  ])
  func `a wrong option is wrong usage, and nothing is written`(_ options: [String]) throws {
    try folder.write(TestDocument.plain.bytes, to: "in.json")
    let output = try Command.run(["render", "in.json"] + options, in: folder)
    #expect(output.status == Exit.usage)
    #expect(output.complaints.hasPrefix("Error: "))
    #expect(try folder.names == ["in.json"])
  }

  @Test(arguments: [
    ("a4", "595", "841"), ("a5", "419", "595"), ("a6", "297", "419"), ("letter", "612", "792"),
    ("half-letter", "396", "612"), ("index-4x6", "288", "432"), ("120x200mm", "340", "566"),
  ])
  func `paper and orientation shape the page`(_ paper: String, _ short: String, _ long: String) throws {
    try folder.write(TestDocument.plain.bytes, to: "in.json")
    for (flag, sides) in [("--portrait", [short, long]), ("--landscape", [long, short])] {
      let output = try Command.run("render", "in.json", "--paper", paper, flag, in: folder)
      #expect(output.status == Exit.success, "\(output.complaints)")
      let size = try #require(try PDFFile(at: folder.url(of: "in.pdf")).info()["Page size"])
      let numbers = size.split(separator: " ").compactMap { Double($0).map { Int($0) } }
      #expect(numbers.map(String.init).starts(with: sides), "\(size)")
    }
  }

  @Test func `one workout of several can be asked for by its id`() throws {
    let text = try Command.run("sample", "strength-block", in: folder).bytes
    try folder.write(text, to: "in.json")
    #expect(try Command.run("render", "in.json", "--workout", "pull-day", in: folder).status == 0)
    let words = try PDFFile(at: folder.url(of: "in.pdf")).text()
    #expect(words.contains("Pull and engine") && !words.contains("Squat day"))
    let wrong = try Command.run("render", "in.json", "--workout", "pul-day", in: folder)
    #expect(wrong.status == Exit.refused)
    #expect(wrong.complaints.contains("hint: did you mean \"pull-day\"?"))
  }

  @Test func `units and accent change what is printed`() throws {
    var document = TestDocument()
    document.exercises[0].plan = "3 x 10 @ 60 kg"
    try folder.write(document.bytes, to: "in.json")
    _ = try Command.run("render", "in.json", in: folder)
    let plain = PDFFile(at: folder.url(of: "in.pdf"))
    #expect(try plain.text().contains("60 kg"))
    let before = try folder.bytes(of: "in.pdf")
    _ = try Command.run(
      "render", "in.json", "--units", "imperial", "--accent", "#0044AA", in: folder)
    #expect(try plain.text().contains("132 lb"))
    #expect(try folder.bytes(of: "in.pdf") != before)
  }
}
