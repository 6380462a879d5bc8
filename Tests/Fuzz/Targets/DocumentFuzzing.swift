import Diagnostics
import Repsheet

enum DocumentFuzzing {
  /// One is enough for a process, as one is for a batch.
  private nonisolated(unsafe) static let exporter = try? Exporter()
  /// What a small input makes in the time of a run; a fuzzer learns more from many small ones.
  private static let options = {
    var options = ExportOptions()
    options.limits.elements = 2000
    options.limits.pages = 20
    return options
  }()

  static func run(_ bytes: [UInt8]) {
    guard let exporter else { preconditionFailure("the bundled fonts can't be read") }
    // Without a folder nothing is read from the disk.
    let export = exporter.export(SourceFile(name: "<fuzz>", bytes: bytes), options)
    expectToldOrMade(export.value != nil, export.diagnostics)
    guard let made = export.value else { return }
    precondition(made.pdf.starts(with: "%PDF-1.7".utf8) && made.pageCount > 0)
  }
}

/// Nothing is refused in silence, and nothing is made in spite of an error.
func expectToldOrMade(_ isMade: Bool, _ diagnostics: [Diagnostic]) {
  let hasError = diagnostics.contains { $0.severity == .error }
  precondition(isMade != hasError, "made: \(isMade), told: \(diagnostics)")
  for diagnostic in diagnostics {
    precondition(!diagnostic.message.isEmpty)
    _ = diagnostic.description
  }
}
