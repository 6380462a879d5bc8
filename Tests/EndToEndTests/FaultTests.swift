import Foundation
import PDFChecks
import Testing

/// Disks that are full, readers that go away, signals at any moment: no file is torn and none is left over.
@Suite("Faults of the machine")
struct FaultTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(TestDocument.plain.bytes, to: "in.json")
  }

  /// Runs a shell script in which `$0` is repsheet.
  private func shell(_ script: String) throws -> Tool.Output {
    try Tool.run(
      URL(filePath: "/bin/sh"), ["-c", script, Command.url.path(percentEncoded: false)],
      folder: folder.url)
  }

  @Test(.enabled(if: Tool.mayLimitFiles))
  func `a file that may not grow is told and leaves nothing behind`() throws {
    let output = try shell("ulimit -f 8; exec \"$0\" render in.json")
    #expect(output.status == Exit.unwritable)
    #expect(output.complaints == "in.pdf: error: can't be written: file too large\n")
    #expect(try folder.names == ["in.json"])
    let batch = try shell("ulimit -f 8; exec \"$0\" batch in.json -o out")
    #expect(batch.status == Exit.unwritable)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path(of: "out"))
    #expect(!left.contains { $0.hasSuffix(".pdf") || $0.hasSuffix(".tmp") })
  }

  @Test func `a file system that takes no files is told`() throws {
    guard FileManager.default.fileExists(atPath: "/proc/self") else { return }
    let output = try shell("exec \"$0\" render in.json -o /proc/repsheet.pdf")
    #expect(output.status == Exit.unwritable)
    #expect(output.complaints.hasPrefix("/proc/repsheet.pdf: error: can't be written: "))
  }

  @Test func `a reader that has had enough ends the command without a word`() throws {
    let output = try shell("\"$0\" render in.json -o - | head -c 10")
    #expect(output.out == "%PDF-1.7\n%")
    #expect(output.complaints == "")
  }

  @Test func `where nobody is told of closed pipes, the write fails`() throws {
    let output = try shell("trap '' PIPE; { sleep 0.3; \"$0\" render in.json -o -; echo $? >&2; } | true")
    #expect(output.complaints == "<stdout>: error: can't be written: broken pipe\n73\n")
  }

  @Test(arguments: ["INT", "TERM", "KILL"])
  func `a signal at any moment leaves a whole file or none`(_ signal: String) throws {
    for step in 0..<24 {
      try? FileManager.default.removeItem(at: folder.url(of: "in.pdf"))
      // Background jobs of a shell ignore SIGINT; timeout's child does not.
      let delay = Double(step) * 0.012
      _ = try shell("timeout -s \(signal) \(delay + 0.001) \"$0\" render in.json")
      let names = try folder.names
      #expect(names == ["in.json"] || names == ["in.json", "in.pdf"], "\(delay) s: \(names)")
      guard names.contains("in.pdf") else { continue }
      let tail = try folder.bytes(of: "in.pdf").suffix(8)
      #expect(String(decoding: tail, as: UTF8.self).contains("%%EOF"))
    }
  }

  @Test(arguments: ["INT", "TERM", "KILL"])
  func `a batch that is stopped at any moment has whole files alone`(_ signal: String) throws {
    let line = try JSONSerialization.data(
      withJSONObject: JSONSerialization.jsonObject(with: Data(TestDocument.plain.bytes)))
    let lines = [[UInt8]](repeating: [UInt8](line) + [0x0A], count: 200).flatMap { $0 }
    try folder.write(lines, to: "in.ndjson")
    for step in 1..<12 {
      try? FileManager.default.removeItem(at: folder.url(of: "out"))
      try? FileManager.default.removeItem(at: folder.url(of: "all.pdf"))
      _ = try shell(
        "timeout -s \(signal) \(Double(step) * 0.05) \"$0\" batch in.ndjson -o out --combine all.pdf --jobs 2")
      let out = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(of: "out"))) ?? []
      #expect(!out.contains { $0.hasSuffix(".tmp") }, "\(out)")
      for name in out where name.hasSuffix(".pdf") {
        let tail = try folder.bytes(of: "out/\(name)").suffix(8)
        #expect(String(decoding: tail, as: UTF8.self).contains("%%EOF"), "\(name)")
      }
      if folder.contains("all.pdf") {
        #expect(String(decoding: try folder.bytes(of: "all.pdf").suffix(8), as: UTF8.self).contains("%%EOF"))
      }
      if out.contains("report.json") {
        let report = try Data(folder.bytes(of: "out/report.json"))
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: report) }
      }
      #expect(try !folder.names.contains { $0.hasSuffix(".tmp") })
    }
  }

  /// Swift ends a process whose allocation fails; what counts is that it takes nothing along.
  @Test func `memory that runs out at any size leaves a whole file or none`() throws {
    for megabytes in stride(from: 20, through: 140, by: 8) {
      try? FileManager.default.removeItem(at: folder.url(of: "in.pdf"))
      _ = try shell("ulimit -c 0; ulimit -v \(megabytes * 1024); \"$0\" render in.json")
      let names = try folder.names
      #expect(names == ["in.json"] || names == ["in.json", "in.pdf"], "\(megabytes) MB: \(names)")
      guard names.contains("in.pdf") else { continue }
      #expect(try PDFFile(at: folder.url(of: "in.pdf")).complaints() == [])
    }
  }
}
