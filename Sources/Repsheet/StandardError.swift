public import Diagnostics

import JSONSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The stream for everything that was not asked for.
public enum StandardError {
  public static func write(_ line: String) {
    let text = line + "\n"
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Whether a person is watching who wants colour (https://no-color.org).
  public static var isTerminal: Bool {
    isatty(STDERR_FILENO) == 1 && Environment["NO_COLOR", default: ""].isEmpty
  }
}

/// The process's environment.
public enum Environment {
  public static subscript(name: String, default fallback: String) -> String {
    getenv(name).map { String(cString: $0) } ?? fallback
  }

  /// The time that reproducible builds write for now (https://reproducible-builds.org/specs/source-date-epoch).
  public static var sourceDateEpoch: Int? { Int(Environment["SOURCE_DATE_EPOCH", default: ""]) }
}

extension Diagnostic {
  public enum Appearance: Sendable { case plain, coloured }

  /// As text for a terminal or a pipe.
  public func text(_ appearance: Appearance) -> String {
    guard appearance == .coloured else { return description }
    let color = severity == .error ? "\u{1B}[31m" : "\u{1B}[33m"
    return text { color + $0 + "\u{1B}[0m" }
  }

  /// One JSON object on one line.
  public var json: String {
    var members: [JSONValue.Member] = [.init("severity", .string(severity.rawValue))]
    if let file { members.append(.init("file", .string(file))) }
    if let position {
      members.append(.init("line", .integer(position.line)))
      members.append(.init("column", .integer(position.column)))
    }
    if let pointer { members.append(.init("pointer", .string(pointer))) }
    members.append(.init("message", .string(message)))
    if let hint { members.append(.init("hint", .string(hint))) }
    return JSONValue.object(members).text(.compact)
  }
}
