import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that has no name before it is whole (`O_TMPFILE`): whatever ends the process, be it a power cut,
/// leaves nothing behind.
enum UnnamedFile {
  /// - Returns: nil where the system or the file system has none of the kind.
  static func create(in folder: FilePath) -> FileDescriptor? {
    #if os(Linux)
      // The name is given through /proc, which a bare container may lack.
      guard access("/proc/self/fd", X_OK) == 0 else { return nil }
      // __O_TMPFILE, which C's headers give to Swift only in part.
      let unnamed: Int32 = 0o20000000 | O_DIRECTORY
      let file = open(
        folder.isEmpty ? "." : folder.string, unnamed | O_WRONLY | O_CLOEXEC, 0o644)
      return file < 0 ? nil : FileDescriptor(rawValue: file)
    #else
      return nil
    #endif
  }

  /// Gives the file its name, in place of what has it now.
  /// - Parameter temporary: a name beside it that nobody else uses; needed for the moment in which one file
  ///   takes the other's place.
  static func name(
    _ file: FileDescriptor, _ target: FilePath, through temporary: FilePath
  ) throws(Errno) {
    if link(file, to: target) { return }
    guard errno == EEXIST else { throw Errno(rawValue: errno) }
    unlink(temporary.string)
    guard link(file, to: temporary) else { throw Errno(rawValue: errno) }
    guard rename(temporary.string, target.string) == 0 else {
      let failure = Errno(rawValue: errno)
      unlink(temporary.string)
      throw failure
    }
  }

  private static func link(_ file: FileDescriptor, to path: FilePath) -> Bool {
    linkat(
      AT_FDCWD, "/proc/self/fd/\(file.rawValue)", AT_FDCWD, path.string, AT_SYMLINK_FOLLOW) == 0
  }
}
