import Diagnostics
import WorkoutModel

/// The exercise libraries that a document names.
struct LibraryFiles {
  let access: FileAccess
  let limits: ResourceLimits
  let deadline: Deadline

  /// - Returns: nothing once the deadline has passed.
  func read(_ file: FileReference) -> Diagnosed<Catalog<Exercise>> {
    if deadline.hasPassed { return Diagnosed(nil) }
    do throws(Diagnostic) {
      let place = try access.place(of: file, "library")
      do throws(Diagnostic) {
        let bytes = try InputFile.reading(place.name, atMost: limits.inputBytes) {
          try place.bytes(atMost: limits.inputBytes)
        }
        return ExerciseLibrary.decode(
          SourceFile(name: place.name, bytes: bytes), files: access.reach, depth: limits.depth,
          isOutOfTime: { deadline.hasPassed })
      } catch {
        throw Diagnostic(
          .error, at: file.origin.location, message: "the library \(file.path) \(error.message)")
      }
    } catch {
      return Diagnosed(nil, [error])
    }
  }
}
