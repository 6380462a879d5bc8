/// What belongs to a number and never leaves it at the end of a line: `60 kg`, `3 × 10`, `10–12`.
/// The Unicode rules would break there.
enum NumberBonds {
  /// Only signs and abbreviations: a word such as “reps” reads well on the next line.
  private static let units: Set<String> = [
    "%", "‰", "°", "°C", "°F", "kg", "g", "mg", "lb", "lbs", "oz", "st", "km", "m", "cm", "mm",
    "mi",
    "ft", "yd", "h", "hr", "hrs", "min", "s", "sec", "ms", "kcal", "kJ", "W", "N", "Nm", "bpm",
    "rpm",
    "RM", "Std.", "Min.", "Sek.", "кг", "г", "км", "м", "см", "мм", "ч", "мин", "с", "сек", "χλμ",
    "×", "x",
  ]

  /// Whether a line must not end at `offset`, where the Unicode rules would let it.
  /// - Parameter line: what stands between forced breaks; `offset` lies within it.
  static func join(at offset: Int, in line: ArraySlice<UInt8>) -> Bool {
    let before = line[..<offset]
    if before.last == UInt8(ascii: " ") {
      let left = before.dropLast()
      let right = line[offset...].prefix { $0 != UInt8(ascii: " ") }
      if endsWithNumber(left) { return isUnit(right) }
      return beginsWithDigit(right) && (left.hasSuffix("×") || left.hasSuffix(" x"))
    }
    // A hyphen between digits is no break by the Unicode rules; a proper dash is.
    let dash = "–"
    return before.hasSuffix(dash) && beginsWithDigit(line[offset...])
      && endsWithNumber(before.dropLast(dash.utf8.count))
  }

  private static func isUnit(_ utf8: ArraySlice<UInt8>) -> Bool {
    // The longest abbreviation and some punctuation behind it.
    guard utf8.count <= 12 else { return false }
    let word = Substring(decoding: utf8, as: UTF8.self)
    if units.contains(String(word)) { return true }
    let bare = word.prefix { !",;:.!?)]…/".contains($0) }
    return units.contains(String(bare))
  }

  private static func beginsWithDigit(_ utf8: ArraySlice<UInt8>) -> Bool {
    utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  private static func endsWithNumber(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let last = utf8.last else { return false }
    if last < 0x80 { return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last) }
    // ½ and the digits of other scripts.
    let scalar = String(decoding: utf8.suffix(4), as: UTF8.self).unicodeScalars.last
    return scalar?.properties.numericType != nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
