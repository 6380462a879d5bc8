public import Diagnostics
import SystemPackage

/// Input that a person names.
public enum InputFile {
  /// The most that is read, in bytes; a document with ten thousand steps takes two million.
  public static let maximumSize = 256 << 20

  /// Reads a whole file, or standard input for `-`.
  /// - Throws: a diagnostic that says which file could not be read, and why.
  public static func read(_ path: String) throws(Diagnostic) -> SourceFile {
    do {
      if path == "-" {
        return SourceFile(name: "<stdin>", bytes: try bytes(of: .standardInput))
      }
      let file = try FileDescriptor.open(FilePath(path), .readOnly)
      defer { try? file.close() }
      return SourceFile(name: path, bytes: try bytes(of: file))
    } catch let error as Errno {
      throw Diagnostic(.error, file: path, message: "can't be read: \(error.description.lowercased())")
    } catch {
      throw Diagnostic(
        .error, file: path, message: "is larger than \(maximumSize >> 20) MB",
        hint: "split it into smaller documents")
    }
  }

  private struct TooLarge: Error {}

  /// - Throws: the system's error, or another where there is more.
  static func bytes(of file: FileDescriptor, atMost limit: Int = maximumSize) throws -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let start = all.count
      let chunk = max(64 << 10, start)
      let next = try [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if next.isEmpty { return all }
      all += next
      guard all.count <= limit else { throw TooLarge() }
    }
  }
}
