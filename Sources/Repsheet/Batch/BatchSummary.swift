public import Diagnostics

/// How far a batch has come, and in the end what it came to.
public struct BatchSummary: Sendable {
  public private(set) var written = 0
  public private(set) var unchanged = 0
  public private(set) var refused = 0
  public private(set) var unreadable = 0
  public private(set) var unwritable = 0
  /// Of what was written or left as it is.
  public private(set) var pages = 0
  public private(set) var bytes = 0
  /// The file of all pages, once it is written.
  public internal(set) var combined: Combined?
  public private(set) var warnings = 0
  /// How much of the input was handed out, from 0 to 1; nil where its length is unknown.
  public internal(set) var progress: Double?
  /// Whether the run ended before its input did because somebody wanted it to.
  public internal(set) var isInterrupted = false
  /// Whether another run can go on from here: where documents have files of their own.
  public internal(set) var isResumable = false
  /// What went wrong with the run as a whole.
  public internal(set) var problems: [Problem] = []

  public struct Combined: Sendable {
    public var output: String
    public var bytes: Int
  }

  public struct Problem: Sendable {
    public enum Kind: Sendable { case refused, unreadable, unwritable }
    public var kind: Kind
    public var diagnostic: Diagnostic
  }

  public var documents: Int { written + unchanged + refused + unreadable + unwritable }

  mutating func add(_ record: BatchRecord) {
    switch record.outcome {
    case .written: written += 1
    case .unchanged: unchanged += 1
    case .refused: refused += 1
    case .unreadable: unreadable += 1
    case .unwritable: unwritable += 1
    }
    pages += record.pages
    bytes += record.bytes
    warnings += record.diagnostics.count { $0.severity == .warning }
  }

  mutating func add(_ kind: Problem.Kind, _ diagnostic: Diagnostic) {
    problems.append(Problem(kind: kind, diagnostic: diagnostic))
  }
}
