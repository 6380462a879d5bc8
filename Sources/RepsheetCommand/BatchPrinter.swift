import Repsheet
import Synchronization

/// Tells a person how a batch goes: paths on standard output, problems on standard error, and a bar where
/// somebody watches.
final class BatchPrinter: Sendable {
  private struct State {
    var bar: BatchBar?
    /// Warnings that were told: a thousand documents may have the same.
    var told: Set<String> = []
    var repeated = 0
    /// Whether standard output has taken all paths.
    var isListed = true
    /// Documents that had warnings alone, where that is enough.
    var strictlyRefused = 0
  }

  private let reporting: ReportingOptions
  private let hasReport: Bool
  private let state: Mutex<State>
  private let start = ContinuousClock.now

  /// Of different warnings so many are told; all are in the report.
  private static let capacity = 100

  init(_ reporting: ReportingOptions, hasReport: Bool) {
    self.reporting = reporting
    self.hasReport = hasReport
    state = Mutex(State(bar: StandardError.isTerminal ? BatchBar() : nil))
  }

  func tell(_ record: BatchRecord, _ summary: BatchSummary) {
    state.withLock { state in
      if record.isRefusedForWarnings { state.strictlyRefused += 1 }
      let problems = record.diagnostics.filter { isNews($0, &state) }
      if !problems.isEmpty {
        state.bar?.clear()
        reporting.tell(problems)
      }
      if let output = record.output, record.outcome == .written { list(output, &state) }
      state.bar?.draw(summary, after: ContinuousClock.now - start)
    }
  }

  /// The last line, and what went wrong with the run as a whole.
  /// - Returns: whether all that was written is listed.
  func finish(_ summary: BatchSummary) -> Bool {
    state.withLock { state in
      state.bar?.clear()
      if let combined = summary.combined { list(combined.output, &state) }
      reporting.tell(summary.problems.map(\.diagnostic))
      if state.repeated > 0 {
        let warnings = state.repeated == 1 ? "1 more warning like these" : "\(state.repeated) more warnings like these"
        let place = state.repeated == 1 ? " is in the report" : " are in the report"
        StandardError.write(warnings + (hasReport ? place : "; --report tells each"))
      }
      if state.strictlyRefused > 0 {
        let (documents, verb) = (state.strictlyRefused, state.strictlyRefused == 1 ? "was" : "were")
        reporting.tell([
          Diagnostic(
            .error,
            message: "\(BatchWords.count(documents, "document")) \(verb) not written: \(ReportingOptions.strictness)")
        ])
      }
      if summary.documents > 0 || summary.problems.isEmpty {
        StandardError.write(BatchWords.sum(summary, after: ContinuousClock.now - start))
      }
      return state.isListed
    }
  }

  /// A path of what is written. Where it can't be listed, that is told once and stops nothing.
  private func list(_ path: String, _ state: inout State) {
    guard state.isListed else { return }
    if StandardOutput.isTerminal { state.bar?.clear() }
    do throws(Diagnostic) { try StandardOutput.write(path + "\n") } catch {
      reporting.tell([error])
      state.isListed = false
    }
  }

  private func isNews(_ problem: Diagnostic, _ state: inout State) -> Bool {
    guard problem.severity == .warning, reporting.diagnostics == .text else { return true }
    if state.told.count < Self.capacity, state.told.insert(problem.message).inserted { return true }
    state.repeated += 1
    return false
  }
}

extension BatchRecord {
  fileprivate var isRefusedForWarnings: Bool {
    outcome == .refused && diagnostics.allSatisfy { $0.severity == .warning }
  }
}
