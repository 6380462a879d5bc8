import Foundation

/// A program that inspects PDF files. One that is not installed fails the test that asks for it.
struct Tool {
  struct Missing: Error, CustomStringConvertible {
    let name: String
    var description: String {
      "\(name) is not installed; the README names the packages that the tests need"
    }
  }

  struct Output {
    let status: Int32
    let out: String
    /// What it complained about.
    let complaints: String
  }

  static func run(_ name: String, _ arguments: [String]) throws -> Output {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let (out, complaints) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = complaints
    try process.run()
    // The checkers say little on the second stream, so reading one after the other does not block.
    let text = out.fileHandleForReading.readDataToEndOfFile()
    let errors = complaints.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else { throw Missing(name: name) }
    return Output(
      status: process.terminationStatus, out: String(decoding: text, as: UTF8.self),
      complaints: String(decoding: errors, as: UTF8.self))
  }
}

/// A PDF on disk for as long as a test looks at it.
struct PDFFile: ~Copyable {
  let path: String

  init(_ bytes: [UInt8]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    try Data(bytes).write(to: url)
    path = url.path()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The text as a reader gets it.
  func text() throws -> String {
    try Tool.run("pdftotext", ["-enc", "UTF-8", path, "-"]).out
  }

  /// The file unpacked, with plain objects and streams.
  func unpacked() throws -> String {
    try Tool.run("qpdf", ["--qdf", "--object-streams=disable", "--no-original-object-ids", path, "-"])
      .out
  }

  /// The structure tree as poppler reads it: one line an element, or a line of its text in quotes.
  func structure() throws -> [String] {
    try Tool.run("pdfinfo", ["-struct-text", path]).out.split(separator: "\n").map(String.init)
  }

  /// What poppler, qpdf and mupdf have against the file; empty where they have nothing.
  func complaints() throws -> [String] {
    var found: [String] = []
    let checks = [
      ("qpdf", ["--check", path]), ("pdftotext", [path, "-"]), ("pdffonts", [path]),
      ("pdfinfo", [path]), ("pdftoppm", ["-r", "20", "-png", "-l", "2", path, path]),
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
    for picture in 1...2 {
      for digits in ["-\(picture)", "-0\(picture)", "-00\(picture)"] {
        try? FileManager.default.removeItem(atPath: "\(path)\(digits).png")
      }
    }
    return found
  }

  /// What PDF/UA-1 and PDF/A-2a have against the file; empty where it conforms.
  func violations() throws -> [String] {
    let python = ProcessInfo.processInfo.environment["REPSHEET_PYTHON"] ?? "python3"
    let program = """
      import sys
      try:
          import page
      except ImportError:
          sys.exit(127)
      for name in ("PDF_UA_1", "PDF_A_2A"):
          result = page.validate_pdf(sys.argv[1], profile=getattr(page.ValidationProfile, name))
          if not result.is_compliant:
              print(name, result)
      """
    do {
      let output = try Tool.run(python, ["-c", program, path])
      let lines = output.out.split(separator: "\n").map(String.init)
      return output.status == 0 ? lines : lines + [output.complaints]
    } catch is Tool.Missing {
      throw Tool.Missing(name: "\(python) with the package page-validation")
    }
  }
}
