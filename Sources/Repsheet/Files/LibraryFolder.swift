import Diagnostics
import SystemPackage
import WorkoutModel

/// Where the exercise libraries that a document names lie: beside the document, never above it.
struct LibraryFolder {
  private let folder: FilePath

  /// - Parameter document: the document's path; nil for a document that came in through a pipe and
  ///   has no place.
  init?(besideDocument document: String) {
    guard document != "<stdin>" else { return nil }
    folder = FilePath(document).removingLastComponent()
  }

  func read(_ file: FileReference) -> Diagnosed<Catalog<Exercise>> {
    do throws(Diagnostic) {
      return ExerciseLibrary.decode(try InputFile.read(folder.appending(file.path).string))
    } catch {
      return Diagnosed(
        nil, [Diagnostic(.error, at: file.origin.location, message: "the library \(error.file ?? file.path) \(error.message)")])
    }
  }
}
