public import Diagnostics
import Training
public import WorkoutModel

/// Reading a document for its mistakes alone.
public enum DocumentCheck {
  /// A document with its libraries.
  public static func read(_ file: SourceFile) -> Diagnosed<RepsheetDocument> {
    let access = FileAccess(allowing: [])
    let decoded = RepsheetDocument.decode(reading: file, access, limits: ResourceLimits())
    return Diagnosed(decoded.value, decoded.diagnostics + access.diagnostics)
  }

  /// - Parameter folders: as ``ExportOptions/allowedFolders``.
  public static func diagnostics(
    of file: SourceFile, allowing folders: [String] = [], limits: ResourceLimits = ResourceLimits()
  ) -> [Diagnostic] {
    let access = FileAccess(allowing: folders)
    let decoded = RepsheetDocument.decode(reading: file, access, limits: limits)
    guard let document = decoded.value else { return decoded.diagnostics }
    return decoded.diagnostics + document.missingTranslations(for: document.language)
      + programProblems(document, limits)
      + FigureLibrary().diagnostics(about: document.exercises) + access.diagnostics
      + PictureLibrary().load(
        document.pictures(of: document.exercises).map { ($0, access) }, limits)
  }

  /// What shows when the program's weeks are written out for everyone whom it is for.
  private static func programProblems(
    _ document: RepsheetDocument, _ limits: ResourceLimits
  ) -> [Diagnostic] {
    guard let program = document.program else { return [] }
    do throws(Diagnostic) {
      try ElementCount(document, limits).checkProgram()
    } catch {
      return [error]
    }
    let clients = document.clients.isEmpty ? [document.client] : document.clients.map { $0 }
    var told: Set<Diagnostic> = []
    return clients.flatMap { program.expanded(with: document.workouts, for: $0).diagnostics }
      .filter { told.insert($0).inserted }
  }
}
