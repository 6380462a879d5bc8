public import Diagnostics
import JSONSource

/// A file of exercises that documents share.
public enum ExerciseLibrary {
  /// Reads `{ "exercises": { … } }`. An exercise may name one that is not in the library, as it may
  /// stand in another; that is a warning.
  /// - Parameter isOutOfTime: Asked often; once true, the rest stays unread, and what comes back is of no use.
  public static func decode(
    _ file: SourceFile, files: FileReach = .ownFolder, depth: Int = ResourceLimits().depth,
    isOutOfTime: @escaping () -> Bool = { false }
  ) -> Diagnosed<Catalog<Exercise>> {
    DocumentDecoder.read(
      file, name: "the library", files: files, depth: depth, isOutOfTime: isOutOfTime
    ) { decoder, value in
      let exercises = value.object("library") { reader in
        decoder.checkVersion(reader["repsheet"])
        _ = reader["title"].flatMap(decoder.text)
        return decoder.exercises(reader.require("exercises"))
      }
      decoder.checkReferences(libraries: [], in: "the library", atMost: .warning)
      return exercises
    }
  }
}
