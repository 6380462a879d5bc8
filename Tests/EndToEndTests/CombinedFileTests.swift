import Foundation
import PDFChecks
import Testing

@Suite("One file of all documents")
struct CombinedFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let names = ["Ana Pérez", "Bo (the other)", "Cy"]
    var lines = names.map { BatchDocuments.line(name: $0) }
    // Sidebars are notes, which have identifiers; a handout has several pages and bookmarks.
    lines.append(
      #"{ "client": { "name": "Di" }, "language": "de", "notes": [{ "title": "T", "text": "x" }], "exercises": { "p": { "name": "P", "figure": "plank", "source": { "title": "S", "url": "https://example.com" } } }, "workouts": { "w": { "blocks": [ { "items": ["p"] } ] }, "v": { "blocks": [ { "items": ["p"] } ] } } }"#)
    try folder.write(lines.joined(separator: "\n"), to: "in.ndjson")
  }

  private func combine(_ options: String...) throws -> PDFFile {
    let output = try Command.run(
      ["batch", "in.ndjson", "-o", "out", "--combine", "all.pdf", "--layout", "handout"] + options,
      in: folder)
    #expect(output.status == Exit.success)
    return PDFFile(at: folder.url(of: "all.pdf"))
  }

  @Test func `it has the pages of all in the order of the input, and their text`() throws {
    let all = try combine()
    let parts = ["Ana Pérez", "Bo (the other)", "Cy", "Di"].map {
      PDFFile(at: folder.url(of: "out/\($0).pdf"))
    }
    #expect(try all.textInOrder() == parts.map { try $0.textInOrder() }.joined())
    #expect(try Tool.run("qpdf", ["--check", folder.path(of: "all.pdf")]).status == 0)
  }

  @Test func `it conforms to PDF-UA and PDF-A as its parts do`() throws {
    _ = try combine()
    #expect(try PDFConformance.violations(of: [folder.path(of: "all.pdf")]) == [])
  }

  @Test func `each client has a bookmark and page labels`() throws {
    _ = try combine()
    let path = folder.path(of: "all.pdf")
    let outline = try Tool.run("mutool", ["show", path, "outline"]).out
    for name in ["Ana Pérez", "Bo (the other)", "Cy", "Di"] {
      #expect(outline.split(separator: "\n").contains { !$0.hasPrefix("|\t\t") && $0.contains("\"\(name)\"") })
    }
    let labels = try Tool.run("qpdf", ["--json", "--json-key=pagelabels", path]).out
    #expect(labels.contains("u:Ana Pérez"))
    #expect(labels.contains("u:Di "))
  }

  @Test func `a figure that documents repeat is in it once, and each use says what it shows`() throws {
    let week = ##"{ "title": "T", "exercises": { "p": { "name": "P", "figure": "plank" } }, "workouts": { "w": { "blocks": [ { "items": ["p"] } ] } }, "program": { "weeks": [ { "days": { "mon": ["w"] } }, { "days": { "tue": ["w"] } } ] } }"##
    try folder.write("\(week)\n\(week)", to: "weeks.ndjson")
    let output = try Command.run(
      ["batch", "weeks.ndjson", "-o", "weeks", "--combine", "weeks.pdf", "--layout", "week"], in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    func forms(_ path: String) throws -> Int {
      try PDFFile(at: folder.url(of: path)).unpacked().matches(of: /\/Subtype \/Form\b/).count
    }
    let all = PDFFile(at: folder.url(of: "weeks.pdf"))
    #expect(try forms("weeks.pdf") > 0)
    #expect(try forms("weeks.pdf") == forms("weeks/T.pdf"))
    func figures(_ file: PDFFile) throws -> Int { try file.structure().count { $0.contains("Figure") } }
    let one = try figures(PDFFile(at: folder.url(of: "weeks/T.pdf")))
    #expect(one > 1)
    #expect(try figures(all) == 2 * one)
    #expect(try PDFConformance.violations(of: [folder.path(of: "weeks.pdf")]) == [])
  }

  @Test func `it is smaller than its parts together, and the sum and the report say how large it is`() throws {
    let output = try Command.run(
      "batch", "in.ndjson", "-o", "out", "--combine", "all.pdf", "--layout", "handout", in: folder)
    let names = try folder.names(in: "out").filter { $0.hasSuffix(".pdf") }
    let parts = try names.reduce(0) { try $0 + folder.bytes(of: "out/\($1)").count }
    let size = try folder.bytes(of: "all.pdf").count
    #expect(names.count == 4)
    #expect(size < parts)
    let said = "\(Int((Double(size) / 1000).rounded())) kB"
    #expect(output.complaints.contains("kB, \(said) combined\n"), "\(output.complaints)")
    let sums = try folder.report("out/report.json").summary
    #expect(sums.bytes == parts)
    #expect(sums.combined == BatchReport.Combined(output: "all.pdf", bytes: size))

    let alone = try Command.run(
      "batch", "in.ndjson", "--combine", "alone.pdf", "--layout", "handout", in: folder)
    #expect(try folder.bytes(of: "alone.pdf").count == size)
    #expect(alone.complaints.contains("pages, \(said) combined\n"), "\(alone.complaints)")
  }

  @Test func `it holds each font once`() throws {
    let file = try combine()
    let names = try Set(file.fonts().map(\.name))
    let programs = try Set(file.unpacked().matches(of: /FontFile2 (\d+)/).map { $0.output.1 })
    #expect(names.count == programs.count)
    #expect(names.count > 1)
  }

  @Test func `it is the same with one worker, with eight, and from a run that was resumed`() throws {
    _ = try combine("--jobs", "1")
    let first = try folder.bytes(of: "all.pdf")
    _ = try combine("--jobs", "8")
    #expect(try folder.bytes(of: "all.pdf") == first)
    _ = try combine("--resume")
    #expect(try folder.report("out/report.json").summary.unchanged == 4)
    #expect(try folder.bytes(of: "all.pdf") == first)
  }

  @Test func `without a folder it is all that is written`() throws {
    let output = try Command.run("batch", "in.ndjson", "--combine", "all.pdf", in: folder)
    #expect(output.status == Exit.success)
    #expect(try folder.names == ["all.pdf", "in.ndjson"])
  }
}
