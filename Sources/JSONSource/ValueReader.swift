package import Diagnostics

/// Turns one JSON value into a Swift value, or tells why it can't.
///
/// Every accessor returns nil after it has told what is wrong, so that a decoder can go on and find
/// the other mistakes: `let rounds = reader["rounds"]?.count(in: 1...99)`.
package struct ValueReader {
  package let node: JSONNode
  /// What messages call the value: `rest`, or `an entry of cues`.
  package let name: String
  package let findings: Findings

  package init(_ node: JSONNode, name: String, findings: Findings) {
    self.node = node
    self.name = name
    self.findings = findings
  }

  package var location: SourceLocation { node.location }

  /// Tells that the value is not what it should be: `rest is a duration such as "90 s", not "ninety"`.
  package func refuse(expected: String, hint: String? = nil) {
    var hint = hint
    if hint == nil, case .null = node.kind {
      hint = "leave \(name) out where there is nothing to say"
    }
    findings.error(
      at: location, "\(name) is \(expected), not \(node.spoken)", hint: hint)
  }

  /// Tells something else that is wrong with the value.
  package func error(_ message: String, hint: String? = nil) {
    findings.error(at: location, message, hint: hint)
  }

  package func warning(_ message: String, hint: String? = nil) {
    findings.warning(at: location, message, hint: hint)
  }

  /// A text, if the value is one that may be printed: no control characters but tab and line breaks, no letter and
  /// no text beyond all measure.
  package func string(expected: String = "a text in double quotes") -> String? {
    guard case .string(let text) = node.kind else {
      refuse(expected: expected)
      return nil
    }
    guard text.utf8.count <= Self.longestText else {
      error(
        "\(name) is a text of \(text.utf8.count) bytes; \(Self.longestText) are the most",
        hint: "split it into several")
      return nil
    }
    func isControl(_ byte: UInt8) -> Bool {
      byte < 0x20 && !(byte == 9 || byte == 10 || byte == 13) || byte == 0x7F
    }
    let control =
      text.utf8.withContiguousStorageIfAvailable { $0.first(where: isControl) }
      ?? text.utf8.first(where: isControl)
    if let control {
      error(
        "\(name) holds the control character U+00\(control < 16 ? "0" : "")\(String(control, radix: 16, uppercase: true))",
        hint: "remove it")
      return nil
    }
    if let size = text.pile(above: Self.largestLetter) {
      error(
        "\(name) holds a letter that is made of \(size) bytes",
        hint: "take marks away from it; \(Self.largestLetter) bytes are enough for every script")
      return nil
    }
    return text
  }

  /// Of a letter with its marks, in bytes. Unicode's stream-safe texts have 30 marks at most (UAX #15, 13); a
  /// family of emoji takes 41 bytes.
  private static let largestLetter = 128

  /// In bytes: fifty pages. A text is set in one go, in a fraction of a second.
  private static let longestText = 100_000

  package func bool() -> Bool? {
    guard case .bool(let value) = node.kind else {
      refuse(expected: "true or false")
      return nil
    }
    return value
  }

  /// A whole number that lies in `range`.
  package func count(in range: ClosedRange<Int>) -> Int? {
    guard case .number(let text) = node.kind, let value = Int(text), range.contains(value) else {
      refuse(expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return value
  }

  /// A number that lies in `range`, to the nearest binary fraction.
  package func number(in range: ClosedRange<Double>? = nil) -> Double? {
    if case .number(let text) = node.kind, let value = Double(text), value.isFinite,
      range?.contains(value) ?? true
    {
      return value
    }
    refuse(
      expected: range.map { "a number from \($0.lowerBound.written) to \($0.upperBound.written)" } ?? "a number")
    return nil
  }

  /// One of a fixed set of words.
  package func choice<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> Word? {
    guard case .string(let text) = node.kind, let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue)
      var hint: String?
      if case .string(let text) = node.kind, let near = findings.nearestName(to: text, among: words) {
        hint = "did you mean \"\(near)\"?"
      }
      refuse(expected: "one of \(words.joined(separator: ", "))", hint: hint)
      return nil
    }
    return word
  }

  /// The entries that `decode` could make something of.
  package func list<Element>(
    entry: String? = nil, _ decode: (ValueReader) -> Element?
  ) -> [Element]? {
    guard case .array(let nodes) = node.kind else {
      refuse(expected: "a list", hint: "put it in [ ]")
      return nil
    }
    let entryName = entry ?? "an entry of \(name)"
    var elements: [Element] = []
    elements.reserveCapacity(nodes.count)
    for node in nodes {
      if findings.givesUp() { break }
      if let element = decode(ValueReader(node, name: entryName, findings: findings)) {
        elements.append(element)
      }
    }
    return elements
  }

  /// A list of texts.
  package func strings() -> [String]? { list { $0.string() } }

  /// An object with a fixed set of members; one that `decode` does not ask for is an error.
  /// `kind` names it in messages: `client has no member "gaol"`.
  package func object<Value>(
    _ kind: String, expected: String? = nil, _ decode: (ObjectReader) -> Value?
  ) -> Value? {
    guard case .object(let members) = node.kind else {
      refuse(expected: expected ?? "an object { … }")
      return nil
    }
    let reader = ObjectReader(kind: kind, members: members, location: location, findings: findings)
    let value = decode(reader)
    reader.refuseUnknownMembers()
    return value
  }

  /// An object whose member names are data, such as ids. Names with `x-` in front are left out.
  package func entries() -> [(name: String, nameLocation: SourceLocation, value: ValueReader)]? {
    guard case .object(let members) = node.kind else {
      refuse(expected: "an object { \"name\": …, … }")
      return nil
    }
    return members.filter { !$0.isPrivate }.map {
      ($0.name, $0.nameLocation, ValueReader($0.value, name: $0.name, findings: findings))
    }
  }
}

extension String {
  /// The size of the first character that has more than so many bytes; nil where none has.
  fileprivate func pile(above limit: Int) -> Int? {
    // Marks and joiners begin at U+0300, the byte 0xCC.
    guard utf8.count > limit, utf8.contains(where: { $0 >= 0xCC }) else { return nil }
    return lazy.map(\.utf8.count).first { $0 > limit }
  }
}
