import Diagnostics
import JSONSource

/// The few texts of a document that its file's name is made from, found without decoding it.
///
/// Where the text is no JSON, or says something else than expected, there is less to find and nothing to
/// tell: whoever decodes the document tells what is wrong with it.
struct DocumentGlance {
  /// By path, such as `client.id`.
  private(set) var texts: [String: String] = [:]

  private let bytes: [UInt8]
  private let paths: Set<String>
  private var at = 0

  /// - Parameter paths: names of members parted by full stops.
  init(_ bytes: [UInt8], paths: Set<String>) {
    self.bytes = bytes
    self.paths = paths
    value(at: "", depth: 0)
  }

  private mutating func value(at path: String, depth: Int) {
    skipSpace()
    guard at < bytes.count else { return }
    switch bytes[at] {
    case UInt8(ascii: "\""):
      let range = string()
      if paths.contains(path), texts[path] == nil { texts[path] = Self.decoded(bytes[range]) }
    case UInt8(ascii: "{") where depth == 0 || paths.contains(where: { $0.hasPrefix(path + ".") }):
      object(at: path, depth: depth)
    case UInt8(ascii: "{") where paths.contains(path):
      // A map of languages: the first is as good as any, for a name.
      at += 1
      skipSpace()
      _ = string()
      skipSpace()
      at += 1
      skipSpace()
      // What stands in the place of a text is skipped, however deep it goes.
      if at < bytes.count, bytes[at] == UInt8(ascii: "\"") { value(at: path, depth: depth) }
      skipRest()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      at += 1
      skipRest()
    default:
      let start = at
      while at < bytes.count, ![0x2C, 0x7D, 0x5D].contains(bytes[at]), bytes[at] > 0x20 { at += 1 }
      if paths.contains(path) { texts[path] = String(decoding: bytes[start..<at], as: UTF8.self) }
    }
  }

  private mutating func object(at path: String, depth: Int) {
    at += 1
    while true {
      skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { break }
      let name = bytes[string()]
      skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { return }
      at += 1
      let member = Self.decoded(name)
      value(at: path.isEmpty ? member : "\(path).\(member)", depth: depth + 1)
      skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: ",") else { break }
      at += 1
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: "}") { at += 1 }
  }

  /// Skips to behind the bracket that closes what is open.
  private mutating func skipRest() {
    var depth = 1
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        _ = string()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          at += 1
          return
        }
      default: break
      }
      at += 1
    }
  }

  /// Skips a string; what stands between its quotes.
  private mutating func string() -> Range<Int> {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return at..<at }
    let start = at + 1
    at = start
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(at, bytes.count)
    at = min(at + 1, bytes.count)
    return start..<max(start, end)
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  private static func decoded(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "\\")) else { return String(decoding: text, as: UTF8.self) }
    let quote = UInt8(ascii: "\"")
    let parsed = JSONNode.parse(SourceFile(name: "", bytes: [quote] + text + [quote]))
    guard case .string(let decoded)? = parsed.value?.kind else { return "" }
    return decoded
  }
}
