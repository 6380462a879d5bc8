import CBundled

/// The files of `layouts/` and `fonts/` that lie inside the executable.
enum BundledFiles {
  /// Paths from the top of the project, in order.
  static var paths: [String] {
    UnsafeBufferPointer(start: bundledStart, count: bundled_file_count)
      .map { String(cString: $0.path) }
  }

  /// The bytes of a file, alive as long as the process; nil where there is none.
  static func bytes(of path: String) -> UnsafeRawBufferPointer? {
    UnsafeBufferPointer(start: bundledStart, count: bundled_file_count)
      .first { String(cString: $0.path) == path }
      .map { UnsafeRawBufferPointer(start: $0.data, count: $0.size) }
  }

  /// The names of the JSON files in a folder, without the ending.
  static func names(in folder: String) -> [String] {
    paths.compactMap { path in
      guard path.hasPrefix(folder + "/"), path.hasSuffix(".json") else { return nil }
      let name = path.dropFirst(folder.count + 1).dropLast(5)
      return name.contains("/") ? nil : String(name)
    }
  }

  private static var bundledStart: UnsafePointer<BundledFile>? { bundled_files_start() }
}
