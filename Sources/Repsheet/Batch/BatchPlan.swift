import Diagnostics
import WorkoutModel

/// What all workers of a batch share: nothing of it changes while they work.
struct BatchPlan: Sendable {
  let options: BatchOptions
  let libraries: [Catalog<Exercise>]
  let access: FileAccess
  let folder: OutputFolder?
  let journal: BatchJournal?
  /// To begin each worker's own with; nil where no journal is kept.
  let fingerprint: BatchFingerprint?

  /// - Parameter library: the file that the options name.
  init(
    _ options: BatchOptions, library: SourceFile?, exercises: Catalog<Exercise>?
  ) throws(OutputFile.Failure) {
    self.options = options
    libraries = exercises.map { [$0] } ?? []
    access = options.export.fileAccess
    if let path = options.folder {
      let folder = try OutputFolder(path)
      self.folder = folder
      journal = try BatchJournal(in: folder, shard: options.shard, options.start)
      fingerprint = BatchFingerprint(options.export, library: library)
    } else {
      (folder, journal, fingerprint) = (nil, nil, nil)
    }
  }
}
