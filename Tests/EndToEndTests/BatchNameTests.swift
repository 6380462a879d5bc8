import Foundation
import PDFChecks
import Testing

@Suite("Files of a batch are named after the documents, and lie in the folder")
struct BatchNameTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func outputs(_ lines: [String], _ options: String...) throws -> [String] {
    try folder.write(lines.joined(separator: "\n"), to: "in.ndjson")
    let output = try Command.run(
      ["batch", "in.ndjson", "-o", "out/here"] + options, in: folder)
    return output.lines.map { $0.replacing("out/here/", with: "") }
  }

  @Test(arguments: [
    ("../../x", "x.pdf"), ("CON", "_CON.pdf"), ("nul.txt", "_nul.txt.pdf"), ("LPT1", "_LPT1.pdf"),
    ("a/b", "a-b.pdf"), ("C:\\x", "C-x.pdf"), ("..", "document-1.pdf"), (".hidden", "hidden.pdf"),
    ("-rf", "rf.pdf"), ("a\nb\tc", "a-b-c.pdf"), ("ends. ", "ends.pdf"), ("   ", "document-1.pdf"),
    ("x\u{202E}fdp", "x-fdp.pdf"), ("Zoe\u{308} Müller", "Zoë Müller.pdf"), ("a\u{0}b", "a-b.pdf"),
  ])
  func `a name leads nowhere else`(_ name: String, _ file: String) throws {
    // A name that can't be printed is refused; its file would have been called so all the same.
    let outputs = try outputs([BatchDocuments.line(name: name)], "--name", "{client.name}")
    if outputs.isEmpty {
      let report = try folder.report("out/here/report.json")
      #expect(report.documents.first?.status == "refused")
    } else {
      #expect(outputs.map { Array($0.unicodeScalars) } == [Array(file.unicodeScalars)])
    }
    #expect(try folder.names == ["in.ndjson", "out"])
    #expect(try folder.names(in: "out") == ["here"])
  }

  @Test func `a name of three hundred letters is cut between letters, and twins get numbers`() throws {
    let long = String(repeating: "é", count: 300)
    let outputs = try outputs(
      [BatchDocuments.line(name: long), BatchDocuments.line(name: long + "2")])
    let cut = String(repeating: "é", count: 100)
    #expect(outputs == ["\(cut).pdf", "\(cut)-2.pdf"])
  }

  @Test func `a title that is nested without end is refused, and stops no other document`() throws {
    let deep = #"{ "title": "# + String(repeating: #"{"a":"#, count: 200_000)
    #expect(try outputs([deep, BatchDocuments.line(name: "Ana")]) == ["Ana.pdf"])
  }

  @Test func `twins are numbered and told, also where only the case differs`() throws {
    let names = ["Ana", "ana", "Ana-2", "Bo", "Ana"]
    let outputs = try outputs(names.map { BatchDocuments.line(name: $0) })
    #expect(outputs == ["Ana.pdf", "ana-2.pdf", "Ana-2-2.pdf", "Bo.pdf", "Ana-3.pdf"])
    let report = try folder.report("out/here/report.json")
    #expect(report.documents.map(\.warnings.count) == [0, 1, 1, 0, 1])
    #expect(report.documents[1].warnings[0].message == "another document is called ana as well; this one is ana-2.pdf")
  }

  @Test func `a template takes texts of the document and options of the run`() throws {
    let line = #"{ "title": "Hips & thighs", "date": "2026-11-23", "client": { "id": "ana", "name": {"en": "Ana Pérez"} }, "exercises": { "p": { "name": "P" } }, "workouts": { "w": { "blocks": [ { "items": ["p"] } ] } } }"#
    #expect(try outputs([line], "--name", "{client.id}-{week}") == ["ana-2026-W48.pdf"])
    #expect(
      try outputs([line], "--name", "{number} {client.name}, {title} {workout}", "--workout", "w")
        == ["1 Ana Pérez, Hips & thighs w.pdf"])
  }

  @Test func `a field that the document lacks is told`() throws {
    #expect(try outputs([BatchDocuments.line(id: "ana")], "--name", "{client.id}-{date}") == ["ana.pdf"])
    let report = try folder.report("out/here/report.json")
    #expect(report.documents[0].warnings.map(\.message) == [
      "the document has no {date} to name its file by; it is called ana.pdf"
    ])
  }

  @Test func `a link in the folder is replaced and not followed`() throws {
    try FileManager.default.createDirectory(
      at: folder.url(of: "out/here"), withIntermediateDirectories: true)
    try folder.write("mine", to: "mine")
    try FileManager.default.createSymbolicLink(
      at: folder.url(of: "out/here/ana.pdf"), withDestinationURL: folder.url(of: "mine"))
    #expect(try outputs([BatchDocuments.line(id: "ana")]) == ["ana.pdf"])
    #expect(try folder.bytes(of: "mine") == Array("mine".utf8))
    #expect(try folder.bytes(of: "out/here/ana.pdf").starts(with: "%PDF-".utf8))
  }
}
