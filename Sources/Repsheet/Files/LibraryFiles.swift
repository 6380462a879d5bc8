import Diagnostics
import WorkoutModel

/// The exercise libraries that a document names.
struct LibraryFiles {
  let access: FileAccess

  func read(_ file: FileReference) -> Diagnosed<Catalog<Exercise>> {
    do throws(Diagnostic) {
      let place = try access.place(of: file, "library")
      do throws(Diagnostic) {
        return ExerciseLibrary.decode(try InputFile.read(place.name), files: access.reach)
      } catch {
        throw Diagnostic(
          .error, at: file.origin.location, message: "the library \(file.path) \(error.message)")
      }
    } catch {
      return Diagnosed(nil, [error])
    }
  }
}
