package import Foundation

/// A PDF on disk, and what readers find in it.
package struct PDFFile {
  package let path: String
  /// Keeps the folder of a file that was written for the test alone.
  private let folder: TemporaryFolder?

  package init(_ bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "test.pdf")
    self.folder = folder
    path = folder.path(of: "test.pdf")
  }

  package init(at url: URL) {
    folder = nil
    path = url.path(percentEncoded: false)
  }

  /// The text as a reader gets it.
  package func text() throws -> String {
    try Tool.run("pdftotext", ["-enc", "UTF-8", path, "-"]).out
  }

  /// The text in the order in which it stands in the file, whatever lies beside it on the page.
  package func textInOrder() throws -> String {
    try Tool.run("pdftotext", ["-raw", "-enc", "UTF-8", path, "-"]).out
  }

  /// The file unpacked, with plain objects and streams.
  package func unpacked() throws -> String {
    try Tool.run("qpdf", ["--qdf", "--object-streams=disable", "--no-original-object-ids", path, "-"])
      .out
  }

  /// The structure tree as poppler reads it: one line an element, or a line of its text in quotes.
  package func structure() throws -> [String] {
    try Tool.run("pdfinfo", ["-struct-text", path]).lines
  }

  /// What `pdfinfo` says, by its names.
  package func info() throws -> [String: String] {
    let lines = try Tool.run("pdfinfo", ["-isodates", path]).lines
    let pairs = lines.compactMap { line -> (String, String)? in
      let parts = line.split(separator: ":", maxSplits: 1)
      return parts.count == 2
        ? (String(parts[0]), parts[1].trimmingCharacters(in: .whitespaces)) : nil
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// A word with the place of its top left corner on its page, in points.
  package struct PlacedWord: Sendable {
    package let word: String
    /// From 0.
    package let page: Int
    package let x: Double
    package let y: Double
    /// Of the box from the font's ascent to its descent, in points.
    package let width: Double
    package let height: Double

    /// Whether it is printed over another: boxes of lines that are set solid touch, their middles don't.
    package func covers(_ other: PlacedWord) -> Bool {
      page == other.page && min(x + width, other.x + other.width) - max(x, other.x) > 0.5
        && min(y + height * 0.65, other.y + other.height * 0.65) > max(y + height * 0.35, other.y + other.height * 0.35)
    }
  }

  /// All words with their places.
  package func placedWords() throws -> [PlacedWord] {
    var page = -1
    var words: [PlacedWord] = []
    for line in try Tool.run("pdftotext", ["-bbox", path, "-"]).lines {
      if line.contains("<page ") { page += 1 }
      guard let match = line.firstMatch(of: /xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*)<\/word>/),
        let x = Double(match.1), let y = Double(match.2), let maxX = Double(match.3), let maxY = Double(match.4)
      else { continue }
      words.append(
        PlacedWord(word: String(match.5), page: page, x: x, y: y, width: maxX - x, height: maxY - y))
    }
    return words
  }

  /// The boxes of the first page by their names, such as `TrimBox`: left, bottom, right, top.
  package func boxes() throws -> [String: [Double]] {
    let lines = try Tool.run("pdfinfo", ["-box", "-f", "1", "-l", "1", path]).lines
    let pairs = lines.compactMap { line -> (String, [Double])? in
      guard let match = line.firstMatch(of: /(\w+Box):\s+(.*)/) else { return nil }
      return (String(match.1), match.2.split(separator: " ").compactMap { Double($0) })
    }
    return Dictionary(pairs) { first, _ in first }
  }

  package var pageCount: Int {
    get throws { Int(try info()["Pages"] ?? "") ?? 0 }
  }

  /// Its fonts.
  package func fonts() throws -> [PDFFont] {
    try Tool.run("pdffonts", [path]).lines.dropFirst(2).map { PDFFont($0) }
  }

  /// What poppler, qpdf and mupdf have against the file; empty where they have nothing.
  package func complaints() throws -> [String] {
    let pictures = try TemporaryFolder()
    var found: [String] = []
    let checks = [
      ("qpdf", ["--check", path]), ("pdftotext", [path, "-"]), ("pdffonts", [path]),
      ("pdfinfo", [path]),
      ("pdftoppm", ["-r", "20", "-png", "-l", "2", path, pictures.path(of: "page")]),
      ("mutool", ["info", path]), ("mutool", ["draw", "-F", "trace", "-o", "/dev/null", path]),
    ]
    for (name, arguments) in checks {
      let output = try Tool.run(name, arguments)
      // Of Debian's mupdf itself, not of the file.
      let complaints = output.complaints.lowercased()
        .replacing("warning: icc support is not available", with: "")
      let isClean = output.status == 0 && !complaints.contains("warn") && !complaints.contains("error")
      if !isClean { found.append("\(name): \(output.complaints)\(output.out.prefix(300))") }
    }
    return found
  }

  /// What PDF/UA-1 and PDF/A-2a have against the file; empty where it conforms.
  package func violations() throws -> [String] { try PDFConformance.violations(of: [path]) }
}

/// A line of `pdffonts`.
package struct PDFFont: Sendable {
  package let name: String
  package let isEmbedded: Bool
  package let isSubset: Bool
  package let hasUnicode: Bool

  /// `name type encoding emb sub uni object ID`; the type has spaces, so the columns count from the end.
  init(_ line: String) {
    let words = line.split(separator: " ")
    let facts = words.dropLast(2).suffix(3)
    name = words.first.map(String.init) ?? ""
    (isEmbedded, isSubset, hasUnicode) = (
      facts.first == "yes", facts.dropFirst().first == "yes", facts.last == "yes"
    )
  }
}
