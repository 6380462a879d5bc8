import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileAccess.Place {
  /// The bytes of the very file that was found there.
  ///
  /// The way from the allowed folder is gone step by step and no link is followed, for there was none when
  /// the place was found: whoever puts one there in the meantime, or another file, gets nothing read. What
  /// has become a pipe doesn't keep us waiting.
  /// - Throws: the system's error, or `InputFile.TooLarge`.
  func bytes(atMost limit: Int) throws -> [UInt8] {
    let file = try open()
    defer { try? file.close() }
    var found = stat()
    guard fstat(file.rawValue, &found) == 0 else { throw Errno(rawValue: errno) }
    guard found.st_mode & S_IFMT == S_IFREG, Status(found) == status else {
      throw Errno.staleNFSFileHandle
    }
    return try InputFile.bytes(of: file, atMost: limit)
  }

  private func open() throws(Errno) -> FileDescriptor {
    var names = path.dropFirst(root.utf8.count).split(separator: "/").map(String.init)
    guard let last = names.popLast() else { throw .isDirectory }
    var folder = try Self.check(openFolder(AT_FDCWD, root, links: .followed))
    defer { try? folder.close() }
    for name in names {
      let next = try Self.check(openFolder(folder.rawValue, name, links: .refused))
      try? folder.close()
      folder = next
    }
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
    return try Self.check(openat(folder.rawValue, last, flags))
  }

  private enum Links { case followed, refused }

  private func openFolder(_ parent: Int32, _ name: String, links: Links) -> Int32 {
    #if os(Linux)
      // O_PATH, which C's headers give to Swift only in part: one may pass without being able to list.
      let passing: Int32 = 0o10000000
    #else
      let passing = O_RDONLY
    #endif
    return openat(
      parent, name, passing | O_DIRECTORY | O_CLOEXEC | (links == .refused ? O_NOFOLLOW : 0))
  }

  private static func check(_ file: Int32) throws(Errno) -> FileDescriptor {
    guard file >= 0 else { throw Errno(rawValue: errno) }
    return FileDescriptor(rawValue: file)
  }
}
