import Foundation
import PDFChecks
import Testing

@Suite("What a batch can't read or write is told, and nothing is half-written")
struct BatchFailureTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(BatchDocuments.lines(5), to: "in.ndjson")
  }

  /// Runs `repsheet`, which stands in `$0`, in a shell.
  private func shell(_ script: String) throws -> Tool.Output {
    try Tool.run(
      URL(filePath: "/bin/sh"), ["-c", script, try Command.url.path(percentEncoded: false)],
      folder: folder.url)
  }

  @Test func `input that is not there`() throws {
    let output = try Command.run("batch", "none.ndjson", "-o", "out", in: folder)
    #expect(output.status == Exit.unreadable)
    #expect(output.complaints.contains("none.ndjson: error: can't be read: no such file or directory"))
  }

  @Test func `a folder that can't be made`() throws {
    let output = try Command.run("batch", "in.ndjson", "-o", "in.ndjson/out", in: folder)
    #expect(output.status == Exit.unwritable)
    #expect(output.complaints.contains("in.ndjson/out: error: can't be written: not a directory"))
    #expect(try folder.names == ["in.ndjson"])
  }

  @Test func `a file that stands where a folder is wanted to stand`() throws {
    try FileManager.default.createDirectory(
      at: folder.url(of: "out/client-2.pdf/x"), withIntermediateDirectories: true)
    let output = try Command.run("batch", "in.ndjson", "-o", "out", in: folder)
    #expect(output.status == Exit.unwritable)
    #expect(
      output.complaints.contains(
        "out/client-2.pdf: error: can't be written: is a directory; it was to hold line 2 of in.ndjson"))
    #expect(output.lines.count == 4)
  }

  @Test(.enabled(if: Tool.mayLimitFiles))
  func `files that grow too large leave nothing behind, and each document is named`() throws {
    // A limit on the size of files is what a test can have of a full disk without being root.
    let output = try shell("trap '' XFSZ; ulimit -f 8; exec \"$0\" batch in.ndjson -o out --report /dev/null")
    #expect(output.status == Exit.unwritable)
    for line in 1...5 { #expect(output.complaints.contains("it was to hold line \(line) of in.ndjson")) }
    #expect(try folder.names(in: "out") == [".repsheet-finished"])
  }

  @Test func `a file that vanishes is told by name and stops nothing`() throws {
    try FileManager.default.createDirectory(
      at: folder.url(of: "in"), withIntermediateDirectories: false)
    for name in ["a", "c"] { try folder.write(BatchDocuments.line(id: name), to: "in/\(name).json") }
    // A link that leads nowhere is listed like a file that goes before its turn comes.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "in/b.json"), withDestinationPath: "gone")
    let output = try Command.run("batch", "in", "-o", "out", in: folder)
    #expect(output.status == Exit.unreadable)
    #expect(output.complaints.contains("in/b.json: error: can't be read: no such file or directory"))
    #expect(output.lines == ["out/a.pdf", "out/c.pdf"])
  }

  @Test func `standard output that is closed is no reason to stop`() throws {
    let output = try shell("\"$0\" batch in.ndjson -o out >&-")
    #expect(try folder.files(in: "out").count == 5)
    #expect(!output.wasKilled)
  }

  @Test func `what a killed run left unfinished is cleared away`() throws {
    try FileManager.default.createDirectory(
      at: folder.url(of: "out"), withIntermediateDirectories: false)
    let host = ProcessInfo.processInfo.hostName
    // No process has this number: it is beyond what Linux gives out.
    let name = String(validating: Self.nodeName, as: UTF8.self) ?? host
    try folder.write("half", to: "out/.repsheet.\(name).4194999.3.tmp")
    #expect(try Command.run("batch", "in.ndjson", "-o", "out", in: folder).status == Exit.success)
    #expect(try !folder.names(in: "out").contains { $0.hasSuffix(".tmp") })
  }

  private static var nodeName: [UInt8] {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    return name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
  }
}
