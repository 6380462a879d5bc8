import Diagnostics
import SystemPackage
import WorkoutModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which files a document, a library or a layout may have read: those in the folder of the file that
/// names them and below it, and those in folders that a person allows.
///
/// Links are followed before that is decided. What comes through a pipe has no folder, and what comes in
/// a batch has none that counts: its files are looked for in the allowed ones.
struct FileAccess: Hashable, Sendable {
  /// A file that may be read.
  struct Place: Hashable, Sendable {
    /// Without links.
    var path: String
    /// What messages call it.
    var name: String
    var status: Status
    /// The allowed folder that it lies in or below, without links; `path` begins with it.
    var root: String

    /// The same as long as the file is.
    var identity: String {
      "\(path)@\(status.node).\(status.size).\(status.seconds).\(status.nanoseconds)"
    }

    /// What tells that a file is not the one that was read before.
    struct Status: Hashable, Sendable {
      var device: UInt64
      var node: UInt64
      var size: Int64
      var seconds: Int
      var nanoseconds: Int
    }
  }

  /// As a person names them.
  private let folders: [String]
  /// The same without links; nil where there is no such folder.
  private let allowed: [String?]
  private let ownFolders: OwnFolders

  init(allowing folders: [String] = [], ownFolders: OwnFolders = .ofEveryFile) {
    self.folders = folders
    self.ownFolders = ownFolders
    allowed = folders.map { Self.resolved($0) }
  }

  /// What documents may name.
  var reach: FileReach { folders.isEmpty ? .ownFolder : .anywhere }

  /// Allowed folders that are not there.
  var diagnostics: [Diagnostic] {
    zip(folders, allowed).compactMap { name, path in
      path == nil
        ? Diagnostic(
          .error, file: name, message: "is no folder whose files could be allowed",
          hint: "name a folder that there is") : nil
    }
  }

  /// Where a file lies.
  /// - Parameter kind: what messages call it: `picture`.
  func place(of file: FileReference, _ kind: String) throws(Diagnostic) -> Place {
    func error(_ message: String, hint: String? = nil) -> Diagnostic {
      Diagnostic(
        .error, at: file.origin.location, message: "the \(kind) \(file.path) \(message)", hint: hint)
    }
    let own = Self.folder(of: file)
    let isAbsolute = file.path.hasPrefix("/")
    let counts = own != nil && ownFolders.count(file.origin.location?.file.name)
    guard isAbsolute || counts || !folders.isEmpty else {
      throw own == nil
        ? error(
          "can't be read, for what names it has no folder",
          hint: "print from a file, or name the folder with --allow-path")
        : error(
          "can't be read, for a batch reads files of allowed folders alone",
          hint: "name the folder with --allow-path")
    }
    let allowed = allowed.compactMap { $0 }
    let bases = [own].compactMap { $0 } + allowed
    let roots = [counts ? own.flatMap { Self.resolved($0) } : nil].compactMap { $0 } + allowed
    let candidates = isAbsolute ? [file.path] : bases.map { $0 == "." ? file.path : "\($0)/\(file.path)" }
    var leadsOut = false
    for candidate in candidates {
      guard let path = Self.resolved(candidate) else {
        // What is there outside is nobody's business: the answer is the same where nothing is.
        if !Self.stays(candidate, in: bases + roots) { leadsOut = true }
        continue
      }
      guard let root = roots.first(where: { $0 == "/" || path.hasPrefix($0 + "/") }) else {
        leadsOut = true
        continue
      }
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        throw error("is no file that could be read", hint: "name a file, not a folder or a device")
      }
      return Place(path: path, name: candidate, status: Place.Status(status), root: root)
    }
    if leadsOut {
      throw error(
        "leads out of the folder",
        hint: "put it next to the file that names it, or allow its folder with --allow-path")
    }
    throw error("is not there", hint: "its name is looked up from the folder of the file that names it")
  }

  /// The folder that a file's name is looked up in first; nil for what has none.
  static func folder(of file: FileReference) -> String? {
    guard let name = file.origin.location?.file.name, !name.hasPrefix("<") else { return nil }
    let folder = FilePath(name).removingLastComponent().string
    return folder.isEmpty ? "." : folder
  }

  private static func stays(_ path: String, in folders: [String]) -> Bool {
    let path = FilePath(path).lexicallyNormalized()
    return folders.contains { path.starts(with: FilePath($0).lexicallyNormalized()) }
      || (!path.isAbsolute && path.components.first?.kind != .parentDirectory && folders.contains("."))
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}

extension FileAccess.Place.Status {
  init(_ status: stat) {
    #if canImport(Darwin)
      let changed = status.st_mtimespec
    #else
      let changed = status.st_mtim
    #endif
    self.init(
      device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(status.st_ino),
      size: Int64(status.st_size), seconds: Int(changed.tv_sec), nanoseconds: Int(changed.tv_nsec))
  }
}
