/// Walks through PDF syntax (ISO 32000-1, 7.2 and 7.3).
struct PDFScanner {
  private let bytes: [UInt8]
  var at: Int

  init(_ bytes: [UInt8], at: Int) {
    self.bytes = bytes
    self.at = at
  }

  var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
  }

  static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      false
    default: !isSpace(byte)
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  mutating func skipSpace() {
    while at < bytes.count, Self.isSpace(bytes[at]) { at += 1 }
  }

  /// Skips a word, and white space before it.
  mutating func skip(_ word: StaticString) -> Bool {
    var start = at
    while start < bytes.count, Self.isSpace(bytes[start]) { start += 1 }
    let end = start + word.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes[start..<end].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    else { return false }
    at = end
    return true
  }

  mutating func nextByte() -> UInt8? {
    skipSpace()
    defer { at += 1 }
    return byte
  }

  /// An integer without a sign, behind white space.
  mutating func nextInteger() -> Int? {
    skipSpace()
    let start = at
    var value = 0
    while at < bytes.count, Self.isDigit(bytes[at]), at - start < 12 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return at > start ? value : nil
  }

  func integer() -> Int? {
    var scan = self
    return scan.nextInteger()
  }

  /// `n 0 R`; nil for anything else.
  func reference() -> Int? {
    var scan = self
    return scan.nextReference()
  }

  mutating func nextReference() -> Int? {
    var scan = self
    guard let number = scan.nextInteger(), let space = scan.byte, Self.isSpace(space),
      scan.nextInteger() != nil, scan.skip("R"), scan.byte.map({ !Self.isRegular($0) }) ?? true
    else { return nil }
    self = scan
    return number
  }

  /// Where the value of a key begins in the dictionary that the scanner stands in front of.
  func value(of key: StaticString) -> Int? {
    var scan = self
    guard scan.skip("<<") else { return nil }
    while true {
      scan.skipSpace()
      guard scan.byte == UInt8(ascii: "/") else { return nil }
      let name = scan.at + 1
      scan.skipValue()
      let isWanted = bytes[name..<scan.at].elementsEqual(
        UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
      scan.skipSpace()
      if isWanted { return scan.at }
      scan.skipValue()
    }
  }

  /// Skips one value: a dictionary or list with all that is in it.
  mutating func skipValue() {
    skipSpace()
    if nextReference() != nil { return }
    var depth = 0
    repeat {
      skipSpace()
      guard let byte else { return }
      switch byte {
      case UInt8(ascii: "("): skipString()
      case UInt8(ascii: "["):
        depth += 1
        at += 1
      case UInt8(ascii: "]"):
        depth -= 1
        at += 1
      case UInt8(ascii: "<") where at + 1 < bytes.count && bytes[at + 1] == byte:
        depth += 1
        at += 2
      case UInt8(ascii: "<"):
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
        at += 1
      case UInt8(ascii: ">"):
        depth -= 1
        at += 2
      default:
        at += 1
        while at < bytes.count, Self.isRegular(bytes[at]) { at += 1 }
      }
    } while depth > 0
  }

  /// `(text)`, in which brackets come in pairs or behind a backslash.
  mutating func skipString() {
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      at += 1
      if depth == 0 { return }
    }
  }
}
