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

  @Test func `says below the calendar why a day was missed that has no room for it`() throws {
    let done = #""sets": [{ "exercise": "squat", "done": ["60 kg x 5"] }]"#
    try folder.write(
      """
      { "title": "Spring", "exercises": { "squat": { "name": "Squat" } },
        "log": { "sessions": [
          { "date": "2026-03-02", \(done) }, { "date": "2026-03-09", "skipped": "Travelled for work" },
          { "date": "2026-03-16", "skipped": "Flu" }, { "date": "2026-03-23", \(done) },
          { "date": "2026-03-30", \(done) } ] } }
      """, to: "spring.json")
    let output = try Command.run(["render", "spring.json", "-o", "out.pdf"], in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    let text = try ExtractedText(PDFFile(at: folder.url(of: "out.pdf")))
    #expect(text.contains("Missed: Mar 9 (Travelled for work)."))
    #expect(text.contains("Flu"))
  }

  @Test func `needs paper on which its tables keep their columns, and a week's names their words`() throws {
    try folder.write(try Command.run("sample", "strength-block", in: folder).bytes, to: "block.json")
    for (input, layout, small, large) in [
      ("ines", "report", "a6", "half-letter"), ("block", "week", "index-3x5", "index-4x6"),
    ] {
      let print = ["render", "\(input).json", "--layout", layout, "-o", "out.pdf", "--paper"]
      let refused = try Command.run(print + [small], in: folder)
      #expect(refused.status == Exit.refused)
      #expect(refused.complaints.contains("the layout \(layout) needs paper of "), "\(refused.complaints)")
      let output = try Command.run(print + [large], in: folder)
      #expect(output.status == Exit.success, "\(output.complaints)")
    }
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

  @Test(arguments: ["check", "render"])
  func `drops no measurement in silence`(_ command: String) throws {
    let days = [("05", "90 cm"), ("12", "88 cm"), ("19", "86 kg"), ("26", "84 kg")]
    let measurements = days.map { #"    { "date": "2026-10-\#($0)", "waist": "\#($1)" }"# }
    let text = "{ \"log\": { \"measurements\": [\n\(measurements.joined(separator: ",\n")) ] } }"
    try folder.write(text, to: "waist.json")
    let output = try Command.run(command, "waist.json", in: folder)
    #expect(output.status == Exit.refused)
    #expect(output.complaints.contains("waist.json:4:38: error: /log/measurements/2/waist: waist is in kg here"))
    #expect(output.complaints.contains("waist.json:5:38: error: /log/measurements/3/waist: waist is in kg here"))
    #expect(try folder.names == ["ines.json", "waist.json"])
  }

  @Test func `without an entry is told`() throws {
    try folder.write(Array(#"{ "log": { "sessions": [] } }"#.utf8), to: "empty.json")
    let output = try Command.run("render", "empty.json", in: folder)
    #expect(output.status == Exit.refused)
    #expect(output.complaints.contains("the document has no log to report on"))
  }
}
