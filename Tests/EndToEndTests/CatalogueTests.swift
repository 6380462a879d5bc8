import Foundation
import PDFChecks
import Testing

@Suite("What the command lists and shows")
struct CatalogueTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `every sample goes through check without a word`() throws {
    let (folder, names) = try Command.folderOfSamples()
    #expect(names.contains("outer-thigh") && names.count > 1)
    for name in names {
      let output = try Command.run("check", "\(name).json", in: folder)
      #expect(output.status == Exit.success && output.bytes.isEmpty, "\(name)")
      #expect(output.complaints == "")
    }
  }

  @Test func `without a name, sample writes the outer-thigh workout`() throws {
    let unnamed = try Command.run("sample", in: folder)
    #expect(try unnamed.bytes == Command.run("sample", "outer-thigh", in: folder).bytes)
    #expect(unnamed.status == Exit.success && !unnamed.bytes.isEmpty)
  }

  @Test func `a sample that there is not is wrong usage that names those there are`() throws {
    let output = try Command.run("sample", "nope", in: folder)
    #expect(output.status == Exit.usage)
    #expect(output.complaints.contains("There is no sample \"nope\". There are: full-body"))
  }

  @Test(arguments: [["layouts"], ["layouts", "list"]])
  func `the layouts are listed with what they are for`(_ arguments: [String]) throws {
    let lines = try Command.run(arguments, in: folder).lines
    #expect(lines.contains { $0.hasPrefix("card  ") && $0.contains("one workout on one page") })
    #expect(lines.contains { $0.hasPrefix("handout  ") })
  }

  @Test(arguments: [["figures"], ["figures", "list"]])
  func `the figures are listed, one a line`(_ arguments: [String]) throws {
    let output = try Command.run(arguments, in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    let files = try Repository.files(below: "layouts/figures", endings: [".json"])
    #expect(output.lines == files.map { String($0.dropFirst("layouts/figures/".count).dropLast(5)) })
  }

  @Test func `the fonts are listed with what they are for`() throws {
    let lines = try Command.run("fonts", in: folder).lines
    #expect(lines.contains("text  Barlow  400 italic"))
    #expect(lines.contains("condensed  Fira Sans Condensed  700"))
    // Fallbacks stand below what they stand in for.
    let text = lines.filter { $0.hasPrefix("text") }
    #expect(text.first?.contains("Barlow") == true && text.last?.contains("Fira Sans") == true)
  }

  @Test func `the version is a version`() throws {
    let output = try Command.run("--version", in: folder)
    #expect(output.status == Exit.success)
    #expect(output.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    [], ["render"], ["check"], ["sample"], ["schema"], ["layouts"], ["layouts", "list"], ["layouts", "show"],
    ["layouts", "check"], ["figures"], ["fonts"],
  ])
  func `each command has a help page`(_ command: [String]) throws {
    let output = try Command.run(command + ["--help"], in: folder)
    #expect(output.status == Exit.success && output.complaints == "")
    #expect(output.out.hasPrefix("OVERVIEW: "))
    #expect(output.out.contains("USAGE: \((["repsheet"] + command).joined(separator: " "))"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the shells can read the completions`(_ shell: String) throws {
    let output = try Command.run("--generate-completion-script", shell, in: folder)
    #expect(output.status == Exit.success)
    for word in ["render", "check", "sample", "schema", "layouts", "figures", "fonts", "paper", "half-letter"] {
      #expect(output.out.contains(word), "\(word)")
    }
    try folder.write(output.bytes, to: "completions")
    let parsed = try Tool.run(shell, ["-n", folder.path(of: "completions")])
    #expect(parsed.status == 0 && parsed.complaints == "")
  }
}
