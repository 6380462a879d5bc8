/// RFC 6901 pointers into a JSON text.
public enum JSONPointer {
  /// The pointer of the innermost value (or member name) that begins at or before `offset` and has
  /// not ended there. The text up to `offset` must be well-formed JSON; an unfinished rest is fine.
  public static func find(offset: Int, in bytes: [UInt8]) -> String {
    var walk = JSONPointerWalk(bytes)
    return walk.pointer(at: offset)
  }

  /// Writes one reference token: `~` as `~0`, `/` as `~1`.
  public static func escape(_ token: String) -> String {
    guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return token
    }
    var escaped = ""
    for character in token {
      switch character {
      case "~": escaped += "~0"
      case "/": escaped += "~1"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

/// One way through a JSON text that answers for many offsets, as long as they ascend.
public struct JSONPointerWalk {
  private let bytes: [UInt8]
  private var path: [Step] = []
  private var at = 0

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// `JSONPointer.find`; `offset` is not less than in the call before.
  public mutating func pointer(at offset: Int) -> String {
    let end = min(offset, bytes.count)
    advance(to: end)
    var path = path
    if case .member(nil) = path.last, end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      path[path.count - 1] = .member(bytes[(end + 1)..<closingQuote(after: end)])
    }
    return path.map(\.text).joined()
  }

  private mutating func advance(to end: Int) {
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: "{"): path.append(.member(nil))
      case UInt8(ascii: "["): path.append(.element(0))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = path.popLast()
      case UInt8(ascii: ","):
        switch path.last {
        case .element(let index): path[path.count - 1] = .element(index + 1)
        case .member: path[path.count - 1] = .member(nil)
        case nil: break
        }
      case UInt8(ascii: "\""):
        let closing = closingQuote(after: at)
        // The offset lies inside this text, and the next one may as well.
        if closing >= end { return }
        if case .member(nil) = path.last {
          path[path.count - 1] = .member(bytes[(at + 1)..<closing])
        }
        at = closing
      default: break
      }
      at += 1
    }
  }

  private enum Step {
    case member(ArraySlice<UInt8>?)
    case element(Int)

    var text: String {
      switch self {
      case .member(nil): ""
      case .member(let name?): "/" + JSONPointer.escape(String(decoding: name, as: UTF8.self))
      case .element(let index): "/\(index)"
      }
    }
  }

  private func closingQuote(after opening: Int) -> Int {
    var at = opening + 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(at, bytes.count)
  }
}
