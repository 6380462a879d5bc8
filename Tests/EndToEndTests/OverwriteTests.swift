import PDFChecks
import Testing

@Suite("No file is written over one that is read, or over another")
struct OverwriteTests {
  private let folder: TemporaryFolder
  private let card = BatchDocuments.line(name: "Ana")

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(card, to: "in.json")
    try folder.write(#"{ "clients": [{ "name": "Ana" }] }"#, to: "roster.json")
    try folder.write(#"{ "layout": 1, "name": "mine", "blocks": ["title"] }"#, to: "mine.json")
    try folder.write(#"{ "exercises": { "p": { "name": "P" } } }"#, to: "library.json")
    try folder.write(card + "\n" + card, to: "in.ndjson")
  }

  @Test(arguments: [
    (["render", "in.json", "-o", "in.json"], "-o would be written over the document, in.json."),
    (["render", "in.json", "-o", "./in.json"], "-o would be written over the document, in.json."),
    (["render", "in.json", "--numbers", "in.json"], "--numbers would be written over the document, in.json."),
    (["render", "in.json", "--roster", "roster.json", "-o", "roster.json"], "written over --roster, roster.json."),
    (["render", "in.json", "--layout", "./mine.json", "-o", "mine.json"], "written over --layout, ./mine.json."),
    (["render", "in.json", "./in.json"], "in.json and ./in.json would both be written to ./in.pdf."),
    (["render", "in.json", "-o", "a.pdf", "--numbers", "./a.pdf"], "--numbers and -o would both be written to ./a.pdf."),
    (["batch", "in.ndjson", "--combine", "in.ndjson"], "--combine would be written over the input, in.ndjson."),
    (["batch", "in.ndjson", "-o", "out", "--report", "in.ndjson"], "--report would be written over the input"),
    (["batch", "in.ndjson", "-o", "out", "--combine", "a.pdf", "--report", "a.pdf"], "would both be written to a.pdf."),
    (
      ["batch", "in.ndjson", "--library", "library.json", "--combine", "library.json"],
      "--combine would be written over --library, library.json."
    ),
    (["batch", ".", "-o", "out", "--report", "mine.json"], "--report mine.json would lie among the documents of ."),
  ])
  func `it is wrong usage, and nothing is lost`(arguments: [String], complaint: String) throws {
    let names = try folder.names
    let contents = try names.map { try folder.bytes(of: $0) }
    let output = try Command.run(arguments, in: folder)
    #expect(output.status == Exit.usage)
    #expect(output.complaints.contains(complaint), "\(output.complaints)")
    #expect(try folder.names == names)
    #expect(try names.map { try folder.bytes(of: $0) } == contents)
  }

  @Test func `a PDF that is there is written anew`() throws {
    for _ in 0..<2 {
      #expect(try Command.run("render", "in.json", "-o", "a.pdf", in: folder).status == Exit.success)
    }
    #expect(try Command.run("render", "in.json", "-o", "/dev/null", in: folder).status == Exit.success)
  }

  @Test func `a document's PDF is not called like the combined file beside it`() throws {
    let output = try Command.run("batch", "in.ndjson", "-o", "out", "--combine", "out/Ana.pdf", in: folder)
    #expect(output.status == Exit.success)
    let pdfs = try folder.names(in: "out").filter { $0.hasSuffix(".pdf") }
    #expect(pdfs == ["Ana-2.pdf", "Ana-3.pdf", "Ana.pdf"])
    #expect(try PDFFile(at: folder.url(of: "out/Ana.pdf")).pageCount == 2)
    #expect(output.lines.sorted() == ["out/Ana-2.pdf", "out/Ana-3.pdf", "out/Ana.pdf"])
  }

  @Test func `a batch into the folder of its documents prints no report of an earlier one`() throws {
    let documents = try TemporaryFolder()
    try documents.write(card, to: "one.json")
    for options in [[], ["--resume"], ["--shard", "1/2"], []] {
      let output = try Command.run(["batch", ".", "-o", "."] + options, in: documents)
      #expect(output.status == Exit.success, "\(output.complaints)")
    }
    #expect(try documents.report("report.json").documents.count == 1)
  }
}
