/// Numbers and ranges of them.
extension NotationScanner {
  /// Nine digits.
  static let largestNumber = 999_999_999

  var nextIsDigit: Bool { isDigit(next) }

  func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("0"..."9").contains($0) } ?? false
  }

  /// A number without a sign, with a decimal point or a decimal comma; nil if none comes next.
  mutating func decimal() throws(NotationError) -> FixedDecimal? {
    skipSpaces()
    let start = at
    guard nextIsDigit || ((next == "." || next == ",") && isDigit(peek(1))) else { return nil }
    var millionths: Int64 = 0
    var digits = 0
    while let next, nextIsDigit {
      digits += 1
      if digits <= 9 { millionths = millionths * 10 + Int64(next.value - 0x30) * 1_000_000 }
      advance()
    }
    guard digits <= 9 else {
      throw error("a number has at most 9 digits before its decimals", at: start)
    }
    guard next == "." || next == ",", isDigit(peek(1)) else {
      return FixedDecimal(millionths: millionths)
    }
    let isComma = next == ","
    advance()
    var scale: Int64 = 100_000
    var decimals = 0
    while let next, nextIsDigit {
      millionths += Int64(next.value - 0x30) * scale
      scale /= 10
      decimals += 1
      advance()
    }
    guard decimals <= 6 else { throw error("a number has at most 6 decimals", at: start) }
    if isComma, decimals == 3, (1...3).contains(digits), millionths >= 1_000_000 {
      throw error(
        "\(text(start..<at)) may be meant as a thousand or as decimals",
        hint: "write thousands without a sign, and decimals without closing zeros", at: start)
    }
    return FixedDecimal(millionths: millionths)
  }

  /// The number that digits alone make, whatever follows them; 0 if there are none.
  mutating func digits() throws(NotationError) -> Int {
    let start = at
    var value = 0
    while let next, nextIsDigit {
      guard at - start < 9 else { throw error("a number has at most 9 digits", at: start) }
      value = value * 10 + Int(next.value - 0x30)
      advance()
    }
    return value
  }

  /// A whole number without a sign; nil if none comes next.
  mutating func whole() throws(NotationError) -> Int? {
    skipSpaces()
    let start = at
    guard nextIsDigit, let decimal = try decimal() else { return nil }
    guard let integer = decimal.integer else {
      throw error("\(text(start..<at)) is not a whole number", at: start)
    }
    return integer
  }

  /// Skips `-` or `to` if a number follows it.
  mutating func skipRangeMark() -> Bool {
    let start = at
    if skip("-") || skipWord("to") {
      skipSpaces()
      if nextIsDigit { return true }
    }
    rewind(to: start)
    return false
  }

  /// A range, once both its ends are read; the caret goes to `place` if it runs backwards.
  func range<Bound: Comparable>(
    _ lower: Bound, _ upper: Bound, at place: Int
  ) throws(NotationError) -> ClosedRange<Bound> {
    guard lower <= upper else {
      throw error("the range runs backwards", hint: "write the smaller end first", at: place)
    }
    return lower...upper
  }

  /// A whole number or a range of such that lies in `limits`.
  mutating func wholeRange(
    _ what: String, in limits: ClosedRange<Int>
  ) throws(NotationError) -> ClosedRange<Int> {
    skipSpaces()
    let start = at
    var expected: String { "\(what) from \(limits.lowerBound) to \(limits.upperBound)" }
    guard let lower = try whole() else { throw mismatch(expected) }
    var upper = lower
    if skipRangeMark() { upper = try whole() ?? lower }
    let range = try range(lower, upper, at: start)
    guard limits.contains(lower), limits.contains(upper) else {
      throw error("\(expected), not \(text(start..<at))", at: start)
    }
    return range
  }
}
