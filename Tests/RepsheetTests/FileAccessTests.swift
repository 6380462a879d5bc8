import Diagnostics
import Foundation
import PDFChecks
import Testing
import WorkoutModel

@testable import Repsheet

/// Between finding a file and reading it an attacker may put another in its place.
@Suite("Only the very file that was found is read")
struct FileAccessTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["own/deep", "outside/deep"] {
      try FileManager.default.createDirectory(at: folder.url(of: name), withIntermediateDirectories: true)
    }
    try folder.write("wanted", to: "own/deep/a.txt")
    try folder.write("secret", to: "outside/deep/a.txt")
  }

  private func reference(_ path: String) -> FileReference {
    let file = SourceFile(name: folder.path(of: "own/doc.json"), bytes: [])
    return FileReference(path: path, origin: Origin(SourceLocation(file: file, offset: 0)))
  }

  private func place(_ path: String = "deep/a.txt") throws -> FileAccess.Place {
    try FileAccess().place(of: reference(path), "file")
  }

  private func swap(_ name: String, for target: String) throws {
    try FileManager.default.removeItem(at: folder.url(of: name))
    try FileManager.default.createSymbolicLink(atPath: folder.path(of: name), withDestinationPath: target)
  }

  @Test func `a file that stays is read`() throws {
    #expect(try place().bytes(atMost: 100) == Array("wanted".utf8))
  }

  @Test func `a folder that has become a link leads nowhere`() throws {
    let place = try place()
    try swap("own/deep", for: folder.path(of: "outside/deep"))
    #expect(throws: (any Error).self) { try place.bytes(atMost: 100) }
  }

  @Test func `a file that has become a link, another file or a pipe is not read`() throws {
    let linked = try place()
    try swap("own/deep/a.txt", for: folder.path(of: "outside/deep/a.txt"))
    #expect(throws: (any Error).self) { try linked.bytes(atMost: 100) }
    try FileManager.default.removeItem(at: folder.url(of: "own/deep/a.txt"))
    try folder.write("another", to: "own/deep/a.txt")
    #expect(throws: (any Error).self) { try linked.bytes(atMost: 100) }
    try FileManager.default.removeItem(at: folder.url(of: "own/deep/a.txt"))
    #expect(mkfifo(folder.path(of: "own/deep/a.txt"), 0o600) == 0)
    #expect(throws: (any Error).self) { try linked.bytes(atMost: 100) }
  }

  @Test func `a file that grows beyond the limit is not read`() throws {
    #expect(throws: InputFile.TooLarge.self) { try place().bytes(atMost: 5) }
  }

  /// The document of a stranger must not find out what else there is.
  @Test func `what lies outside gets the same answer whether it is there or not`() throws {
    let access = FileAccess(allowing: [folder.path(of: "own")])
    func answer(_ path: String) -> String {
      do throws(Diagnostic) {
        _ = try access.place(of: reference(path), "file")
        return "read"
      } catch {
        return error.message.replacing(path, with: "")
      }
    }
    for (there, missing) in [
      ("../outside/deep/a.txt", "../outside/deep/b.txt"), ("/etc/passwd", "/etc/no-such-file"),
      ("deep/../../outside/deep/a.txt", "deep/../../outside/deep/b.txt"),
    ] {
      #expect(answer(there) == answer(missing), "\(there)")
      #expect(answer(there).contains("leads out of the folder"))
    }
    #expect(answer("deep/b.txt").contains("is not there"))
    #expect(answer("deep/../deep/a.txt") == "read")
  }
}
