public import Diagnostics
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Output that a person names: written whole, or not at all.
public enum OutputFile {
  /// Writes the bytes under a temporary name beside `path` and renames, or to standard output for `-`.
  /// - Throws: a diagnostic that says which file could not be written, and why; nothing is left behind.
  public static func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    do {
      if path == "-" {
        try FileDescriptor.standardOutput.writeAll(bytes)
        return
      }
      try write(bytes, to: FilePath(path))
    } catch {
      let reason = (error as? Errno)?.description.lowercased() ?? "\(error)"
      throw Diagnostic(
        .error, file: path == "-" ? "<stdout>" : path, message: "can't be written: \(reason)")
    }
  }

  /// The PDF beside an input: the same name with another ending; standard output for standard input.
  public static func path(beside input: String) -> String {
    guard input != "-" else { return "-" }
    var path = FilePath(input)
    path.extension = "pdf"
    return path.string
  }

  /// A link leads to the file that is replaced; what is no plain file, such as a named pipe or
  /// `/dev/null`, is written to.
  private static func write(_ bytes: [UInt8], to path: FilePath) throws {
    var status = stat()
    guard stat(path.string, &status) == 0 else { return try replace(path, with: bytes) }
    if status.st_mode & S_IFMT == S_IFREG {
      let target = realpath(path.string, nil)
      defer { free(target) }
      return try replace(target.map { FilePath(platformString: $0) } ?? path, with: bytes)
    }
    let file = try FileDescriptor.open(path, .writeOnly)
    _ = try file.closeAfter { try file.writeAll(bytes) }
  }

  private static func replace(_ path: FilePath, with bytes: [UInt8]) throws {
    let name = path.lastComponent?.string ?? "output"
    let temporary = path.removingLastComponent()
      .appending(".\(name.prefix(80)).\(getpid()).tmp")
    do {
      let file = try FileDescriptor.open(
        temporary, .writeOnly, options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      _ = try file.closeAfter {
        try file.writeAll(bytes)
      }
      guard rename(temporary.string, path.string) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      unlink(temporary.string)
      throw error
    }
  }
}
