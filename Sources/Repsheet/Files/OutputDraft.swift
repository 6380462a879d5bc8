import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension OutputFile {
  /// A file in the making: written bit by bit without a name, or where there is no such thing under a
  /// temporary one, and given its own when it is whole.
  ///
  /// A link leads to the file that is replaced; what is no plain file, such as a named pipe or
  /// `/dev/null`, is written to as it is.
  struct Draft {
    /// As the person wrote it.
    private let name: String
    private let file: FileDescriptor
    /// Nil where the file is written to in its place.
    private let replacement: Replacement?

    private struct Replacement {
      var temporary: FilePath
      var target: FilePath
      /// Whether the file has the temporary name.
      var isNamed: Bool
    }

    init(_ path: String) throws(Failure) {
      name = path
      do {
        var status = stat()
        if path == "-" {
          (file, replacement) = (.standardOutput, nil)
        } else if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
          (file, replacement) = (try FileDescriptor.open(FilePath(path), .writeOnly), nil)
        } else {
          let real = realpath(path, nil)
          defer { free(real) }
          let target = real.map { FilePath(platformString: $0) } ?? FilePath(path)
          let name = target.lastComponent?.string ?? "output"
          let temporary = target.removingLastComponent()
            .appending(".\(name.prefix(80)).\(getpid()).tmp")
          (file, replacement) = try Self.create(temporary, for: target)
        }
      } catch {
        throw Failure(path, error)
      }
    }

    /// A file in `folder`, where a link of that name is replaced and not followed.
    /// - Parameter temporary: a name that nobody else writes to.
    init(_ name: String, in folder: FilePath, temporary: String) throws(Failure) {
      let target = folder.appending(name)
      self.name = target.string
      let temporary = folder.appending(temporary)
      do {
        (file, replacement) = try Self.create(temporary, for: target)
      } catch {
        throw Failure(target.string, error)
      }
    }

    func append(_ bytes: some Sequence<UInt8>) throws(Failure) {
      do { try file.writeAll(bytes) } catch { throw Failure(name, error) }
    }

    /// Writes the whole file, or leaves nothing behind.
    func write(_ bytes: [UInt8]) throws(Failure) {
      do throws(Failure) {
        try append(bytes)
        try finish()
      } catch {
        discard()
        throw error
      }
    }

    /// Closes the file and gives it its name.
    func finish() throws(Failure) {
      guard file != .standardOutput else { return }
      do {
        if let replacement, !replacement.isNamed {
          try UnnamedFile.name(file, replacement.target, through: replacement.temporary)
        }
        try file.close()
        if let replacement, replacement.isNamed,
          rename(replacement.temporary.string, replacement.target.string) != 0
        {
          throw Errno(rawValue: errno)
        }
      } catch {
        throw Failure(name, error)
      }
    }

    /// Leaves nothing behind.
    func discard() {
      guard let replacement else { return }
      try? file.close()
      if replacement.isNamed { unlink(replacement.temporary.string) }
    }

    private static func create(
      _ temporary: FilePath, for target: FilePath
    ) throws -> (FileDescriptor, Replacement) {
      let file = UnnamedFile.create(in: target.removingLastComponent())
      return (
        try file
          ?? FileDescriptor.open(
            temporary, .writeOnly, options: [.create, .exclusiveCreate],
            permissions: [.ownerReadWrite, .groupRead, .otherRead]),
        Replacement(temporary: temporary, target: target, isNamed: file == nil)
      )
    }
  }
}
