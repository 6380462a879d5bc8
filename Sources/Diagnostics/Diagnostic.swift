/// A problem told to a person: where, what, why, and what to write instead.
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Sendable, CaseIterable { case warning, error }

  public var severity: Severity
  /// The file's name as the person gave it; nil where the problem has no file.
  public var file: String?
  public var position: SourcePosition?
  /// RFC 6901, such as `/workouts/hips-a/blocks/0`; empty for the whole document.
  public var pointer: String?
  /// What is wrong, without the place and without a full stop.
  public var message: String
  /// What would be right, as an instruction.
  public var hint: String?

  public init(
    _ severity: Severity, file: String? = nil, position: SourcePosition? = nil,
    pointer: String? = nil, message: String, hint: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.position = position
    self.pointer = pointer
    self.message = message
    self.hint = hint
  }

  /// A problem with the value at `location`; the JSON pointer is found by reading the file up to there.
  public init(
    _ severity: Severity, at location: SourceLocation?, message: String, hint: String? = nil
  ) {
    self.init(
      severity, file: location?.file.name, position: location?.position,
      pointer: location.map {
        $0.file.excerpt.pointer + JSONPointer.find(offset: $0.offset, in: $0.file.bytes)
      },
      message: message, hint: hint)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: /pointer: message`, then the hint on a line of its own.
  public var description: String { text { $0 } }

  /// The same with the word for the severity passed through `mark`, which may colour it.
  public func text(severity mark: (String) -> String) -> String {
    var text = ""
    if let file {
      text += file
      if let position { text += ":\(position.line):\(position.column)" }
      text += ": "
    }
    text += mark("\(severity.rawValue):") + " "
    if let pointer, !pointer.isEmpty { text += "\(pointer): " }
    text += message
    if let hint { text += "\n  hint: \(hint)" }
    return text
  }
}

/// A value and what was noticed on the way to it; no value where an error stood in the way.
public struct Diagnosed<Value> {
  public var value: Value?
  public var diagnostics: [Diagnostic]

  public init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Diagnosed: Sendable where Value: Sendable {}
