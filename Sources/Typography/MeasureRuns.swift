/// Measures in right-to-left text: `60 kg`, `8–10 kg`, `+5`.
///
/// By the letter of UAX #9 a number, the space behind it and a Latin unit are three pieces, and `60 kg`
/// would be seen as `kg 60`. Numbers with a Latin unit, and a sign with its number, run from left to right
/// in one piece (a higher-level protocol as of HL3). Numbers without a unit stay as the rules have
/// them: a range is read from right to left like the words around it.
enum MeasureRuns {
  /// - Parameter levels: of each UTF-8 byte of `scalars`, whose base level is 1.
  static func keepTogether(in scalars: [Unicode.Scalar], levels: inout [UInt8]) {
    var starts: [Int] = []
    var offset = 0
    for scalar in scalars {
      starts.append(offset)
      offset += UTF8.width(scalar)
    }
    starts.append(offset)
    var at = 0
    while at < scalars.count {
      guard scalars[at].isDecimalDigit else {
        at += 1
        continue
      }
      let hasSign = at > 0 && signs.contains(scalars[at - 1]) && (at < 2 || !scalars[at - 2].isJoiningSign)
      let (end, hasUnit) = measure(from: at, in: scalars)
      let first = hasSign ? at - 1 : at
      if hasUnit || hasSign {
        let level = levels[starts[at]..<starts[end]].max().map { $0 & 1 == 0 ? $0 : $0 + 1 } ?? 2
        for byte in starts[first]..<starts[end] { levels[byte] = level }
      }
      at = end
    }
  }

  private static let signs: Set<Unicode.Scalar> = ["+", "-", "−", "±", "~", "≈", "≤", "≥", "<", ">"]
  private static let joints: Set<Unicode.Scalar> = [
    "–", "-", "‑", "×", "x", "/", ".", ",", ":", "٫", "٬",
  ]

  /// The end of the number from `start` on: with a Latin unit that of its last number and the unit, else
  /// that of the first number.
  private static func measure(
    from start: Int, in scalars: [Unicode.Scalar]
  ) -> (end: Int, hasUnit: Bool) {
    func skipDigits(_ from: Int) -> Int {
      var at = from
      while at < scalars.count, scalars[at].isDecimalDigit { at += 1 }
      return at
    }
    func skipSpace(_ from: Int) -> Int {
      from < scalars.count && scalars[from].isWordSpace ? from + 1 : from
    }
    let firstEnd = skipDigits(start)
    var end = firstEnd
    while true {
      let joint = skipSpace(end)
      guard joint < scalars.count, joints.contains(scalars[joint]) else { break }
      let digits = skipSpace(joint + 1)
      guard digits < scalars.count, scalars[digits].isDecimalDigit else { break }
      end = skipDigits(digits)
    }
    var unit = skipSpace(end)
    guard unit < scalars.count, Script(of: scalars[unit]) == .latin else { return (firstEnd, false) }
    while unit < scalars.count, Script(of: scalars[unit]) == .latin { unit += 1 }
    return (unit, true)
  }
}

extension Unicode.Scalar {
  fileprivate var isDecimalDigit: Bool { properties.numericType == .decimal }

  fileprivate var isWordSpace: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }

  /// What a dash behind it joins to the number that follows, so that the dash is no sign of it.
  fileprivate var isJoiningSign: Bool { isDecimalDigit || properties.isAlphabetic }
}
