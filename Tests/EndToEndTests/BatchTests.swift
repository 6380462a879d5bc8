import Foundation
import PDFChecks
import Testing

@Suite("A batch prints many documents")
struct BatchTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String..., input: [UInt8] = []) throws -> Tool.Output {
    try Command.run(["batch"] + arguments, input: input, in: folder)
  }

  @Test func `a bad line among good ones is told with its line, and stops nothing`() throws {
    let good = (1...3).map { BatchDocuments.line(id: "c\($0)") }
    try folder.write(
      [good[0], "", "{ \"workouts\": }", good[1], "[]", good[2]].joined(separator: "\n"),
      to: "in.ndjson")
    let output = try run("in.ndjson", "-o", "out")
    #expect(output.status == Exit.refused)
    #expect(output.lines == ["out/c1.pdf", "out/c2.pdf", "out/c3.pdf"])
    #expect(output.complaints.contains("in.ndjson:3:15: error: /workouts: a value is missing"))
    #expect(output.complaints.contains("in.ndjson:5:1: error: "))
    let report = try folder.report("out/report.json")
    #expect(report.documents.map(\.line) == [1, 3, 4, 5, 6])
    #expect(report.documents.map(\.status) == ["written", "refused", "written", "refused", "written"])
    #expect(report.summary.written == 3)
    #expect(report.summary.refused == 2)
  }

  @Test func `lines, a list, a folder and standard input give the same files`() throws {
    let lines = (1...3).map { BatchDocuments.line(id: "c\($0)") }
    try folder.write(lines.joined(separator: "\r\n"), to: "in.ndjson")
    try folder.write("\u{FEFF} [\n \(lines.joined(separator: ",\n ")) ]\n", to: "in.json")
    try FileManager.default.createDirectory(
      at: folder.url(of: "in"), withIntermediateDirectories: false)
    for (index, line) in lines.enumerated() { try folder.write(line, to: "in/c\(index + 1).json") }
    #expect(try run("in.ndjson", "-o", "a").status == Exit.success)
    #expect(try run("in.json", "-o", "b").status == Exit.success)
    #expect(try run("in", "-o", "c").status == Exit.success)
    #expect(try run("-", "-o", "d", input: Array(lines.joined(separator: "\n").utf8)).status == Exit.success)
    let files = try folder.files(in: "a")
    #expect(files.keys.sorted() == ["c1.pdf", "c2.pdf", "c3.pdf"])
    for other in ["b", "c", "d"] { #expect(try folder.files(in: other) == files) }
  }

  @Test func `an entry of a list is told with its place in the file`() throws {
    let good = BatchDocuments.line(id: "c1")
    try folder.write("[\n  \(good),\n  { \"workout\": {} },\n  \(good) ]", to: "in.json")
    let output = try run("in.json", "-o", "out")
    #expect(output.status == Exit.refused)
    #expect(output.complaints.contains("in.json:3:5: error: /1/workout: "))
    #expect(output.lines == ["out/c1.pdf", "out/c1-2.pdf"])
  }

  @Test func `a document is the same whether it is printed alone or in a batch`() throws {
    try folder.write(BatchDocuments.lines(3), to: "in.ndjson")
    try folder.write(BatchDocuments.line(id: "client-2"), to: "one.json")
    #expect(try run("in.ndjson", "-o", "out").status == Exit.success)
    #expect(try Command.run("render", "one.json", in: folder).status == Exit.success)
    #expect(try folder.bytes(of: "out/client-2.pdf") == folder.bytes(of: "one.pdf"))
  }

  @Test func `three hundred documents are the same with one worker and with eight, in order`() throws {
    try folder.write(BatchDocuments.lines(300), to: "in.ndjson")
    let one = try run("in.ndjson", "-o", "one", "--jobs", "1")
    let eight = try run("in.ndjson", "-o", "eight", "--jobs", "8")
    #expect(one.status == Exit.success)
    #expect(eight.status == Exit.success)
    #expect(eight.lines == (1...300).map { "eight/client-\($0).pdf" })
    #expect(try folder.files(in: "one") == folder.files(in: "eight"))
    let report = try folder.report("eight/report.json")
    #expect(report.documents.map(\.number) == Array(1...300))
    #expect(report.summary.pages == 300)
  }

  @Test func `the shards together are the whole, twins included`() throws {
    let lines = (1...20).map { BatchDocuments.line(id: "c\($0 % 7)", title: "Day \($0)") }
    try folder.write(lines.joined(separator: "\n"), to: "in.ndjson")
    #expect(try run("in.ndjson", "-o", "whole").status == Exit.success)
    for shard in 1...3 {
      #expect(try run("in.ndjson", "-o", "shards", "--shard", "\(shard)/3").status == Exit.success)
    }
    let whole = try folder.files(in: "whole")
    #expect(whole.count == 20)
    #expect(try folder.files(in: "shards") == whole)
    let second = try folder.report("shards/report-2-of-3.json")
    #expect(second.documents.map(\.number) == [2, 5, 8, 11, 14, 17, 20])
  }

  @Test func `all documents may use the exercises of a library`() throws {
    try folder.write(#"{ "exercises": { "row": { "name": "Ring row" } } }"#, to: "library.json")
    try folder.write(
      #"{ "client": { "id": "a" }, "workouts": { "w": { "blocks": [ { "items": ["row"] } ] } } }"#,
      to: "in.ndjson")
    #expect(try run("in.ndjson", "-o", "without").status == Exit.refused)
    #expect(try run("in.ndjson", "-o", "with", "--library", "library.json").status == Exit.success)
    let text = try PDFFile(at: folder.url(of: "with/a.pdf")).textInOrder()
    #expect(text.contains("Ring row"))
  }

  @Test func `with --strict a document with a warning is refused`() throws {
    try folder.write(
      #"{ "client": { "id": "a" }, "exercises": { "p": { "name": "P", "figure": "squatt" } }, "workouts": { "w": { "blocks": [ { "items": ["p"] } ] } } }"#,
      to: "in.ndjson")
    #expect(try run("in.ndjson", "-o", "out", "--strict").status == Exit.refused)
    #expect(try folder.files(in: "out").isEmpty)
    #expect(try run("in.ndjson", "-o", "out").status == Exit.success)
  }

  @Test func `a report lies where it is wanted`() throws {
    try folder.write(BatchDocuments.lines(1), to: "in.ndjson")
    #expect(try run("in.ndjson", "-o", "out", "--report", "r.json").status == Exit.success)
    #expect(try folder.report("r.json").summary.written == 1)
    #expect(!folder.contains("out/report.json"))
  }

  @Test(arguments: [
    ["in.ndjson"], ["in.ndjson", "-o", "out", "--shard", "0/3"],
    ["in.ndjson", "-o", "out", "--shard", "4/3"], ["in.ndjson", "-o", "out", "--jobs", "0"],
    ["in.ndjson", "-o", "out", "--name", "{client.di}"], ["in.ndjson", "-o", "-"],
    ["in.ndjson", "--combine", "all.pdf", "--resume"],
  ])
  func `what makes no sense is wrong usage, and nothing is written`(_ arguments: [String]) throws {
    try folder.write(BatchDocuments.lines(1), to: "in.ndjson")
    let output = try Command.run(["batch"] + arguments, in: folder)
    #expect(output.status == Exit.usage)
    #expect(try folder.names == ["in.ndjson"])
  }
}
