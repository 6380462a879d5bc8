public import Diagnostics
public import WorkoutModel

/// Reading a document for its mistakes alone.
public enum DocumentCheck {
  /// A document with its libraries.
  public static func read(_ file: SourceFile) -> Diagnosed<RepsheetDocument> {
    RepsheetDocument.decode(reading: file)
  }

  public static func diagnostics(of file: SourceFile) -> [Diagnostic] {
    let decoded = RepsheetDocument.decode(reading: file)
    guard let document = decoded.value else { return decoded.diagnostics }
    return decoded.diagnostics + document.missingTranslations(for: document.language)
      + FigureLibrary().diagnostics(about: document.exercises)
  }
}
