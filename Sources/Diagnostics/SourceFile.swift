/// A text that a person wrote and that a problem can point into.
public final class SourceFile: Sendable {
  /// What the person calls it: a path, or `<stdin>`.
  public let name: String
  /// UTF-8, without a byte-order mark.
  public let bytes: [UInt8]

  /// Where the text begins, if it was cut out of a larger one.
  public let excerpt: Excerpt

  /// A place in the file that a text was cut out of.
  public struct Excerpt: Hashable, Sendable {
    /// Of the text's first byte.
    public var start: SourcePosition
    /// RFC 6901, of the value that the text is; empty where it is the whole of a JSON text.
    public var pointer: String

    public init(start: SourcePosition, pointer: String = "") {
      self.start = start
      self.pointer = pointer
    }

    public static let whole = Excerpt(start: SourcePosition(line: 1, column: 1))
  }

  /// A byte-order mark in front of `bytes` is dropped.
  public init(name: String, bytes: [UInt8], excerpt: Excerpt = .whole) {
    self.name = name
    self.excerpt = excerpt
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
  }

  /// The line and column of a byte in the file, both counted from 1; the column counts Unicode scalars.
  /// An offset past the end is the place just behind the last byte.
  public func position(at offset: Int) -> SourcePosition {
    position(at: offset, from: 0, excerpt.start)
  }

  /// The position of a byte when that of an earlier one is known.
  public func position(
    at offset: Int, from start: Int, _ known: SourcePosition
  ) -> SourcePosition {
    var position = known
    guard start < offset, start < bytes.count else { return position }
    for byte in bytes[start..<min(offset, bytes.count)] {
      if byte == UInt8(ascii: "\n") {
        position.line += 1
        position.column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        position.column += 1
      }
    }
    return position
  }
}

/// A place in a text: line and column, both from 1.
public struct SourcePosition: Hashable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where a value was written: light enough to travel with every printed text, worked out into
/// line, column and JSON pointer only when something is wrong with it.
public struct SourceLocation: Hashable, Sendable {
  public var file: SourceFile
  /// Of the value's first byte, from 0.
  public var offset: Int

  public init(file: SourceFile, offset: Int) {
    self.file = file
    self.offset = offset
  }

  public var position: SourcePosition { file.position(at: offset) }

  public static func == (a: Self, b: Self) -> Bool { a.file === b.file && a.offset == b.offset }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(file))
    hasher.combine(offset)
  }
}
