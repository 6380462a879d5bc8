import CBundled

/// The files of `layouts/` and `fonts/` that lie inside the executable.
enum BundledFiles {
  /// Paths from the top of the project, in order.
  static let paths: [String] = files.map { String(cString: $0.path) }

  /// The bytes of a file, alive as long as the process; nil where there is none.
  static func bytes(of path: String) -> UnsafeRawBufferPointer? {
    paths.firstIndex(of: path).map { bytes(of: files[$0]) }
  }

  /// The names of the JSON files in a folder, without the ending.
  static func names(in folder: String) -> [String] { all(in: folder, ending: ".json").map(\.name) }

  /// The files in a folder with an ending, by their names without it.
  static func all(in folder: String, ending: String) -> [(name: String, bytes: UnsafeRawBufferPointer)] {
    zip(paths, files).compactMap { path, file in
      guard path.hasPrefix(folder + "/"), path.hasSuffix(ending) else { return nil }
      let name = path.dropFirst(folder.count + 1).dropLast(ending.count)
      return name.contains("/") ? nil : (String(name), bytes(of: file))
    }
  }

  private static func bytes(of file: BundledFile) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: file.data, count: file.size)
  }

  private static var files: UnsafeBufferPointer<BundledFile> {
    UnsafeBufferPointer(start: bundled_files_start(), count: bundled_file_count)
  }
}
