/// RFC 6901 pointers into a JSON text.
public enum JSONPointer {
  /// The pointer of the innermost value (or member name) that begins at or before `offset` and has
  /// not ended there. The text up to `offset` must be well-formed JSON; an unfinished rest is fine.
  public static func find(offset: Int, in bytes: [UInt8]) -> String {
    var path: [Step] = []
    var at = 0
    let end = min(offset, bytes.count)
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
        let start = at
        at = closingQuote(after: at, in: bytes)
        if at >= end { break }
        if case .member(nil) = path.last {
          path[path.count - 1] = .member(bytes[(start + 1)..<at])
        }
      default: break
      }
      at += 1
    }
    if case .member(nil) = path.last, end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      path[path.count - 1] = .member(bytes[(end + 1)..<closingQuote(after: end, in: bytes)])
    }
    return path.map(\.text).joined()
  }

  /// Writes one reference token: `~` as `~0`, `/` as `~1`.
  public static func escape(_ token: String) -> String {
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

  private enum Step {
    case member(ArraySlice<UInt8>?)
    case element(Int)

    var text: String {
      switch self {
      case .member(nil): ""
      case .member(let name?): "/" + escape(String(decoding: name, as: UTF8.self))
      case .element(let index): "/\(index)"
      }
    }
  }

  private static func closingQuote(after opening: Int, in bytes: [UInt8]) -> Int {
    var at = opening + 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(at, bytes.count)
  }
}
