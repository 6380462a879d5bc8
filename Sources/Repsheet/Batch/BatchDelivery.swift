import Diagnostics

/// Puts what the workers have made back into the order of the input, for the report, the combined file
/// and whoever watches.
struct BatchDelivery {
  private var waiting: [Int: BatchWorker.Result] = [:]
  private var turn = 0
  private var report: BatchReport?
  private var combined: CombinedOutput?
  /// Whether documents are left that nobody will print.
  private var hasStopped = false
  private let watch: @Sendable (BatchRecord, BatchSummary) -> Void
  private(set) var summary = BatchSummary()

  init(
    report: consuming BatchReport?, combined: consuming CombinedOutput?, isResumable: Bool,
    watch: @escaping @Sendable (BatchRecord, BatchSummary) -> Void
  ) {
    self.report = report
    self.combined = combined
    self.watch = watch
    summary.isResumable = isResumable
  }

  /// - Returns: how many results have now found their place, and whether the run should go on.
  mutating func deliver(
    _ result: BatchWorker.Result, turn: Int, progress: Double?
  ) -> (settled: Int, goesOn: Bool) {
    waiting[turn] = result
    var settled = 0
    var goesOn = !result.isFinal
    while let next = waiting.removeValue(forKey: self.turn) {
      self.turn += 1
      settled += 1
      summary.progress = progress
      summary.add(next.record)
      if !settle(next) { goesOn = false }
      watch(next.record, summary)
    }
    if !goesOn { hasStopped = true }
    return (settled, goesOn)
  }

  mutating func fail(_ kind: BatchSummary.Problem.Kind, _ diagnostic: Diagnostic) {
    hasStopped = true
    summary.add(kind, diagnostic)
  }

  /// - Parameter isInterrupted: then there is no combined file: half of one could be taken for all.
  mutating func finish(isInterrupted: Bool) -> BatchSummary {
    summary.isInterrupted = isInterrupted
    if var combined {
      if isInterrupted || hasStopped {
        combined.discard()
        summary.add(.unwritable, combined.leftOut(isResumable: summary.isResumable))
      } else {
        do throws(OutputFile.Failure) { summary.combined = try combined.finish() } catch {
          summary.add(.unwritable, error.diagnostic)
        }
      }
      self.combined = nil
    }
    if var report {
      do throws(OutputFile.Failure) { try report.finish(summary) } catch {
        report.discard()
        summary.add(.unwritable, error.diagnostic)
      }
      self.report = nil
    }
    return summary
  }

  /// A combined file that can't be written is none.
  private mutating func combine(_ part: BatchWorker.Part) throws(OutputFile.Failure) {
    do throws(OutputFile.Failure) { try combined?.add(part.pdf, title: part.title) } catch {
      combined?.discard()
      combined = nil
      throw error
    }
  }

  /// - Returns: whether the run should go on.
  private mutating func settle(_ result: BatchWorker.Result) -> Bool {
    do throws(OutputFile.Failure) {
      try report?.add(result.record)
      if let part = result.part { try combine(part) }
      return true
    } catch {
      // Told once; the documents that are under way still find their place.
      if summary.problems.isEmpty { summary.add(.unwritable, error.diagnostic) }
      return false
    }
  }
}
