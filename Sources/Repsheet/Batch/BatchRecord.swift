public import Diagnostics
import JSONSource

/// What became of one document of a batch.
public struct BatchRecord: Sendable {
  public enum Outcome: String, Sendable, CaseIterable {
    case written
    /// Finished by an earlier run, and left as it is.
    case unchanged
    /// Something is wrong with the document.
    case refused
    case unreadable
    /// The document is good, but its file can't be written.
    case unwritable
  }

  public var outcome: Outcome
  /// The file that the document lies in.
  public var file: String
  /// Its first line, from 1; nil for a file of its own.
  public var line: Int?
  /// The document's place in the input, from 1.
  public var number: Int
  /// The PDF's path; nil where there is none.
  public var output: String?
  public var pages = 0
  public var bytes = 0
  public var diagnostics: [Diagnostic] = []

  init(_ ticket: BatchTicket, _ outcome: Outcome, _ diagnostics: [Diagnostic] = []) {
    self.outcome = outcome
    file = ticket.entry.file
    line = ticket.entry.line
    number = ticket.number
    // Among ten thousand documents each problem says whose it is.
    self.diagnostics = diagnostics.map { diagnostic in
      guard diagnostic.file == nil else { return diagnostic }
      var placed = diagnostic
      placed.file = ticket.entry.file
      placed.position = ticket.entry.line.map { SourcePosition(line: $0, column: 1) }
      return placed
    }
  }

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("number", .integer(number)), .init("input", .string(file)),
    ]
    if let line { members.append(.init("line", .integer(line))) }
    members.append(.init("status", .string(outcome.rawValue)))
    if let output {
      members.append(.init("output", .string(output)))
    }
    if outcome == .written || outcome == .unchanged {
      members.append(.init("pages", .integer(pages)))
      members.append(.init("bytes", .integer(bytes)))
    }
    for severity in [Diagnostic.Severity.warning, .error] {
      let told = diagnostics.filter { $0.severity == severity }
      members.append(.init("\(severity.rawValue)s", .array(told.map(\.jsonValue))))
    }
    return .object(members)
  }
}

/// A document that waits for a worker: where it is from, and what its file will be called.
struct BatchTicket: Sendable {
  /// In the order in which this run takes documents, from 0.
  var turn: Int
  /// The document's place in the input, from 1.
  var number: Int
  var entry: BatchInput.Entry
  /// Without folder and ending.
  var name: String
  /// About the name.
  var diagnostics: [Diagnostic]
}
