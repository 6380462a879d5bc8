import Foundation
import PDFChecks
import Testing

@Suite("A PDF is written whole or not at all")
struct OutputFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(TestDocument.plain.bytes, to: "in.json")
  }

  @Test(arguments: ["missing/out.pdf", "in.json/out.pdf", "folder"])
  func `what can't be written is told, and nothing is left behind`(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: folder.url(of: "folder"), withIntermediateDirectories: false)
    let output = try Command.run("render", "in.json", "-o", path, in: folder)
    #expect(output.status == Exit.unwritable)
    #expect(output.bytes.isEmpty)
    #expect(output.complaints.hasPrefix("\(path): error: can't be written: "))
    #expect(try folder.names == ["folder", "in.json"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path(of: "folder")) == [])
  }

  @Test func `a full device behind standard output is told`() throws {
    let output = try Command.run(
      "render", "in.json", "-o", "-", in: folder, output: URL(filePath: "/dev/full"))
    #expect(output.status == Exit.unwritable)
    #expect(output.complaints.contains("<stdout>: error: can't be written: "))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: [
    "sample", "sample --list", "schema", "layouts", "layouts show card", "figures", "figures text back-squat", "fonts",
    "figures match in.json", "render in.json -o a.pdf", "batch in.ndjson -o out",
  ])
  func `what was asked for and can't be written to standard output is told`(arguments: String) throws {
    try folder.write(BatchDocuments.line(name: "Ana"), to: "in.ndjson")
    let output = try Command.run(
      arguments.split(separator: " ").map(String.init), in: folder, output: URL(filePath: "/dev/full"))
    #expect(output.status == Exit.unwritable)
    #expect(output.complaints.contains("<stdout>: error: can't be written: no space left on device"))
  }

  @Test func `a file that is there stays as it was when the new input is bad`() throws {
    try folder.write("what was there", to: "in.pdf")
    try folder.write("{ \"repsheet\": 1, ", to: "in.json")
    let output = try Command.run("render", "in.json", in: folder)
    #expect(output.status == Exit.refused)
    #expect(try folder.bytes(of: "in.pdf") == Array("what was there".utf8))
    #expect(try folder.names == ["in.json", "in.pdf"])
  }

  @Test func `a file that is there is replaced by a good one`() throws {
    try folder.write("what was there", to: "in.pdf")
    #expect(try Command.run("render", "in.json", in: folder).status == Exit.success)
    #expect(try folder.bytes(of: "in.pdf").starts(with: "%PDF-".utf8))
    #expect(try folder.names == ["in.json", "in.pdf"])
  }

  @Test func `what is no plain file is written to and not replaced`() throws {
    let pipe = folder.path(of: "pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let repsheet = try Command.url.path(percentEncoded: false)
    let output = try Tool.run(
      URL(filePath: "/bin/sh"),
      [
        "-c",
        """
        timeout 20 sh -c 'cat < pipe > copy' &
        "$0" render in.json -o pipe
        test -p pipe && wait && head -c 5 copy
        """, repsheet,
      ], folder: folder.url)
    #expect(output.out == "pipe\n%PDF-")
  }

  @Test func `a symbolic link stays, and the file that it leads to is replaced`() throws {
    try folder.write("what was there", to: "kept.pdf")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "link.pdf"), withDestinationPath: "kept.pdf")
    #expect(try Command.run("render", "in.json", "-o", "link.pdf", in: folder).status == 0)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path(of: "link.pdf"))
        == "kept.pdf")
    #expect(try folder.bytes(of: "kept.pdf").starts(with: "%PDF-".utf8))
  }

  @Test func `an input that can't be read is told`() throws {
    try FileManager.default.createDirectory(
      at: folder.url(of: "folder.json"), withIntermediateDirectories: false)
    for (name, reason) in [("missing.json", "no such file or directory"), ("folder.json", "is a directory")] {
      let output = try Command.run("render", name, in: folder)
      #expect(output.status == Exit.unreadable)
      #expect(output.complaints == "\(name): error: can't be read: \(reason)\n")
    }
    #expect(try folder.names == ["folder.json", "in.json"])
  }
}
