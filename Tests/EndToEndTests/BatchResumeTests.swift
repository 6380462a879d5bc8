import Foundation
import PDFChecks
import Testing

@Suite("A batch that was stopped goes on where it was")
struct BatchResumeTests {
  private static let count = 200
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(BatchDocuments.lines(Self.count), to: "in.ndjson")
  }

  /// Starts a batch into `out` and sends it a signal when some documents are there.
  private func stop(with signal: String) throws -> Tool.Output {
    let repsheet = try Command.url.path(percentEncoded: false)
    return try Tool.run(
      URL(filePath: "/bin/sh"),
      [
        "-c",
        """
        mkdir out
        "$0" batch in.ndjson -o out > list & process=$!
        while [ "$(ls out/*.pdf 2>/dev/null | wc -l)" -lt 10 ]; do sleep 0.01; done
        kill -\(signal) $process
        wait $process
        """, repsheet,
      ], folder: folder.url)
  }

  @Test func `killed in the middle, it leaves whole files only, and goes on`() throws {
    let stopped = try stop(with: "KILL")
    #expect(stopped.status == 128 + 9)
    let before = try folder.files(in: "out")
    #expect(before.count >= 10)
    #expect(before.count < Self.count)
    for (name, bytes) in before {
      #expect(bytes.suffix(6).elementsEqual("%%EOF\n".utf8), "\(name) is whole")
    }
    let resumed = try Command.run("batch", "in.ndjson", "-o", "out", "--resume", in: folder)
    #expect(resumed.status == Exit.success)
    #expect(try Command.run("batch", "in.ndjson", "-o", "whole", in: folder).status == Exit.success)
    #expect(try folder.files(in: "out") == folder.files(in: "whole"))
    #expect(try folder.names(in: "out") == folder.names(in: "whole"))
    let report = try folder.report("out/report.json")
    #expect(report.summary.unchanged >= 9)
    #expect(report.summary.unchanged + report.summary.written == Self.count)
  }

  @Test(arguments: ["INT", "TERM"])
  func `interrupted, it finishes what it has in hand and writes the report`(_ signal: String) throws {
    let stopped = try stop(with: signal)
    #expect(stopped.status == 130)
    let files = try folder.files(in: "out")
    let report = try folder.report("out/report.json")
    #expect(report.summary.interrupted)
    #expect(report.summary.written == files.count)
    #expect(report.summary.written < Self.count)
    #expect(report.documents.compactMap(\.output).sorted() == files.keys.map { "out/\($0)" }.sorted())
    #expect(stopped.complaints.contains("interrupted"))
  }

  @Test func `a combined file alone can't be gone on with, and nobody is told so`() throws {
    let output = try Tool.run(
      URL(filePath: "/bin/sh"),
      [
        "-c",
        "yes \"$(head -n 1 in.ndjson)\" | timeout -s INT -k 60 --preserve-status 2 \"$0\" batch - --combine all.pdf",
        try Command.url.path(percentEncoded: false),
      ], folder: folder.url)
    #expect(output.status == 130)
    #expect(output.complaints.contains("interrupted"))
    #expect(output.complaints.contains("all.pdf: warning: is not written"), "\(output.complaints)")
    #expect(!output.complaints.contains("--resume"), "\(output.complaints)")
    #expect(!folder.contains("all.pdf"))
  }

  @Test func `what has changed is printed again, and nothing else`() throws {
    let lines = (1...4).map { BatchDocuments.line(id: "c\($0)") }
    try folder.write(lines.joined(separator: "\n"), to: "in.ndjson")
    func statuses(_ options: String...) throws -> [String] {
      let arguments = ["batch", "in.ndjson", "-o", "out", "--resume"] + options
      #expect(try Command.run(arguments, in: folder).status == Exit.success)
      return try folder.report("out/report.json").documents.map(\.status)
    }
    #expect(try statuses() == ["written", "written", "written", "written"])
    #expect(try statuses() == ["unchanged", "unchanged", "unchanged", "unchanged"])
    try folder.write(
      [lines[0], BatchDocuments.line(id: "c2", title: "New"), lines[2], lines[3]]
        .joined(separator: "\n"), to: "in.ndjson")
    try folder.write("%PDF- half", to: "out/c3.pdf")
    try FileManager.default.removeItem(at: folder.url(of: "out/c4.pdf"))
    #expect(try statuses() == ["unchanged", "written", "written", "written"])
    #expect(try statuses("--layout", "log") == ["written", "written", "written", "written"])
    #expect(try statuses("--layout", "log") == ["unchanged", "unchanged", "unchanged", "unchanged"])
  }

  @Test func `a library that has changed is a reason to print again`() throws {
    try folder.write(
      #"{ "client": { "id": "a" }, "library": ["moves.json"], "workouts": { "w": { "blocks": [ { "items": ["row"] } ] } } }"#,
      to: "in.ndjson")
    func status(_ name: String) throws -> String? {
      try folder.write(#"{ "exercises": { "row": { "name": "\#(name)" } } }"#, to: "moves.json")
      let arguments = ["batch", "in.ndjson", "-o", "out", "--resume", "--allow-path", "."]
      #expect(try Command.run(arguments, in: folder).status == Exit.success)
      return try folder.report("out/report.json").documents.first?.status
    }
    #expect(try status("Row") == "written")
    #expect(try status("Row") == "unchanged")
    #expect(try status("Ring row") == "written")
  }

  @Test func `a document is printed again when any choice about its sheet has changed`() throws {
    try folder.write(BatchDocuments.lines(1), to: "one.ndjson")
    let choices: [[String]] = [
      [], ["--paper", "a4"], ["--landscape"], ["--language", "de"], ["--language", "de,es"], ["--units", "imperial"],
      ["--accent", "#123456"], ["--ink", "low"], ["--large-print"], ["--audience", "coach"],
      ["--order", "position"], ["--layout", "handout"], ["--per-sheet", "2"], ["--allow-path", "."],
    ]
    for choice in choices {
      for expected in [1, 0] {
        let run = try Command.run(["batch", "one.ndjson", "-o", "choices", "--resume"] + choice, in: folder)
        #expect(run.status == Exit.success, "\(choice)")
        let summary = try folder.report("choices/report.json").summary
        #expect(summary.written == expected, "\(choice)")
      }
    }
  }
}
