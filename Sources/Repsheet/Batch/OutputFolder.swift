import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder that a batch writes to. Nothing is written beside it, whatever a client is called.
struct OutputFolder: Sendable {
  let path: FilePath
  /// Begins the names of this process's unfinished files: other processes may write to the same folder,
  /// on other machines even.
  private let mark: String

  private static let prefix = ".repsheet."
  private static let suffix = ".tmp"

  /// Makes the folder where it is missing, and clears away what processes of this machine left unfinished
  /// when they were killed.
  init(_ path: String) throws(OutputFile.Failure) {
    self.path = FilePath(path)
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    mark = "\(Self.prefix)\(host.prefix(100))."
    do throws(Errno) {
      try Self.make(self.path)
      guard access(path, W_OK | X_OK) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      throw OutputFile.Failure(path, error)
    }
    sweep()
  }

  /// - Parameters:
  ///   - name: a safe one, without the ending.
  ///   - turn: of the document, so that no two workers write to one temporary file.
  /// - Returns: the path.
  func write(_ pdf: [UInt8], name: String, turn: Int) throws(OutputFile.Failure) -> String {
    try draft("\(name).pdf", mark: String(turn)).write(pdf)
    return self.file(name)
  }

  /// - Parameter mark: sets the unfinished file apart from others of this process.
  func draft(_ name: String, mark: String) throws(OutputFile.Failure) -> OutputFile.Draft {
    try OutputFile.Draft(
      name, in: path, temporary: "\(self.mark)\(getpid()).\(mark)\(Self.suffix)")
  }

  func file(_ name: String) -> String { path.appending("\(name).pdf").string }

  /// With the folders that it lies in.
  private static func make(_ path: FilePath) throws(Errno) {
    var status = stat()
    if stat(path.string, &status) == 0 {
      if status.st_mode & S_IFMT != S_IFDIR { throw .notDirectory }
      return
    }
    let parent = path.removingLastComponent()
    if !parent.isEmpty, parent != path { try make(parent) }
    if mkdir(path.string, 0o777) != 0, errno != EEXIST { throw Errno(rawValue: errno) }
  }

  private func sweep() {
    for name in (try? FolderListing.names(in: path.string)) ?? [] {
      guard name.hasPrefix(mark), name.hasSuffix(Self.suffix),
        let process = name.dropFirst(mark.count).split(separator: ".").first.flatMap({ pid_t($0) }),
        process > 0, kill(process, 0) != 0, errno == ESRCH
      else { continue }
      unlink(path.appending(name).string)
    }
  }
}
