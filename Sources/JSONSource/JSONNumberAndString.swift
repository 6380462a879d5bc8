import Diagnostics

extension JSONParser {
  /// The text of a number; `at` stands on its first byte.
  mutating func number() throws(Diagnostic) -> String {
    let start = at
    _ = skip(UInt8(ascii: "-"))
    let integer = digits()
    if integer == 0
      || (at < bytes.count && isWordByte(bytes[at]) && !isFractionOrExponent(bytes[at]))
    {
      throw notANumber(from: start)
    }
    if integer > 1, bytes[at - integer] == UInt8(ascii: "0") {
      let sign = bytes[start] == UInt8(ascii: "-") ? "-" : ""
      let written = bytes[(at - integer)..<at]
      let zeros = written.dropLast().prefix { $0 == UInt8(ascii: "0") }.count
      let rest = String(decoding: written.dropFirst(zeros), as: UTF8.self)
      throw error(
        at: start, "a number has no zero in front of it",
        hint: "write \(sign)\(rest), or put it in double quotes")
    }
    if skip(UInt8(ascii: ".")), digits() == 0 { throw notANumber(from: start) }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "-")) { _ = skip(UInt8(ascii: "+")) }
      if digits() == 0 { throw notANumber(from: start) }
    }
    if at < bytes.count, isWordByte(bytes[at]) { throw notANumber(from: start) }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private func isFractionOrExponent(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E")
  }

  /// Skips decimal digits; how many there were.
  private mutating func digits() -> Int {
    let start = at
    while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
    return at - start
  }

  /// The characters of a string; `at` stands on its opening quote.
  mutating func string() throws(Diagnostic) -> String {
    let opening = at
    at += 1
    var text = ""
    var runStart = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        let run = try self.text(runStart..<at)
        at += 1
        // Most strings have no escapes, and are made in one go.
        return text.isEmpty ? run : text + run
      case UInt8(ascii: "\\"):
        text += try self.text(runStart..<at)
        text.unicodeScalars.append(try escape())
        runStart = at
      case 0..<0x20: throw rawControlCharacter(opening: opening)
      default: at += 1
      }
    }
    // The text before the missing quote may be in another encoding, which is the better news.
    _ = try self.text(runStart..<at)
    throw error(
      at: opening, "a text begins here and never ends", hint: "close it with a double quote")
  }

  private func text(_ range: Range<Int>) throws(Diagnostic) -> String {
    if !isUTF8, let offset = SourceEncoding.firstInvalid(in: range, of: bytes) {
      throw SourceEncoding.notUTF8(bytes[offset], at: location(offset))
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// One escape sequence; `at` stands on its backslash.
  private mutating func escape() throws(Diagnostic) -> Unicode.Scalar {
    let start = at
    at += 1
    guard at < bytes.count else { throw endedEarly() }
    let letter = bytes[at]
    at += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedScalar(from: start)
    default:
      throw error(
        at: start, "\\\(firstCharacter(at: at - 1)) is not an escape of JSON",
        hint: "write \\\\ for a backslash")
    }
  }

  private mutating func escapedScalar(from start: Int) throws(Diagnostic) -> Unicode.Scalar {
    let unit = try hexUnit(from: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if UTF16.isLeadSurrogate(unit), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    {
      at += 2
      let trail = try hexUnit(from: at - 2)
      if UTF16.isTrailSurrogate(trail),
        let scalar = Unicode.Scalar(
          0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00))
      {
        return scalar
      }
    }
    throw error(
      at: start, "\\u\(String(unit, radix: 16)) is one half of a surrogate pair without the other",
      hint: "write the character itself, or both halves")
  }

  private mutating func hexUnit(from start: Int) throws(Diagnostic) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard at < bytes.count else { throw endedEarly() }
      guard let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue else {
        throw error(
          at: start, "\\u needs four hexadecimal digits", hint: "write it like \\u00e9")
      }
      unit = unit << 4 | UInt16(digit)
      at += 1
    }
    return unit
  }
}
