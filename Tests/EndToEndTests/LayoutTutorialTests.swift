import Foundation
import PDFChecks
import Testing

/// The files on the page "Make your own layout" are what is run here.
@Suite("The layouts that the documentation walks through")
struct LayoutTutorialTests {
  private let folder: TemporaryFolder
  private let page: String

  init() throws {
    folder = try TemporaryFolder()
    page = try Repository.text(of: "Sources/Repsheet/Repsheet.docc/MakeYourOwnLayout.md")
    let files = page.matches(of: /```json\n([^`]*)```/).map { String($0.output.1) }
    try #require(files.count == 3)
    let card = try JSONSerialization.jsonObject(with: Data(Repository.bytes(of: "layouts/card.json")))
    let changes = try JSONSerialization.jsonObject(with: Data(files[0].utf8))
    let mine = try JSONSerialization.data(withJSONObject: Self.changed(card, changes))
    try folder.write([UInt8](mine), to: "mine.json")
    try folder.write(files[1], to: "clinic.json")
    try folder.write(files[2], to: "rehab.json")
    for sample in ["outer-thigh", "full-body"] {
      try folder.write(Command.run("sample", sample, in: folder).bytes, to: "\(sample).json")
    }
  }

  /// The members that the page says, in place of the card's.
  private static func changed(_ card: Any, _ changes: Any) throws -> Any {
    var card = try #require(card as? [String: Any])
    for (name, value) in try #require(changes as? [String: Any]) {
      if var own = card[name] as? [String: Any], let change = value as? [String: Any] {
        own.merge(change) { $1 }
        card[name] = own
      } else {
        card[name] = value
      }
    }
    return card
  }

  private func text(_ layout: String, _ sample: String, _ options: String...) throws -> String {
    let command = ["render", "\(sample).json", "--layout", "./\(layout).json", "-o", "out.pdf"]
    let output = try Command.run(command + options, in: folder)
    try #require(output.status == Exit.success, "\(output.complaints)")
    return try Tool.run("pdftotext", ["-layout", folder.path(of: "out.pdf"), "-"]).out
  }

  @Test(arguments: ["mine", "clinic", "rehab"])
  func `each checks without a word`(_ layout: String) throws {
    let check = try Command.run("layouts", "check", "\(layout).json", in: folder)
    #expect(check.status == Exit.success && check.complaints == "")
  }

  @Test(arguments: ["mine", "clinic", "rehab"], ["a4", "a5", "letter"])
  func `each prints both samples on every usual paper`(_ layout: String, _ paper: String) throws {
    for sample in ["outer-thigh", "full-body"] {
      #expect(try !text(layout, sample, "--paper", paper).isEmpty)
      #expect(try PDFConformance.violations(of: [folder.path(of: "out.pdf")]) == [])
    }
  }

  @Test func `the card speaks the sheet's language`() throws {
    #expect(try text("mine", "outer-thigh").contains("Stop when it hurts, and tell me."))
    #expect(try text("mine", "outer-thigh", "--language", "es").contains("Si duele, para y dímelo."))
  }

  @Test func `the handout has its header once, a panel for whom it is for, and codes for videos alone`() throws {
    let plain = try text("clinic", "outer-thigh")
    #expect(!plain.contains("Before you start") && !plain.contains("Watch it"))
    let full = try text("clinic", "full-body")
    #expect(full.contains("Before you start"))
    #expect(full.matches(of: /Watch it/).count == 1)
    #expect(full.matches(of: /Harbour Street Physiotherapy/).count == 1)
    #expect(full.contains("page 2 of"))
  }

  @Test func `the sheet has its title over two columns, and the sidebars at the end`() throws {
    let text = try text("rehab", "full-body")
    #expect(text.contains("Full body A") && text.contains("How hard is hard enough?"))
    // Side by side: a line holds words of both columns.
    #expect(text.contains(/Strength pair.*Dumbbell curl/))
  }

  @Test func `six columns are told as the page says`() throws {
    let text = try String(decoding: folder.bytes(of: "rehab.json"), as: UTF8.self)
    let file = text.replacing("\"columns\": 2", with: "\"columns\": 6")
    try folder.write(file, to: "rehab.json")
    let check = try Command.run("layouts", "check", "rehab.json", in: folder)
    let quoted = try #require(page.firstMatch(of: /```\n(rehab\.json:[^`]*)```/)?.output.1)
    #expect(check.complaints.hasPrefix(String(quoted)), "\(check.complaints)")
  }
}
