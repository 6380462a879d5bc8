public import Diagnostics
import JSONSource

extension Diagnostic {
  public enum Appearance: Sendable { case plain, coloured }

  /// As text for a terminal or a pipe.
  public func text(_ appearance: Appearance) -> String {
    guard appearance == .coloured else { return description }
    let color = severity == .error ? "\u{1B}[31m" : "\u{1B}[33m"
    return text { color + $0 + "\u{1B}[0m" }
  }

  /// One JSON object on one line.
  public var json: String { jsonValue.text(.compact) }

  var jsonValue: JSONValue {
    var members: [JSONValue.Member] = [.init("severity", .string(severity.rawValue))]
    if let file { members.append(.init("file", .string(file))) }
    if let position {
      members.append(.init("line", .integer(position.line)))
      members.append(.init("column", .integer(position.column)))
    }
    if let pointer { members.append(.init("pointer", .string(pointer))) }
    members.append(.init("message", .string(message)))
    if let hint { members.append(.init("hint", .string(hint))) }
    return .object(members)
  }
}
