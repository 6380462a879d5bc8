import Foundation
import PDFChecks
import Testing

/// Real disks without room, and such as can't be written, in a mount namespace of the test's own.
@Suite("Disks that are full or closed", .enabled(if: Disk.canBeMounted, "this machine allows no mounts"))
struct TinyDiskTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(TestDocument.plain.bytes, to: "in.json")
    try folder.write(BatchDocuments.lines(40), to: "in.ndjson")
  }

  /// What a command came to on a disk, and what lies there.
  private struct Outcome {
    var status: Int32
    var complaints: String
    var names: [String]
    /// Names of PDF files without an end.
    var torn: [String]
  }

  /// Runs repsheet in the test's folder, in which `disk` is a file system of its own.
  private func run(_ arguments: String, on disk: Disk) throws -> Outcome {
    let script = """
      mkdir -p disk && mount -t tmpfs -o \(disk.options) none disk || exit 99
      "$0" \(arguments) > out.txt; echo "status $?"
      cd disk; ls -A | sed 's/^/name /'
      for file in *.pdf; do
        [ ! -e "$file" ] || tail -c 8 "$file" | grep -q '%%EOF' || echo "torn $file"
      done
      """
    let output = try Disk.isolated(
      script, Command.url.path(percentEncoded: false), in: folder.url)
    try #require(output.status == 0, "\(output.complaints)")
    func all(_ kind: String) -> [String] {
      output.lines.filter { $0.hasPrefix("\(kind) ") }.map { String($0.dropFirst(kind.count + 1)) }
    }
    return Outcome(
      status: try #require(all("status").first.flatMap(Int32.init)), complaints: output.complaints,
      names: all("name"), torn: all("torn"))
  }

  @Test(arguments: [4, 8])
  func `one file that has no room is told and leaves nothing behind`(_ kilobytes: Int) throws {
    let made = try run("render in.json -o disk/out.pdf", on: .tiny(kilobytes: kilobytes))
    #expect(made.status == Exit.unwritable)
    #expect(made.complaints == "disk/out.pdf: error: can't be written: no space left on device\n")
    #expect(made.names == [])
  }

  @Test(arguments: [4, 24, 64, 200])
  func `a batch that fills the disk is told, and what it wrote is whole`(_ kilobytes: Int) throws {
    let made = try run("batch in.ndjson -o disk --jobs 2", on: .tiny(kilobytes: kilobytes))
    #expect(made.status == Exit.unwritable)
    #expect(made.complaints.contains("can't be written: no space left on device"), "\(made.complaints)")
    #expect(made.torn == [])
    #expect(!made.names.contains { $0.hasSuffix(".tmp") }, "\(made.names)")
  }

  @Test(arguments: [4, 8, 16])
  func `a combined file that has no room is not there`(_ kilobytes: Int) throws {
    let made = try run("batch in.ndjson --combine disk/all.pdf", on: .tiny(kilobytes: kilobytes))
    #expect(made.status == Exit.unwritable)
    #expect(made.complaints.contains("no space left on device"), "\(made.complaints)")
    #expect(!made.complaints.contains("as not all documents were printed"), "\(made.complaints)")
    #expect(made.names == [])
  }

  @Test func `a folder that can't be written is told`() throws {
    for arguments in [
      "render in.json -o disk/out.pdf", "batch in.ndjson -o disk", "batch in.ndjson --combine disk/all.pdf",
    ] {
      let made = try run(arguments, on: .closed)
      #expect(made.status == Exit.unwritable, "\(arguments)")
      #expect(made.complaints.contains("can't be written: read-only file system"), "\(made.complaints)")
      #expect(made.names == [])
    }
  }
}

/// A file system in memory.
enum Disk {
  case tiny(kilobytes: Int)
  case closed

  fileprivate var options: String {
    switch self {
    case .tiny(let kilobytes): "size=\(kilobytes)k"
    case .closed: "ro,size=64k"
    }
  }

  /// Runs a shell script that may mount without anybody else seeing it.
  /// - Parameter argument: what `$0` is.
  fileprivate static func isolated(
    _ script: String, _ argument: String, in folder: URL
  ) throws -> Tool.Output {
    try Tool.run(
      URL(filePath: "/usr/bin/env"),
      ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, argument], folder: folder)
  }

  fileprivate static let canBeMounted: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    let script = "mkdir disk && mount -t tmpfs none disk"
    return (try? isolated(script, "", in: folder.url))?.status == 0
  }()
}
