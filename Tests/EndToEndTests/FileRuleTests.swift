import Foundation
import PDFChecks
import Testing

/// What strangers' documents may have read.
@Suite("Files that documents name")
struct FileRuleTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Repository.bytes(of: "Tests/Fixtures/Pictures/rgb.png"), to: "a.png")
    try folder.write(#"{ "exercises": { "b": { "name": "B" } } }"#, to: "library.json")
  }

  private func document(image: String? = nil, library: String? = nil) -> String {
    let images = image.map { #", "images": [ { "file": "\#($0)" } ]"# } ?? ""
    let library = library.map { #""library": ["\#($0)"], "# } ?? ""
    return
      #"{ \#(library)"exercises": { "a": { "name": "A"\#(images) } }, "workouts": { "w": { "blocks": [ { "items": [ { "exercise": "a" } ] } ] } } }"#
  }

  @Test func `in a batch nothing is read but from allowed folders`() throws {
    for text in [document(image: "a.png"), document(library: "library.json")] {
      try folder.write(text + "\n", to: "in.ndjson")
      try FileManager.default.createDirectory(
        at: folder.url(of: "documents"), withIntermediateDirectories: true)
      try folder.write(text, to: "documents/in.json")
      for name in ["a.png", "library.json"] {
        try folder.write(folder.bytes(of: name), to: "documents/\(name == "a.png" ? name : "library.txt")")
      }
      for input in ["in.ndjson", "documents/in.json"] {
        let refused = try Command.run("batch", input, "-o", "out", in: folder)
        #expect(refused.status == Exit.refused)
        #expect(
          refused.complaints.contains("a batch reads files of allowed folders alone"),
          "\(refused.complaints)")
        let allowed = try Command.run("batch", input, "-o", "out", "--allow-path", ".", in: folder)
        #expect(allowed.status == Exit.success, "\(allowed.complaints)")
      }
    }
  }

  @Test func `from standard input nothing is read but from allowed folders`() throws {
    for text in [document(image: "a.png"), document(library: "library.json")] {
      for arguments in [["render", "-", "-o", "out.pdf"], ["batch", "-", "-o", "out"]] {
        let refused = try Command.run(arguments, input: Array(text.utf8), in: folder)
        #expect(refused.status == Exit.refused)
        #expect(refused.complaints.contains("can't be read, for"), "\(refused.complaints)")
        let allowed = try Command.run(
          arguments + ["--allow-path", "."], input: Array(text.utf8), in: folder)
        #expect(allowed.status == Exit.success, "\(allowed.complaints)")
      }
    }
  }

  @Test(arguments: ["pipe", "folder", "null", "link", "folder-link/passwd"])
  func `what is no file of the folder is refused and keeps nobody waiting`(_ name: String) throws {
    let own = folder.url(of: "own")
    try FileManager.default.createDirectory(
      at: own.appending(path: "folder"), withIntermediateDirectories: true)
    #expect(mkfifo(own.appending(path: "pipe").path(percentEncoded: false), 0o600) == 0)
    for (link, target) in [("null", "/dev/null"), ("link", "/etc/passwd"), ("folder-link", "/etc")] {
      try FileManager.default.createSymbolicLink(
        atPath: own.appending(path: link).path(percentEncoded: false), withDestinationPath: target)
    }
    for text in [document(image: name), document(library: name)] {
      try folder.write(text, to: "own/in.json")
      let output = try Command.run("render", "own/in.json", in: folder)
      #expect(output.status == Exit.refused && !output.wasKilled)
      #expect(
        output.complaints.contains("leads out of the folder")
          || output.complaints.contains("is no file that could be read"), "\(output.complaints)")
    }
  }

  @Test func `a pipe among the documents of a folder keeps nobody waiting`() throws {
    try FileManager.default.createDirectory(
      at: folder.url(of: "in"), withIntermediateDirectories: true)
    #expect(mkfifo(folder.path(of: "in/a.json"), 0o600) == 0)
    try folder.write(document(), to: "in/b.json")
    let output = try Command.run("batch", "in", "-o", "out", in: folder)
    #expect(output.status == Exit.unreadable && !output.wasKilled)
    #expect(output.lines == ["out/b.pdf"])
    #expect(output.complaints.contains("in/a.json: error: can't be read: is no file"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "JavaScript:alert(1)",
    " javascript:alert(1)", "java\\tscript:alert(1)", "vbscript:x", "ftp://example.com/", "//example.com",
    "https://example.com/\\u0000", "https://example.com/)>>", "smb://host/share",
  ])
  func `an address with another scheme is refused wherever one may stand`(_ address: String) throws {
    for member in [#""video": "\#(address)""#, #""source": { "title": "S", "url": "\#(address)" }"#] {
      let text = document().replacing(#""name": "A""#, with: #""name": "A", \#(member)"#)
      try folder.write(text, to: "in.json")
      let output = try Command.run("render", "in.json", "--layout", "handout", in: folder)
      #expect(output.status == Exit.refused, "\(member)")
    }
  }
}
