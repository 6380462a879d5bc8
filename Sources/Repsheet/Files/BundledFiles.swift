import CBundled

/// The files of `layouts/` and `fonts/` that lie inside the executable.
enum BundledFiles {
  /// Paths from the top of the project, in order.
  static let paths: [String] = files.map { String(cString: $0.path) }

  /// The bytes of a file, alive as long as the process; nil where there is none.
  static func bytes(of path: String) -> UnsafeRawBufferPointer? {
    paths.firstIndex(of: path).map { index in
      UnsafeRawBufferPointer(start: files[index].data, count: files[index].size)
    }
  }

  /// The names of the JSON files in a folder, without the ending.
  static func names(in folder: String) -> [String] {
    paths.compactMap { path in
      guard path.hasPrefix(folder + "/"), path.hasSuffix(".json") else { return nil }
      let name = path.dropFirst(folder.count + 1).dropLast(5)
      return name.contains("/") ? nil : String(name)
    }
  }

  private static var files: UnsafeBufferPointer<BundledFile> {
    UnsafeBufferPointer(start: bundled_files_start(), count: bundled_file_count)
  }
}
