import Diagnostics
import JSONSource

/// The moment at which the work on a document is given up.
struct Deadline: Sendable {
  private let start = ContinuousClock.now
  private let seconds: Double
  private let limit: Duration

  /// From now on. More than thirty years are no limit; what is no number ends at once.
  init(seconds: Double) {
    self.seconds = seconds
    limit = .seconds(seconds > 0 ? min(seconds, 1e9) : 0)
  }

  var hasPassed: Bool { start.duration(to: .now) > limit }

  /// What is told in place of all else once it has passed.
  /// - Parameters:
  ///   - what: such as `the document`.
  ///   - doing: such as `print`.
  ///   - advice: an instruction, such as `print a part of it`.
  func refusal(
    _ what: String, to doing: String, _ advice: String, at location: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(
      .error, at: location,
      message: "\(what) takes more than \(ResourceLimits.spoken(seconds.written, "second")) to \(doing)",
      hint: ResourceLimits.hint(.seconds, advice))
  }
}
