/// The part of the Compact Font Format (Adobe Technical Note 5176) that embedding needs.
enum CompactFont {
  /// In a font whose glyphs are numbered by CIDs of their own, as those of East Asian fonts are, gives
  /// each glyph its index for a CID: ISO 32000-1, 9.7.4.2 looks codes up among these.
  /// - Parameter font: an OpenType file. What is no font with CIDs stays as it is.
  static func numberGlyphs(in font: inout [UInt8]) {
    guard let table = table("CFF ", in: font), let dictionary = topDictionary(in: font, from: table),
      let top = entries(of: dictionary, in: font), top[registryOperator] != nil,
      let offset = top[charsetOperator], offset > 2,
      let glyphs = top[charStringsOperator].flatMap({ integer(2, at: table + $0, in: font) })
    else { return }
    let first = table + offset
    guard glyphs > 1, let format = integer(1, at: first, in: font) else { return }
    // Whatever the old list was, the new one is no longer: glyphs from 1 on, in one range.
    let new: [UInt8]
    switch glyphs - 2 {
    case 0: new = [0, 0, 1]
    case let rest where rest < 256 && format < 2: new = [1, 0, 1, UInt8(rest)]
    case let rest: new = [2, 0, 1, UInt8(rest >> 8 & 0xFF), UInt8(rest & 0xFF)]
    }
    guard first + new.count <= font.count else { return }
    font.replaceSubrange(first..<first + new.count, with: new)
  }

  private static let charsetOperator = 15
  private static let charStringsOperator = 17
  /// ROS, two bytes: 12 30. It comes first in fonts with CIDs alone.
  private static let registryOperator = 1230

  private static func integer(_ length: Int, at offset: Int, in bytes: [UInt8]) -> Int? {
    guard offset >= 0, offset + length <= bytes.count else { return nil }
    return bytes[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func table(_ name: String, in font: [UInt8]) -> Int? {
    guard let count = integer(2, at: 4, in: font) else { return nil }
    for index in 0..<count {
      let record = 12 + 16 * index
      guard record + 16 <= font.count else { return nil }
      if font[record..<record + 4].elementsEqual(name.utf8) {
        return integer(4, at: record + 8, in: font)
      }
    }
    return nil
  }

  /// Where an INDEX begins that stands at `offset`, and where it ends.
  private static func index(
    at offset: Int, in font: [UInt8]
  ) -> (first: Range<Int>, end: Int)? {
    guard let count = integer(2, at: offset, in: font), count > 0,
      let size = integer(1, at: offset + 2, in: font), (1...4).contains(size)
    else { return nil }
    let base = offset + 3 + (count + 1) * size - 1
    guard let start = integer(size, at: offset + 3, in: font),
      let next = integer(size, at: offset + 3 + size, in: font),
      let last = integer(size, at: offset + 3 + count * size, in: font),
      start <= next, base + last <= font.count, next <= last
    else { return nil }
    return (base + start..<base + next, base + last)
  }

  private static func topDictionary(in font: [UInt8], from table: Int) -> Range<Int>? {
    guard let header = integer(1, at: table + 2, in: font),
      let names = index(at: table + header, in: font)
    else { return nil }
    return index(at: names.end, in: font)?.first
  }

  /// Each operator's last operand, where that is an integer.
  private static func entries(of range: Range<Int>, in font: [UInt8]) -> [Int: Int]? {
    var result: [Int: Int] = [:]
    var operand = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = Int(font[at])
      at += 1
      switch byte {
      case 12:
        guard let second = integer(1, at: at, in: font) else { return nil }
        result[1200 + second] = operand
        at += 1
      case 0...21: result[byte] = operand
      case 28:
        guard let value = integer(2, at: at, in: font) else { return nil }
        operand = Int(Int16(truncatingIfNeeded: value))
        at += 2
      case 29:
        guard let value = integer(4, at: at, in: font) else { return nil }
        operand = Int(Int32(truncatingIfNeeded: value))
        at += 4
      case 30:
        // A decimal number ends with a half-byte of ones.
        while at < range.upperBound, font[at] & 0xF != 0xF, font[at] >> 4 != 0xF { at += 1 }
        at += 1
      case 32...246: operand = byte - 139
      case 247...254:
        guard let second = integer(1, at: at, in: font) else { return nil }
        operand = byte < 251 ? (byte - 247) * 256 + second + 108 : -(byte - 251) * 256 - second - 108
        at += 1
      default: return nil
      }
    }
    return result
  }
}
