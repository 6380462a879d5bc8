package import Diagnostics

extension JSONNode {
  /// Reads a JSON text (RFC 8259). What breaks the grammar ends the reading and is told once, at its
  /// exact place; a member that stands twice in one object is an error that reading survives.
  /// - Parameter depth: how deep lists and objects may stand inside each other.
  package static func parse(
    _ file: SourceFile, depth: Int = ResourceLimits().depth
  ) -> Diagnosed<JSONNode> {
    var parser = JSONParser(file: file, depthLimit: min(depth, ResourceLimits.deepest))
    do throws(Diagnostic) {
      let node = try parser.document()
      return Diagnosed(node, parser.duplicates.diagnostics)
    } catch {
      return Diagnosed(nil, parser.duplicates.diagnostics + [error])
    }
  }
}

/// A recursive-descent reader over the bytes of one file.
struct JSONParser {
  let file: SourceFile
  let bytes: [UInt8]
  let depthLimit: Int
  /// Whether the whole file is UTF-8, found out once so that no single text needs to be checked.
  let isUTF8: Bool
  /// The offset of the next byte to read.
  var at = 0
  var depth = 0
  let duplicates = Findings()

  init(file: SourceFile, depthLimit: Int) {
    self.file = file
    self.bytes = file.bytes
    self.depthLimit = depthLimit
    self.isUTF8 = String(validating: file.bytes, as: UTF8.self) != nil
  }

  mutating func document() throws(Diagnostic) -> JSONNode {
    if let encoding = SourceEncoding.wide(bytes) {
      throw error(
        at: 0, "the file is in \(encoding)", hint: "save the file with the encoding UTF-8")
    }
    skipSpace()
    guard at < bytes.count else {
      throw error(at: at, "the file is empty", hint: "begin with { and end with }")
    }
    let node = try value()
    skipSpace()
    guard at == bytes.count else { throw textBehindEnd() }
    return node
  }

  mutating func value() throws(Diagnostic) -> JSONNode {
    let start = at
    guard at < bytes.count else { throw endedEarly() }
    switch bytes[at] {
    case UInt8(ascii: "{"): return JSONNode(try object(), at: location(start))
    case UInt8(ascii: "["): return JSONNode(try array(), at: location(start))
    case UInt8(ascii: "\""): return JSONNode(.string(try string()), at: location(start))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONNode(.number(try number()), at: location(start))
    default:
      if skipWord("true") { return JSONNode(.bool(true), at: location(start)) }
      if skipWord("false") { return JSONNode(.bool(false), at: location(start)) }
      if skipWord("null") { return JSONNode(.null, at: location(start)) }
      throw notAValue()
    }
  }

  private mutating func array() throws(Diagnostic) -> JSONNode.Kind {
    let opening = at
    try enter()
    defer { depth -= 1 }
    var elements: [JSONNode] = []
    skipSpace()
    if skip(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      elements.append(try value())
      skipSpace()
      if skip(UInt8(ascii: "]")) { return .array(elements) }
      let comma = at
      guard skip(UInt8(ascii: ",")) else { throw notClosed(opening, closing: "]") }
      skipSpace()
      if at < bytes.count, bytes[at] == UInt8(ascii: "]") { throw trailingComma(comma) }
    }
  }

  private mutating func object() throws(Diagnostic) -> JSONNode.Kind {
    let opening = at
    try enter()
    defer { depth -= 1 }
    var members: [JSONMember] = []
    var names = MemberNames()
    skipSpace()
    if skip(UInt8(ascii: "}")) { return .object(members) }
    while true {
      let nameStart = at
      guard at < bytes.count else { throw endedEarly() }
      guard bytes[at] == UInt8(ascii: "\"") else { throw notAName() }
      let name = try string()
      skipSpace()
      guard skip(UInt8(ascii: ":")) else { throw colonMissing(after: name) }
      skipSpace()
      let value = try value()
      if names.insert(name, among: members) {
        members.append(
          JSONMember(name: name, nameLocation: location(nameStart), value: value))
      } else {
        duplicates.error(
          at: location(nameStart), "\"\(name)\" stands twice in one object",
          hint: "keep one of the two, or give this one another name")
      }
      skipSpace()
      if skip(UInt8(ascii: "}")) { return .object(members) }
      let comma = at
      guard skip(UInt8(ascii: ",")) else { throw notClosed(opening, closing: "}") }
      skipSpace()
      if at < bytes.count, bytes[at] == UInt8(ascii: "}") { throw trailingComma(comma) }
    }
  }

  private mutating func enter() throws(Diagnostic) {
    depth += 1
    guard depth <= depthLimit else {
      throw Diagnostic(
        .error, file: file.name, position: file.position(at: at),
        message: "lists and objects stand more than \(depthLimit) deep inside each other",
        hint: ResourceLimits.hint(.depth, "look for a bracket that is never closed"))
    }
    at += 1
  }

  mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      default: return
      }
    }
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  /// Skips a literal, unless a longer word begins with it.
  private mutating func skipWord(_ word: StaticString) -> Bool {
    let end = at + word.utf8CodeUnitCount
    guard end <= bytes.count, !(end < bytes.count && isWordByte(bytes[end])) else { return false }
    for index in 0..<word.utf8CodeUnitCount
    where bytes[at + index] != word.utf8Start[index] { return false }
    at = end
    return true
  }

  func location(_ offset: Int) -> SourceLocation { SourceLocation(file: file, offset: offset) }

  func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }
}

/// The names that an object has had so far: compared one by one while they are few, hashed when many.
private struct MemberNames {
  private var hashed: Set<String>?

  /// Whether the name is new.
  mutating func insert(_ name: String, among members: [JSONMember]) -> Bool {
    if hashed == nil, members.count < 16 {
      return !members.contains { $0.name == name }
    }
    if hashed == nil { hashed = Set(members.map(\.name)) }
    return hashed?.insert(name).inserted ?? true
  }
}
