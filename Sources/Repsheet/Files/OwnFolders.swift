/// Which files may name others that lie in their own folder or below.
public enum OwnFolders: Hashable, Sendable {
  case ofEveryFile
  /// Of those that are called so alone. A batch takes this, with the library that a person names: its
  /// documents are strangers'.
  case ofFiles([String])

  func count(_ name: String?) -> Bool {
    switch self {
    case .ofEveryFile: true
    case .ofFiles(let names): name.map { names.contains($0) } ?? false
    }
  }
}
