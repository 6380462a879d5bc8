import Foundation
import PDFChecks
import Testing

@Suite("What a PDF says about itself")
struct MetadataTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func render(
    _ document: TestDocument, environment: [String: String] = [:]
  ) throws -> PDFFile {
    let output = try Command.run(
      "render", "-", input: document.bytes, in: folder, environment: environment)
    try #require(output.status == Exit.success, "\(output.complaints)")
    return try PDFFile(output.bytes)
  }

  @Test func `title, language and tags are there, and no name of ours is printed`() throws {
    let pdf = try render(.plain)
    let info = try pdf.info()
    #expect(info["Title"] == "Plain day")
    #expect(info["Tagged"] == "yes")
    #expect(try pdf.unpacked().contains("/Lang (en)"))
    #expect(try !pdf.text().contains("Repsheet"))
  }

  @Test func `without a date the file has none, whenever it is made`() throws {
    let info = try render(.plain).info()
    #expect(info["CreationDate"] == nil && info["ModDate"] == nil)
  }

  @Test func `the variable SOURCE_DATE_EPOCH gives the date`() throws {
    let info = try render(.plain, environment: ["SOURCE_DATE_EPOCH": "1767225599"]).info()
    #expect(info["CreationDate"] == "2025-12-31T23:59:59Z")
    #expect(info["ModDate"] == "2025-12-31T23:59:59Z")
  }

  @Test(arguments: ["", "yesterday", "1e9", "99999999999999999999"])
  func `what is no number of seconds gives no date`(_ value: String) throws {
    let info = try render(.plain, environment: ["SOURCE_DATE_EPOCH": value]).info()
    #expect(info["CreationDate"] == nil)
  }

  @Test(arguments: ["-1", "0", "253402300799", "9223372036854775807", "-9223372036854775808"])
  func `any number of seconds is survived`(_ value: String) throws {
    _ = try render(.plain, environment: ["SOURCE_DATE_EPOCH": value])
  }

  @Test func `the document's own date comes before the variable's`() throws {
    var document = TestDocument()
    document.others["date"] = "2026-11-23T18:00"
    let info = try render(document, environment: ["SOURCE_DATE_EPOCH": "0"]).info()
    #expect(info["CreationDate"] == "2026-11-23T18:00:00Z")
  }

  @Test func `the machine's locale and time zone change nothing`() throws {
    var document = TestDocument()
    document.others["date"] = "2026-11-23"
    func bytes(_ environment: [String: String]) throws -> [UInt8] {
      try Command.run("render", "-", input: document.bytes, in: folder, environment: environment).bytes
    }
    let plain = try bytes([:])
    #expect(plain.starts(with: "%PDF-".utf8))
    #expect(try bytes(["TZ": "Asia/Tokyo", "LANG": "tr_TR.UTF-8", "LC_ALL": "de_DE.UTF-8"]) == plain)
  }
}
