public import Diagnostics

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
    var members = [("severity", JSONText.string(severity.rawValue))]
    if let file { members.append(("file", JSONText.string(file))) }
    if let position {
      members.append(("line", String(position.line)))
      members.append(("column", String(position.column)))
    }
    if let pointer { members.append(("pointer", JSONText.string(pointer))) }
    members.append(("message", JSONText.string(message)))
    if let hint { members.append(("hint", JSONText.string(hint))) }
    return "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }
}

/// JSON as text.
enum JSONText {
  /// A string literal with all that RFC 8259 wants escaped.
  static func string(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\u{0}"..<"\u{20}":
        let hex = String(scalar.value, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
