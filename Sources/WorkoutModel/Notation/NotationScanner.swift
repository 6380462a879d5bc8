/// Reads a short notation from left to right.
///
/// Typographic signs are read as their ASCII relatives (`×` and `*` as `x`, dashes and the minus sign
/// as `-`, curly quotes as `"`), one for one, so that an offset is a place in the original as well.
struct NotationScanner {
  let text: String
  private let original: [Unicode.Scalar]
  private let scalars: [Unicode.Scalar]
  /// The index of the next scalar to read.
  private(set) var at = 0

  init(_ text: String) {
    self.text = text
    original = Array(text.unicodeScalars)
    scalars = original.map(Self.folded)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "×", "*": "x"
    case "–", "—", "−", "\u{2010}", "\u{2011}": "-"
    case "“", "”", "„": "\""
    case "\u{A0}", "\u{202F}", "\u{2009}", "\t", "\n", "\r": " "
    default: scalar
    }
  }

  var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  var nextAsWritten: Unicode.Scalar? { at < original.count ? original[at] : nil }

  func peek(_ distance: Int) -> Unicode.Scalar? {
    at + distance < scalars.count ? scalars[at + distance] : nil
  }

  mutating func skipSpaces() {
    while next == " " { at += 1 }
  }

  /// Whether only spaces are left, which are skipped.
  mutating func isAtEnd() -> Bool {
    skipSpaces()
    return next == nil
  }

  /// Skips a sign, with the spaces before it, if it comes next.
  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    let start = at
    skipSpaces()
    if next == sign {
      at += 1
      return true
    }
    at = start
    return false
  }

  /// The letters that come next, in lower case, after spaces and up to an `x` that multiplies; empty if
  /// there are none.
  func peekWord() -> String {
    var index = at
    while index < scalars.count, scalars[index] == " " { index += 1 }
    var word = ""
    while index < scalars.count, Self.isLetter(scalars[index]), !multiplies(at: index) {
      word.unicodeScalars.append(Self.lowercased(scalars[index]) ?? scalars[index])
      index += 1
    }
    return word
  }

  /// Skips words (in lower case, hyphens as in the list) if they come next. Between two words there
  /// may be spaces or a hyphen, or nothing where `joined`.
  mutating func skipWords(_ words: [String], joined: Bool = false) -> Bool {
    let start = at
    var isFirst = true
    for word in words {
      if !isFirst {
        if next == "-" {
          at += 1
        } else if next != " " && !joined {
          at = start
          return false
        }
      }
      isFirst = false
      skipSpaces()
      guard skipPrefix(word) else {
        at = start
        return false
      }
    }
    if letterFollows {
      at = start
      return false
    }
    return true
  }

  mutating func skipWord(_ word: String) -> Bool {
    let start = at
    skipSpaces()
    if skipPrefix(word), !letterFollows { return true }
    at = start
    return false
  }

  private mutating func skipPrefix(_ word: String) -> Bool {
    var index = at
    for letter in word.unicodeScalars {
      guard index < scalars.count, Self.lowercased(scalars[index]) == letter else { return false }
      index += 1
    }
    at = index
    return true
  }

  /// Whether the word that was read so far goes on.
  private var letterFollows: Bool { next.map(Self.isLetter) ?? false && !multiplies(at: at) }

  /// Whether a letter is the `x` in front of a number, as in `80kgx5`, where no word goes on.
  private func multiplies(at place: Int) -> Bool {
    guard scalars[place] == "x" || scalars[place] == "X" else { return false }
    let number = scalars[(place + 1)...].first { $0 != " " }
    return isDigit(number)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isAlphabetic }
    return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // Nearly all words are ASCII, where Unicode's tables aren't needed.
    guard scalar.isASCII else { return scalar.properties.lowercaseMapping.unicodeScalars.first }
    return ("A"..."Z").contains(scalar) ? Unicode.Scalar(scalar.value + 32) : scalar
  }

  mutating func advance() { at += 1 }

  /// Goes back to a place where the scanner has been.
  mutating func rewind(to place: Int) { at = min(place, scalars.count) }

  /// The text as it was written between two places.
  func text(_ range: Range<Int>) -> String {
    // Byte by byte: a string's own view of its scalars takes ten times as long to append to.
    var utf8: [UInt8] = []
    utf8.reserveCapacity(range.count)
    for scalar in original[range] { utf8.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// What is left, as it was written.
  var remainder: String { text(at..<scalars.count) }

  /// What stands at the place, for a message: up to the next space or separator.
  func rest(from place: Int) -> String {
    var end = place
    while end < scalars.count, end - place < 24,
      end == place || !(scalars[end] == " " || scalars[end] == "," || scalars[end] == ";")
    { end += 1 }
    return "\"\(text(place..<end))\""
  }

  func error(_ message: String, hint: String? = nil, at place: Int? = nil) -> NotationError {
    NotationError(message: message, hint: hint, text: text, offset: place ?? at)
  }

  /// `rest is a duration such as "90 s", not "ninety"`, with the caret at what comes next.
  mutating func mismatch(_ what: String, hint: String? = nil) -> NotationError {
    skipSpaces()
    return error(
      next == nil ? "\(what), but nothing follows" : "\(what), not \(rest(from: at))", hint: hint)
  }
}

/// Reads all of a text with one rule.
func readNotation<Value>(
  _ text: String, _ rule: (inout NotationScanner) throws(NotationError) -> Value
) throws(NotationError) -> Value {
  var scanner = NotationScanner(text)
  let value = try rule(&scanner)
  guard scanner.isAtEnd() else {
    throw scanner.error("\(scanner.rest(from: scanner.at)) is too much", hint: "leave it out")
  }
  return value
}
