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
    do throws(CombinedPDF.Failure) { try pdf.add(part, title: title) } catch { throw failure(error) }
    try draft.append(pdf.take())
  }

  /// A file without a page is none.
  mutating func finish() throws(OutputFile.Failure) -> BatchSummary.Combined? {
    guard pdf.pages > 0 else {
      draft.discard()
      return nil
    }
    do throws(OutputFile.Failure) {
      do throws(CombinedPDF.Failure) { try pdf.finish() } catch { throw failure(error) }
      try draft.append(pdf.take())
      try draft.finish()
      return BatchSummary.Combined(output: path, bytes: pdf.length)
    } catch {
      draft.discard()
      throw error
    }
  }

  private func failure(_ cause: CombinedPDF.Failure) -> OutputFile.Failure {
    switch cause {
    case .unreadablePart: OutputFile.Failure(path, Errno.ioError)
    case .outOfMemory: OutputFile.Failure(path, Errno.noMemory)
    case .tooLarge:
      OutputFile.Failure(
        path, Errno.fileTooLarge,
        hint: "a PDF has 9 GB or 8.3 million objects at most; print it in parts, with --shard 1/2 and --shard 2/2")
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
