import Foundation
import PDFChecks
import Testing

/// Layout by paper by orientation by sample, from the built binary.
@Suite("Every PDF conforms, is the same twice, and no reader warns of it")
struct PDFMatrixTests {
  /// Sheets for the gym floor on what they are printed on, cards and handouts on more.
  private static let sheets: [(layout: String, paper: String)] =
    ["card", "handout"].flatMap { layout in
      ["a4", "a5", "a6", "letter", "half-letter", "index-4x6", "index-3x5", "150x200mm"]
        .map { (layout, $0) }
    } + ["pocket", "log", "stations", "team"].flatMap { layout in ["letter", "a5"].map { (layout, $0) } }
      + [("pocket", "pocket"), ("team", "a6")]

  @Test(arguments: sheets)
  func `every sample prints well, upright and sideways`(
    _ sheet: (layout: String, paper: String)
  ) throws {
    let (layout, paper) = sheet
    let (folder, names) = try Command.folderOfWorkoutSamples()
    var files: [String] = []
    for orientation in ["--portrait", "--landscape"] {
      let options = ["--layout", layout, "--paper", paper, orientation, "--diagnostics", "json"]
      let output = try Command.run(
        ["render"] + names.map { "\($0).json" } + options, in: folder)
      #expect(output.status == Exit.success, "\(output.complaints)")
      #expect(output.lines == names.map { "\($0).pdf" })
      let problems = try Problem.all(in: output.complaints)
      for name in names {
        let file = "\(name)\(orientation).pdf"
        try FileManager.default.moveItem(at: folder.url(of: "\(name).pdf"), to: folder.url(of: file))
        files.append(file)
        try expectNothingLeftOutInSilence(
          SampleTexts(folder.bytes(of: "\(name).json")), PDFFile(at: folder.url(of: file)),
          problems.filter { $0.file == "\(name).json" }, file)
      }
      // Alone and once more, the last sample is the same to the byte.
      let last = try #require(names.last)
      let again = try Command.run(["render", "\(last).json", "-o", "-"] + options, in: folder)
      #expect(try again.bytes == folder.bytes(of: "\(last)\(orientation).pdf"))
    }
    #expect(try PDFConformance.violations(of: files.map { folder.path(of: $0) }) == [])
    for file in files {
      let pdf = PDFFile(at: folder.url(of: file))
      #expect(try pdf.complaints() == [], "\(file)")
      let fonts = try pdf.fonts()
      #expect(!fonts.isEmpty)
      for font in fonts {
        #expect(font.isEmbedded && font.isSubset && font.hasUnicode, "\(file): \(font.name)")
      }
    }
  }

  @Test(arguments: ["week", "wall"], ["a4", "a5", "letter", "a3"])
  func `every sample with a program prints well week by week and as a whole`(
    _ layout: String, _ paper: String
  ) throws {
    let (folder, names) = try Command.folderOfSamples()
    let programs = try names.filter { name in
      let document = try JSONSerialization.jsonObject(with: Data(folder.bytes(of: "\(name).json")))
      return (document as? [String: Any])?["program"] != nil
    }
    #expect(!programs.isEmpty)
    for orientation in ["--portrait", "--landscape"] {
      let options = ["--layout", layout, "--paper", paper, orientation]
      let output = try Command.run(["render"] + programs.map { "\($0).json" } + options, in: folder)
      #expect(output.status == Exit.success, "\(output.complaints)")
      #expect(try PDFConformance.violations(of: programs.map { folder.path(of: "\($0).pdf") }) == [])
      for name in programs {
        #expect(try PDFFile(at: folder.url(of: "\(name).pdf")).complaints() == [], "\(name)")
      }
    }
  }

  /// What is said of the exercises that are printed is printed letter for letter, or a warning says
  /// that its kind is not.
  private func expectNothingLeftOutInSilence(
    _ sample: SampleTexts, _ pdf: PDFFile, _ problems: [Problem], _ file: String
  ) throws {
    let text = try ExtractedText(pdf)
    let warnings = problems.map(\.message).joined(separator: "\n")
    for exercise in sample.exercises where text.contains(exercise.name) {
      for (kind, texts) in exercise.texts {
        let missing = text.missing(of: texts)
        #expect(
          missing.isEmpty || warnings.contains("exercises.\(kind)"),
          "\(file) leaves out in silence: \(missing)")
      }
    }
  }
}
