public import Diagnostics
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
      + programProblems(document, limits, by: deadline)
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
    let clients = document.clients.isEmpty ? [document.client] : document.clients.map { $0 }
    var told: Set<Diagnostic> = []
    var diagnostics: [Diagnostic] = []
    for client in clients where !deadline.hasPassed {
      diagnostics += program.expanded(with: document.workouts, for: client).diagnostics
        .filter { told.insert($0).inserted }
    }
    return diagnostics
  }
}
