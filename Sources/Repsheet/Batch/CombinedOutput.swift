import Diagnostics
import Drawing
import PDFRendering
import SystemPackage

/// The combined file of a batch, written to the disk as the documents come.
struct CombinedOutput {
  private let path: String
  private let draft: OutputFile.Draft
  private var pdf: CombinedPDF

  init(_ path: String, title: String, timestamp: Int?) throws(OutputFile.Failure) {
    self.path = path
    draft = try OutputFile.Draft(path)
    pdf = CombinedPDF(DocumentMetadata(title: title, language: "en", date: timestamp))
  }

  mutating func add(_ part: [UInt8], title: String) throws(OutputFile.Failure) {
    do throws(CombinedPDF.Failure) {
      try pdf.add(part, title: title)
    } catch {
      throw OutputFile.Failure(path, error == .tooLarge ? Errno.fileTooLarge : .ioError)
    }
    try draft.append(pdf.take())
  }

  /// A file without a page is none.
  mutating func finish() throws(OutputFile.Failure) {
    guard pdf.pages > 0 else { return draft.discard() }
    pdf.finish()
    do throws(OutputFile.Failure) {
      try draft.append(pdf.take())
      try draft.finish()
    } catch {
      draft.discard()
      throw error
    }
  }

  func discard() { draft.discard() }

  /// Why there is no file.
  func leftOut(isResumable: Bool) -> Diagnostic {
    Diagnostic(
      .warning, file: path, message: "is not written, as not all documents were printed",
      hint: isResumable ? "run again with --resume" : "run again")
  }
}
