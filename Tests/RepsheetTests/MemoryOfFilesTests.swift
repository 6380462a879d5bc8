import Diagnostics
import Foundation
import PDFChecks
import Testing
import Typography
import WorkoutModel

@testable import Repsheet

/// One file can be named in ways without end: `a.png`, `b/../a.png`, `b/../b/../a.png`.
@Suite("What an exporter remembers of files")
struct MemoryOfFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func reference(_ path: String) -> FileReference {
    let file = SourceFile(name: folder.path(of: "doc.json"), bytes: [])
    return FileReference(path: path, origin: Origin(SourceLocation(file: file, offset: 0)))
  }

  @Test func `pictures are known by the names of the document at hand alone`() throws {
    try folder.write(Repository.bytes(of: "Tests/Fixtures/Pictures/rgb.png"), to: "a.png")
    let pictures = PictureLibrary()
    let access = FileAccess()
    let names = ["a.png", "./a.png", "././a.png"]
    for name in names {
      #expect(pictures.load([(reference(name), access)], ResourceLimits()) == [])
      let known = names.filter { pictures.aspect(of: reference($0)) != nil }
      #expect(known == [name])
    }
  }

  /// Loading the German patterns takes seconds, and strangers' documents have tags without end.
  @Test func `hyphenation patterns are loaded once for all tags that they serve`() throws {
    let german = try #require(HyphenationDictionaries.hyphenator(for: "de") as? HyphenationDictionary)
    for tag in ["de", "de-CH", "DE-x-1", "de-1996"] {
      #expect(HyphenationDictionaries.hyphenator(for: tag) as? HyphenationDictionary === german, "\(tag)")
    }
    #expect(HyphenationDictionaries.hyphenator(for: "xx-DE") == nil)
  }

  @Test func `a layout is read again once a hundred others were used`() throws {
    try folder.write(#"{ "name": "mine", "blocks": [] }"#, to: "mine.json")
    let exporter = try Exporter()
    func problem(_ prefix: String) -> String? {
      var options = ExportOptions()
      options.layout = folder.path(of: prefix + "mine.json")
      return exporter.export(SourceFile(name: "in.json", bytes: Array("{}".utf8)), options).diagnostics.last?.message
    }
    #expect(problem("")?.contains("no workout to print") == true)
    try folder.write("{", to: "mine.json")
    #expect(problem("")?.contains("no workout to print") == true)
    try folder.write(#"{ "name": "mine", "blocks": [] }"#, to: "mine.json")
    for count in 1...100 { _ = problem(String(repeating: "./", count: count)) }
    try folder.write("{", to: "mine.json")
    #expect(problem("")?.contains("no workout to print") == false)
  }
}
