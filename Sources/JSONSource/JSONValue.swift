/// A JSON value to be written: a schema, a report, a listing.
package indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  /// What is no number is written as null.
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// In the order in which it is written.
  case object([Member])

  package struct Member: Sendable, Hashable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0, $1) })
  }
}

extension JSONValue {
  package enum Style: Sendable {
    /// All on one line.
    case compact
    /// An entry a line, two spaces deeper than what it stands in.
    case indented
  }

  /// The value as a JSON text.
  package func text(_ style: Style = .compact) -> String {
    var text = ""
    write(into: &text, style, depth: 0)
    return text
  }

  private func write(into text: inout String, _ style: Style, depth: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += "\(value)"
    case .number(let value): text += value.isFinite ? value.written : "null"
    case .string(let value): Self.write(value, into: &text)
    case .array(let values):
      Self.write(values, "[", "]", into: &text, style, depth) { value, text in
        value.write(into: &text, style, depth: depth + 1)
      }
    case .object(let members):
      Self.write(members, "{", "}", into: &text, style, depth) { member, text in
        Self.write(member.name, into: &text)
        text += style == .compact ? ":" : ": "
        member.value.write(into: &text, style, depth: depth + 1)
      }
    }
  }

  private static func write<Entry>(
    _ entries: [Entry], _ opening: String, _ closing: String, into text: inout String,
    _ style: Style, _ depth: Int, _ write: (Entry, inout String) -> Void
  ) {
    text += opening
    for (index, entry) in entries.enumerated() {
      if index > 0 { text += "," }
      breakLine(in: &text, style, depth + 1)
      write(entry, &text)
    }
    if !entries.isEmpty { breakLine(in: &text, style, depth) }
    text += closing
  }

  private static func breakLine(in text: inout String, _ style: Style, _ depth: Int) {
    if style == .indented { text += "\n" + String(repeating: "  ", count: depth) }
  }

  private static func write(_ string: String, into text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..."\u{1F}":
        text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension Double {
  /// Without a fraction where it has none: `3`, `0.5`.
  package var written: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}
