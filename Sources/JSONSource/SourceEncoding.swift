import Diagnostics

/// Which encoding the bytes of a file are in when they are not UTF-8.
enum SourceEncoding {
  /// The name of the Unicode encoding with wider units that the file begins like, if any.
  /// A JSON text begins with an ASCII character, so its zero bytes tell the width (RFC 4627, 3).
  static func wide(_ bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(4))
    switch head.count {
    case 4 where head == [0, 0, 0xFE, 0xFF] || (head[..<3] == [0, 0, 0] && head[3] != 0):
      return "UTF-32"
    case 4 where head == [0xFF, 0xFE, 0, 0] || (head[0] != 0 && head[1...] == [0, 0, 0]):
      return "UTF-32"
    case 2...4 where head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]):
      return "UTF-16"
    case 2...4 where (head[0] == 0) != (head[1] == 0):
      return "UTF-16"
    default:
      return nil
    }
  }

  /// The offset of the first byte in `range` that UTF-8 does not allow there; nil if all is well.
  static func firstInvalid(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] < 0x80 {
        at += 1
        continue
      }
      var end = at + 1
      while end < range.upperBound, end - at < 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
      guard String(validating: bytes[at..<end], as: UTF8.self)?.unicodeScalars.count == 1 else {
        return at
      }
      at = end
    }
    return nil
  }

  static func notUTF8(_ byte: UInt8, at location: SourceLocation) -> Diagnostic {
    let hex = String(byte, radix: 16, uppercase: true)
    let guess =
      byte >= 0xA0
      ? "; in Latin-1 it would be \u{201C}\(Character(Unicode.Scalar(byte)))\u{201D}" : ""
    return Diagnostic(
      .error, at: location,
      message: "the file is not in UTF-8: byte \(hex) has no meaning here\(guess)",
      hint: "save the file with the encoding UTF-8")
  }
}
