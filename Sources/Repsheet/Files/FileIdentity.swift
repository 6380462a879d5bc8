import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or folder, whatever the path that leads to it: two paths of one file have the same identity, also where the
/// file is not there yet.
public struct FileIdentity: Hashable, Sendable {
  private var device: UInt64
  private var number: UInt64
  /// In the folder that the numbers are of, where the file is not there.
  private var name: String?

  /// - Returns: nil for what can be read and written at once, such as a terminal or `/dev/null`, and where there is not
  ///   even a folder.
  public init?(_ path: String) {
    if let status = Self.status(path) {
      guard [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { return nil }
      self.init(status, name: nil)
    } else {
      let path = FilePath(path)
      let folder = path.removingLastComponent()
      guard let name = path.lastComponent?.string, let status = Self.status(folder.isEmpty ? "." : folder.string)
      else { return nil }
      self.init(status, name: name)
    }
  }

  /// The folder that a file lies in, or would lie in.
  public init?(folderOf path: String) {
    let folder = FilePath(path).removingLastComponent()
    self.init(folder.isEmpty ? "." : folder.string)
  }

  private init(_ status: stat, name: String?) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    self.name = name
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}
