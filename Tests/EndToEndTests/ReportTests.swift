import Foundation
import PDFChecks
import Testing

@Suite("repsheet render of a log")
struct ReportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(try Command.run("sample", "progress", in: folder).bytes, to: "ines.json")
  }

  @Test(arguments: ["a4", "letter", "a5"])
  func `makes a report that conforms, is the same twice, and no reader warns of`(_ paper: String) throws {
    var files: [String] = []
    for audience in ["client", "coach"] {
      let options = ["--paper", paper, "--audience", audience]
      let output = try Command.run(
        ["render", "ines.json", "-o", "\(audience).pdf"] + options, in: folder)
      #expect(output.status == Exit.success)
      #expect(output.complaints == "")
      let again = try Command.run(["render", "ines.json", "-o", "-"] + options, in: folder)
      #expect(try again.bytes == folder.bytes(of: "\(audience).pdf"))
      #expect(try PDFFile(at: folder.url(of: "\(audience).pdf")).complaints() == [])
      files.append("\(audience).pdf")
    }
    #expect(try PDFConformance.violations(of: files.map { folder.path(of: $0) }) == [])
  }

  @Test func `for the coach has what is meant for nobody else`() throws {
    for (audience, isThere) in [("client", false), ("coach", true)] {
      let output = try Command.run(
        ["render", "ines.json", "-o", "out.pdf", "--audience", audience], in: folder)
      #expect(output.status == Exit.success, "\(output.complaints)")
      let text = try ExtractedText(PDFFile(at: folder.url(of: "out.pdf")))
      #expect(text.contains("Ask about sleep before changing the bench again.") == isThere)
    }
  }

  @Test func `names units in the language of the page, in every table and chart`() throws {
    let output = try Command.run(
      ["render", "ines.json", "-o", "out.pdf", "--audience", "coach", "--language", "ru"], in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    let text = try ExtractedText(PDFFile(at: folder.url(of: "out.pdf")))
    #expect(text.contains("кг"))
    #expect(!text.contains(" kg"))
  }

  @Test func `without an entry is told`() throws {
    try folder.write(Array(#"{ "log": { "sessions": [] } }"#.utf8), to: "empty.json")
    let output = try Command.run("render", "empty.json", in: folder)
    #expect(output.status == Exit.refused)
    #expect(output.complaints.contains("the document has no log to report on"))
  }
}
