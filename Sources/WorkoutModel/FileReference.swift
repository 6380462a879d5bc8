/// A file that a document names.
public struct FileReference: Sendable, Hashable {
  /// Relative to the file that names it, with `/` between folders. Where a document may only name
  /// files of its own folder, it never leads out of that.
  public var path: String
  public var origin: Origin

  public init(path: String, origin: Origin = Origin()) {
    self.path = path
    self.origin = origin
  }
}

/// Which files a document may name.
public enum FileReach: Sendable, Hashable {
  /// Those beside it and in folders below.
  case ownFolder
  /// Any; who reads them has to look where they lie.
  case anywhere
}
