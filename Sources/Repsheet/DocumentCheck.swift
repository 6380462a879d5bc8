public import Diagnostics
import Sheets
import Training
public import WorkoutModel

/// Reading a document for its mistakes alone.
public enum DocumentCheck {
  /// A document with its libraries.
  /// - Parameter folders: as ``ExportOptions/allowedFolders``.
  public static func read(
    _ file: SourceFile, allowing folders: [String] = [], limits: ResourceLimits = ResourceLimits()
  ) -> Diagnosed<RepsheetDocument> {
    read(file, FileAccess(allowing: folders), limits, by: Deadline(seconds: limits.seconds))
  }

  private static func read(
    _ file: SourceFile, _ access: FileAccess, _ limits: ResourceLimits, by deadline: Deadline
  ) -> Diagnosed<RepsheetDocument> {
    var read = RepsheetDocument.decode(reading: file, access, limits: limits, by: deadline)
    read.diagnostics += access.diagnostics
    return read
  }

  /// - Parameter folders: as ``ExportOptions/allowedFolders``.
  public static func diagnostics(
    of file: SourceFile, allowing folders: [String] = [], limits: ResourceLimits = ResourceLimits()
  ) -> [Diagnostic] {
    let deadline = Deadline(seconds: limits.seconds)
    let access = FileAccess(allowing: folders)
    let read = read(file, access, limits, by: deadline)
    guard let document = read.value else { return read.diagnostics }
    let diagnostics =
      read.diagnostics + document.missingTranslations(for: document.language)
      + programProblems(document, limits, by: deadline) + loadProblems(document, by: deadline)
      + FigureLibrary().diagnostics(about: document.exercises) { deadline.hasPassed }
      + PictureLibrary().load(
        document.pictures(of: document.exercises).map { ($0, access) }, limits,
        isOutOfTime: { deadline.hasPassed })
    guard deadline.hasPassed else { return diagnostics }
    return [
      deadline.refusal(
        "the document", to: "check", "check a part of it", at: document.origin.location)
    ]
  }

  /// What shows when the program's weeks are written out for everyone whom it is for.
  private static func programProblems(
    _ document: RepsheetDocument, _ limits: ResourceLimits, by deadline: Deadline
  ) -> [Diagnostic] {
    guard let program = document.program else { return [] }
    do throws(Diagnostic) {
      try ElementCount(document, limits).checkProgram()
    } catch {
      return [error]
    }
    var told: Set<Diagnostic> = []
    var diagnostics: [Diagnostic] = []
    for client in people(of: document) where !deadline.hasPassed {
      diagnostics += program.expanded(with: document.workouts, for: client).diagnostics
        .filter { told.insert($0).inserted }
    }
    return diagnostics
  }

  /// Shares of maxes that those whom the workouts are for don't have.
  private static func loadProblems(_ document: RepsheetDocument, by deadline: Deadline) -> [Diagnostic] {
    people(of: document).flatMap { client in
      deadline.hasPassed ? [] : client.map { MissingMaxes.diagnostics(for: $0, in: document) } ?? []
    }
  }

  private static func people(of document: RepsheetDocument) -> [Client?] {
    document.clients.isEmpty ? [document.client] : document.clients.map { $0 }
  }
}
