import Foundation
import PDFChecks
import Testing

/// On a machine of which fontconfig knows no fonts.
@Suite("Fonts that are missing, and fonts that are given")
struct FontTests {
  private let folder: TemporaryFolder
  private let bare: [String: String]
  private static let hebrew = "/usr/share/fonts/truetype/noto/NotoSansHebrew-Regular.ttf"
  private static let chinese = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"

  init() throws {
    folder = try TemporaryFolder()
    bare = try folder.withoutFonts()
  }

  private func document(_ language: String, _ text: String) -> TestDocument {
    var document = TestDocument()
    document.language = language
    document.exercises = [.init(name: text, steps: [text, text]), .init(name: text)]
    return document
  }

  @Test(arguments: [
    ("he", "גב ישר", "Hebrew", "fonts-noto-core"), ("ar", "تمرين", "Arabic", "fonts-noto-core"),
    ("hi", "घुटनों", "Devanagari", "fonts-noto-core"), ("th", "ทำซ้ำ", "Thai", "fonts-noto-core"),
    ("ja", "「足」を（60 kg）。", "Japanese", "fonts-noto-cjk"), ("ko", "바벨", "Korean", "fonts-noto-cjk"),
  ])
  func `one missing script is one problem, and the package is named`(
    _ language: String, _ text: String, _ script: String, _ package: String
  ) throws {
    let output = try Command.run(
      ["render", "-", "--diagnostics", "json"], input: document(language, text).bytes, in: folder,
      environment: bare)
    #expect(output.status == Exit.refused && output.bytes.isEmpty)
    let errors = try Problem.all(in: output.complaints).filter { $0.severity == "error" }
    #expect(errors.count == 1)
    let error = try #require(errors.first)
    #expect(error.message.contains(script) && error.message.contains("other place"))
    #expect(error.hint?.contains(package) == true && error.hint?.contains("--font") == true)
    #expect(error.pointer?.hasPrefix("/exercises/") == true)
  }

  @Test(arguments: [("he", "גב ישר", hebrew), ("zh-Hant", "「挺胸」", chinese)])
  func `a font that is given is enough`(_ language: String, _ text: String, _ font: String) throws {
    let input = try document(language, text).bytes
    let output = try Command.run(
      ["render", "-", "--font", font], input: input, in: folder, environment: bare)
    #expect(output.status == Exit.success, "\(output.complaints)")
    let pdf = try PDFFile(output.bytes)
    #expect(try pdf.violations() == [])
    // The face of a collection is chosen by the language.
    if font == Self.chinese { #expect(try pdf.fonts().contains { $0.name.contains("CJKtc") }) }

    try folder.write(input.split(whereSeparator: \.isNewlineByte).joined().map { $0 }, to: "in.ndjson")
    let batch = try Command.run(
      ["batch", "in.ndjson", "-o", "out", "--font", font], in: folder, environment: bare)
    #expect(batch.status == Exit.success, "\(batch.complaints)")
  }

  @Test func `what is no font is told once, before anything is printed`() throws {
    try folder.write(TestDocument.plain.bytes, to: "in.json")
    for font in ["missing.ttf", "in.json"] {
      for command in [["render", "in.json"], ["batch", "in.json", "-o", "out"], ["fonts"]] {
        let output = try Command.run(command + ["--font", font], in: folder, environment: bare)
        #expect(output.status == Exit.unreadable, "\(command)")
        #expect(output.complaints.hasPrefix(font) && output.complaints.contains("error"))
      }
    }
    #expect(try folder.names == ["in.json", "no-fonts.conf"])
  }

  @Test func `the list tells which script is set in what`() throws {
    let here = try Command.run("fonts", in: folder).lines
    #expect(here.contains { $0.hasPrefix("Devanagari  Noto Sans Devanagari  400 700  /") })
    #expect(here.contains { $0.hasPrefix("Japanese  Noto Sans CJK JP  400 700  /") })
    let nowhere = try Command.run("fonts", "--font", Self.hebrew, in: folder, environment: bare).lines
    #expect(nowhere.contains("Thai  none; install fonts-noto-core"))
    #expect(nowhere.contains("Korean  none; install fonts-noto-cjk"))
    #expect(nowhere.contains("Hebrew  Noto Sans Hebrew  400  \(Self.hebrew)"))
  }

  @Test func `an emoji is refused with a reason`() throws {
    let output = try Command.run(
      ["render", "-", "--diagnostics", "json"], input: document("en", "Lift 🏋 up").bytes,
      in: folder, environment: bare)
    let error = try #require(try Problem.all(in: output.complaints).first { $0.severity == "error" })
    #expect(error.message.contains("emoji") && error.hint?.contains("fonts-symbola") == true)
  }
}

extension TemporaryFolder {
  /// The environment of a machine without fonts.
  func withoutFonts() throws -> [String: String] {
    try write(Array("<fontconfig></fontconfig>".utf8), to: "no-fonts.conf")
    return ["FONTCONFIG_FILE": path(of: "no-fonts.conf")]
  }
}

extension UInt8 {
  fileprivate var isNewlineByte: Bool { self == 10 }
}
