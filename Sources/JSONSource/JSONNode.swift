package import Diagnostics

/// One JSON value and the place where it was written.
package struct JSONNode: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case null
    case bool(Bool)
    /// The number as it was written, such as `12`, `-0.50` or `1e3`: nothing is rounded in reading.
    case number(String)
    case string(String)
    case array([JSONNode])
    /// In the order of the text. Names differ from each other.
    case object([JSONMember])
  }

  package var kind: Kind
  package var location: SourceLocation

  package init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }
}

/// One `"name": value` of an object.
package struct JSONMember: Sendable, Hashable {
  package var name: String
  package var nameLocation: SourceLocation
  package var value: JSONNode
}

extension JSONNode {
  /// The value of an object's member; nil where there is none or this is not an object.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let members) = kind else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// What a person calls this kind of value, with its text where that is short: `"ninety"`, `7`, `a list`.
  package var spoken: String {
    switch kind {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let text): text.utf8.count <= 24 ? text : "a number"
    case .string(let text):
      text.utf8.count <= 60 && !text.utf8.contains { $0 < 0x20 } ? "\"\(text)\"" : "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
