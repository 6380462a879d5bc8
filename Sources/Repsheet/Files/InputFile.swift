public import Diagnostics
import SystemPackage

/// Input that a person names.
public enum InputFile {
  /// What a file is for, which tells what to do about one that is too large.
  public enum Kind: Sendable {
    case document
    case layout
    case figure
  }

  /// Reads a whole file, or standard input for `-`.
  /// - Parameter limit: the most that is read, in bytes.
  /// - Throws: a diagnostic that says which file could not be read, and why.
  public static func read(
    _ path: String, atMost limit: Int = ResourceLimits().inputBytes, _ kind: Kind = .document
  ) throws(Diagnostic) -> SourceFile {
    let bytes = try reading(path, atMost: limit, kind) {
      if path == "-" { return try Self.bytes(of: .standardInput, atMost: limit) }
      let file = try FileDescriptor.open(FilePath(path), .readOnly)
      defer { try? file.close() }
      return try Self.bytes(of: file, atMost: limit)
    }
    return SourceFile(name: path == "-" ? "<stdin>" : path, bytes: bytes)
  }

  /// What went wrong with reading, in words.
  static func reading(
    _ path: String, atMost limit: Int, _ kind: Kind = .document, _ body: () throws -> [UInt8]
  ) throws(Diagnostic) -> [UInt8] {
    do {
      return try body()
    } catch let error as Diagnostic {
      throw error
    } catch let error as Errno {
      throw Diagnostic(.error, file: path, message: "can't be read: \(error.description.lowercased())")
    } catch {
      throw tooLarge(path, limit: limit, kind)
    }
  }

  static func tooLarge(
    _ path: String, at position: SourcePosition? = nil, limit: Int, _ kind: Kind = .document
  ) -> Diagnostic {
    Diagnostic(
      .error, file: path, position: position, message: "is larger than \(limit) bytes",
      hint: kind.hintAgainstSize)
  }

  /// More bytes than whoever reads may take.
  struct TooLarge: Error {}

  /// - Throws: the system's error, or another where there is more.
  static func bytes(of file: FileDescriptor, atMost limit: Int) throws -> [UInt8] {
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

extension InputFile.Kind {
  fileprivate var hintAgainstSize: String {
    switch self {
    case .document: ResourceLimits.hint(.inputBytes, "split it into smaller documents")
    case .layout: ResourceLimits.hint(.inputBytes, "look whether it is a layout, which takes some kilobytes")
    case .figure: ResourceLimits.hint(.inputBytes, "look whether it is a figure, which takes some kilobytes")
    }
  }
}
