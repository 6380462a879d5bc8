import Diagnostics

/// What a person most likely did where the grammar breaks, and what to write instead.
extension JSONParser {
  func error(at offset: Int, _ message: String, hint: String? = nil) -> Diagnostic {
    Diagnostic(.error, at: location(offset), message: message, hint: hint)
  }

  func endedEarly() -> Diagnostic {
    error(
      at: bytes.count, "the file ends in the middle of a value",
      hint: "part of it may be missing; every { needs a } and every [ a ]")
  }

  func textBehindEnd() -> Diagnostic {
    switch bytes[at] {
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      error(at: at, "a closing \(firstCharacter(at: at)) too many", hint: "remove it")
    case UInt8(ascii: "{"):
      error(
        at: at, "a second value stands behind the first one",
        hint: "several documents go one a line into a .ndjson file, or into a list [ … ]")
    case UInt8(ascii: "/"), UInt8(ascii: "#"): comment()
    default:
      error(at: at, "there is text behind the end of the value", hint: "remove it")
    }
  }

  func notAValue() -> Diagnostic {
    switch bytes[at] {
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      return error(
        at: at, "a text stands in double quotes",
        hint: "write \"…\" instead of \(firstCharacter(at: at))…\(firstCharacter(at: at))")
    case UInt8(ascii: "/"), UInt8(ascii: "#"): return comment()
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":"):
      return error(
        at: at, "a value is missing before \(firstCharacter(at: at))",
        hint: "write a text in double quotes, a number, a list or an object")
    default: break
    }
    if let offset = SourceEncoding.firstInvalid(in: at..<min(at + 1 + 3, bytes.count), of: bytes),
      offset == at
    {
      return SourceEncoding.notUTF8(bytes[at], at: location(at))
    }
    let word = word(at: at)
    if let first = word.first, "\u{201C}\u{201D}\u{201E}\u{00AB}\u{2018}\u{2019}".contains(first) {
      return error(
        at: at, "\(first) is a typographic quotation mark", hint: "write the straight \" instead")
    }
    switch word.lowercased() {
    case "": return error(at: at, "\(firstCharacter(at: at)) cannot begin a value")
    case "true", "yes", "on": return wrongWord(word, "true")
    case "false", "no", "off": return wrongWord(word, "false")
    case "null", "none", "nil", "undefined": return wrongWord(word, "null, or leave the member out")
    case "nan", "infinity", "+infinity", "inf":
      return error(
        at: at, "\(word) is not a number that JSON knows", hint: "leave the member out")
    default:
      if first(word, isIn: "+.") { return notANumber(from: at) }
      return error(
        at: at, "\(word) stands without quotes", hint: "write \"\(word)\" if it is a text")
    }
  }

  private func wrongWord(_ word: String, _ right: String) -> Diagnostic {
    error(at: at, "JSON does not know the word \(word)", hint: "write \(right)")
  }

  private func first(_ word: String, isIn characters: String) -> Bool {
    word.first.map(characters.contains) ?? false
  }

  func notANumber(from start: Int) -> Diagnostic {
    let word = word(at: start)
    let hint =
      switch word {
      case "-Infinity", "-NaN": "leave the member out"
      case _ where first(word, isIn: "+"): "leave the + away"
      case _ where word.hasSuffix(".") || first(word, isIn: "."):
        "a digit stands on both sides of the point, as in 0.5"
      default: "if it is a quantity with a unit, put it in double quotes: \"\(word)\""
      }
    return error(at: start, "\(word) is not a number of JSON", hint: hint)
  }

  func notAName() -> Diagnostic {
    switch bytes[at] {
    case UInt8(ascii: "'"):
      return error(
        at: at, "a member's name stands in double quotes", hint: "write \"…\" instead of '…'")
    case UInt8(ascii: "/"), UInt8(ascii: "#"): return comment()
    case UInt8(ascii: ","):
      return error(at: at, "a comma too many", hint: "remove it")
    default: break
    }
    let word = word(at: at)
    if word.isEmpty {
      return error(
        at: at, "a member's name must stand here, not \(firstCharacter(at: at))",
        hint: "an object is written { \"name\": value, … }")
    }
    return error(
      at: at, "a member's name stands in double quotes", hint: "write \"\(word)\"")
  }

  func colonMissing(after name: String) -> Diagnostic {
    guard at < bytes.count else { return endedEarly() }
    return error(
      at: at, "a colon is missing behind the name \"\(name)\"",
      hint: bytes[at] == UInt8(ascii: "=") ? "write : instead of =" : "write \"\(name)\": value")
  }

  func trailingComma(_ comma: Int) -> Diagnostic {
    error(at: comma, "nothing follows this comma", hint: "remove the comma behind the last entry")
  }

  /// Something other than a comma or the closing bracket stands behind an entry.
  func notClosed(_ opening: Int, closing: Character) -> Diagnostic {
    let container = closing == "]" ? "list" : "object"
    guard at < bytes.count else {
      let place = file.position(at: opening)
      return error(
        at: at,
        "the file ends inside the \(container) that begins at line \(place.line), column \(place.column)",
        hint: "close it with \(closing)")
    }
    switch bytes[at] {
    case UInt8(ascii: "/"), UInt8(ascii: "#"): return comment()
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return error(
        at: at, "\(firstCharacter(at: at)) cannot close the \(container)", hint: "write \(closing)")
    case UInt8(ascii: ":") where closing == "]":
      return error(at: at, "a list has no names", hint: "use { … } for members with names")
    case UInt8(ascii: ";"):
      return error(at: at, "entries are parted by commas", hint: "write , instead of ;")
    default:
      return error(
        at: at, "a comma is missing before this entry",
        hint: "part the entries of the \(container) with commas")
    }
  }

  func rawControlCharacter(opening: Int) -> Diagnostic {
    switch bytes[at] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      let place = file.position(at: opening)
      return error(
        at: at, "the text that begins at column \(place.column) is not closed on its line",
        hint: "close it with a double quote, or write a line break inside a text as \\n")
    case UInt8(ascii: "\t"):
      return error(at: at, "a tab stands inside a text", hint: "write it as \\t, or use a space")
    case let byte:
      let hex = String(byte, radix: 16, uppercase: true)
      return error(
        at: at, "the control character U+00\(byte < 16 ? "0" : "")\(hex) stands inside a text",
        hint: "remove it")
    }
  }

  private func comment() -> Diagnostic {
    error(
      at: at, "JSON has no comments",
      hint: "remove it, or keep the note in a member whose name begins with \"x-\"")
  }

  /// The letters, digits and signs from `offset` on, at most 24 bytes.
  private func word(at offset: Int) -> String {
    var end = offset
    while end < bytes.count, end - offset < 24, isWordByte(bytes[end]) { end += 1 }
    // A character cut in half by the limit is left away.
    while end > offset, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }

  func firstCharacter(at offset: Int) -> String {
    let scalars = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
      .unicodeScalars
    guard let first = scalars.first else { return "" }
    if first.value < 0x20 || first.value == 0x7F {
      return
        "the control character U+00\(first.value < 16 ? "0" : "")\(String(first.value, radix: 16, uppercase: true))"
    }
    return String(first)
  }
}
