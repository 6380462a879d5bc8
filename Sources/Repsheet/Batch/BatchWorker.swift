import Diagnostics
import WorkoutModel

/// Makes documents, one after the other, with an exporter of its own.
struct BatchWorker {
  /// What became of a document, for the one who puts them in order.
  struct Result: Sendable {
    var record: BatchRecord
    /// For the combined file, where there is to be one.
    var part: Part?
    /// Whether the other documents can't be written either.
    var isFinal = false
  }

  /// What a combined file takes up.
  struct Part: Sendable {
    var pdf: [UInt8]
    /// Whose it is.
    var title: String
  }

  private let exporter: Exporter
  private let plan: BatchPlan
  private var fingerprint: BatchFingerprint?

  init(_ plan: BatchPlan) throws(Diagnostic) {
    self.plan = plan
    exporter = try Exporter()
    fingerprint = plan.fingerprint
  }

  mutating func result(of ticket: BatchTicket) -> Result {
    let source: SourceFile
    switch ticket.entry.source {
    case .success(let file): source = file
    case .failure(let problem):
      let outcome: BatchRecord.Outcome = ticket.entry.line == nil ? .unreadable : .refused
      return Result(record: BatchRecord(ticket, outcome, ticket.diagnostics + [problem]))
    }
    let deadline = Deadline(seconds: plan.options.export.limits.seconds)
    let decoded = RepsheetDocument.decode(
      reading: source, plan.access, shared: plan.libraries,
      limits: plan.options.export.limits, by: deadline)
    let told = ticket.diagnostics + decoded.diagnostics
    guard let document = decoded.value, accepts(decoded.diagnostics) else {
      return Result(record: BatchRecord(ticket, .refused, told))
    }
    let fingerprint = fingerprint?.text(of: document, source)
    if let fingerprint, let known = known(ticket, fingerprint, document) { return known }
    let export = exporter.export(document, plan.options.export, by: deadline)
    guard let made = export.value, accepts(export.diagnostics) else {
      return Result(record: BatchRecord(ticket, .refused, told + export.diagnostics))
    }
    return write(made, ticket, fingerprint, document, told + export.diagnostics)
  }

  private func accepts(_ diagnostics: [Diagnostic]) -> Bool {
    plan.options.warnings == .told || diagnostics.isEmpty
  }

  private func known(
    _ ticket: BatchTicket, _ fingerprint: String, _ document: RepsheetDocument
  ) -> Result? {
    guard let folder = plan.folder,
      let (entry, pdf) = plan.journal?.pdf(ticket.name, fingerprint: fingerprint, in: folder)
    else { return nil }
    var record = BatchRecord(ticket, .unchanged, ticket.diagnostics)
    record.output = folder.file(ticket.name)
    record.pages = entry.pages
    record.bytes = pdf.count
    return Result(record: record, part: part(pdf, document, ticket))
  }

  private func write(
    _ made: Exporter.Export, _ ticket: BatchTicket, _ fingerprint: String?,
    _ document: RepsheetDocument, _ diagnostics: [Diagnostic]
  ) -> Result {
    var record = BatchRecord(ticket, .written, diagnostics)
    record.pages = made.pageCount
    record.bytes = made.pdf.count
    if let folder = plan.folder {
      do throws(OutputFile.Failure) {
        record.output = try folder.write(made.pdf, name: ticket.name, turn: ticket.turn)
        if let fingerprint {
          try plan.journal?.add(
            BatchJournal.Entry(
              name: ticket.name, fingerprint: fingerprint,
              content: BatchFingerprint.text(of: made.pdf), pages: made.pageCount))
        }
      } catch {
        var told = error.diagnostic
        told.message += "; it was to hold \(ticket.place)"
        return Result(
          record: BatchRecord(ticket, .unwritable, diagnostics + [told]),
          isFinal: error.concernsAll)
      }
    }
    return Result(record: record, part: part(made.pdf, document, ticket))
  }

  private func part(
    _ pdf: [UInt8], _ document: RepsheetDocument, _ ticket: BatchTicket
  ) -> Part? {
    guard plan.options.combined != nil else { return nil }
    let name = (document.client?.name ?? document.title).map {
      InlineMarkup.plain($0.resolved(in: document.language).string)
    }
    return Part(pdf: pdf, title: name ?? ticket.name)
  }
}

extension BatchTicket {
  /// Where the document lies, in words.
  fileprivate var place: String {
    entry.line.map { "line \($0) of \(entry.file)" } ?? entry.file
  }
}
