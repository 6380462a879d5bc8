internal import CICU

/// The Unicode bidirectional algorithm: which way each letter runs, and what stands where in a line.
enum BidiLevels {
  /// Whether any scalar can make text run from right to left, by itself or as a control.
  static func areNeeded(for scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0x200F, 0x202B, 0x202E, 0x2067, 0xFB1D...0xFDFF, 0xFE70...0xFEFC,
      0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  static func isRightToLeftLetter(_ scalar: Unicode.Scalar) -> Bool {
    areNeeded(for: scalar) && scalar.properties.isAlphabetic
  }

  /// The embedding level of each byte of `utf8`; odd levels run from right to left.
  static func levels(of utf8: ArraySlice<UInt8>, direction: Paragraph.Direction) -> [UInt8] {
    let base: UInt8 = direction == .rightToLeft ? 1 : 0
    let text = String(decoding: utf8, as: UTF8.self)
    let units = Array(text.utf16)
    var levels = [UInt8](repeating: base, count: units.count)
    guard icu_bidi_levels(units, Int32(units.count), base, &levels) else {
      return Array(repeating: base, count: utf8.count)
    }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var unit = 0
    for scalar in text.unicodeScalars {
      for _ in 0..<UTF8.width(scalar) { result.append(levels[unit]) }
      unit += UTF16.width(scalar)
    }
    if base == 1 { MeasureRuns.keepTogether(in: Array(text.unicodeScalars), levels: &result) }
    return result
  }

  /// Which way a text runs by its first strong character (rules P2 and P3); nil for one without any.
  static func base(of text: String) -> Paragraph.Direction? {
    for byte in text.utf8 {
      if byte >= 0x80 { break }
      // Letters of ASCII are strong, all else of it is not.
      if UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 { return .leftToRight }
    }
    let units = Array(text.utf16)
    switch icu_bidi_base(units, Int32(units.count)) {
    case 0: return .leftToRight
    case 1: return .rightToLeft
    default: return nil
    }
  }

  /// The order from left to right of the pieces of one line, given as indices (rule L2).
  static func visualOrder(of levels: [UInt8]) -> [Int] {
    guard levels.contains(where: { $0 != 0 }) else { return Array(levels.indices) }
    var order = [Int32](repeating: 0, count: levels.count)
    icu_bidi_reorder(levels, Int32(levels.count), &order)
    return order.map(Int.init)
  }
}
