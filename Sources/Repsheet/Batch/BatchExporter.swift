import Diagnostics
import Dispatch
import Synchronization
import SystemPackage
import WorkoutModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns many documents into PDF files, on all cores.
///
/// Each worker has an ``Exporter`` of its own. What is written, and what it is called, depends on the
/// input and the options alone: not on the number of workers, and not on how the input was cut into
/// shards.
public struct BatchExporter: Sendable {
  public let options: BatchOptions

  /// Documents may name files of the allowed folders alone; the library and the layout, which a person
  /// names, may name those beside them.
  public init(_ options: BatchOptions) {
    var options = options
    options.export.ownFolders = .ofFiles(options.library.map { [$0] } ?? [])
    self.options = options
  }

  /// Prints the documents of a `.ndjson` or `.json` file, of a folder, or of standard input for `-`.
  ///
  /// - Parameters:
  ///   - isInterrupted: asked often, by all workers; once true, the documents in hand are finished and
  ///     no more are begun.
  ///   - watch: told of each document, in the order of the input.
  /// - Returns: the sums, and what went wrong with the run as a whole.
  public func run(
    _ input: String, isInterrupted: @escaping @Sendable () -> Bool = { false },
    watch: @escaping @Sendable (BatchRecord, BatchSummary) -> Void = { _, _ in }
  ) -> BatchSummary {
    var summary = BatchSummary()
    do throws(BatchFailure) {
      return try run(opening: input, isInterrupted: isInterrupted, watch: watch)
    } catch {
      for diagnostic in error.diagnostics { summary.add(error.kind, diagnostic) }
      return summary
    }
  }

  private func run(
    opening path: String, isInterrupted: @escaping @Sendable () -> Bool,
    watch: @escaping @Sendable (BatchRecord, BatchSummary) -> Void
  ) throws(BatchFailure) -> BatchSummary {
    try BatchFailure.reading { () throws(Diagnostic) in
      try FontFiles.check(options.export.fonts, atMost: options.export.limits.fontBytes)
    }
    let (library, exercises) = try openLibrary()
    try checkLayout()
    let input = try BatchFailure.reading { () throws(Diagnostic) in
      try BatchInput(
        path, limit: options.export.limits.inputBytes, outputFolder: options.folder, isInterrupted: isInterrupted)
    }
    let plan: BatchPlan
    let report: BatchReport?
    let combined: CombinedOutput?
    do throws(OutputFile.Failure) {
      plan = try BatchPlan(options, library: library, exercises: exercises)
      report = try reportDraft(plan.folder).map {
        BatchReport($0, input: path, shard: options.shard)
      }
      combined = try options.combined.map { combined throws(OutputFile.Failure) in
        try CombinedOutput(
          combined, title: FilePath(path).stem ?? "Repsheet", timestamp: options.export.timestamp)
      }
    } catch {
      throw BatchFailure(.unwritable, error.diagnostic)
    }
    let feed = Mutex(BatchFeed(input, options, isInterrupted: isInterrupted))
    let delivery = Mutex(
      BatchDelivery(
        report: report, combined: combined, isResumable: options.folder != nil, watch: watch))
    // So many documents may be under way or wait for an earlier one: memory has its bounds.
    let jobs = max(1, options.jobs ?? Self.cores)
    let places = DispatchSemaphore(value: jobs * (options.combined == nil ? 64 : 16))
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      work(plan, feed, delivery, places)
    }
    plan.journal?.close()
    return delivery.withLock { $0.finish(isInterrupted: isInterrupted()) }
  }

  private func work(
    _ plan: BatchPlan, _ feed: borrowing Mutex<BatchFeed>,
    _ delivery: borrowing Mutex<BatchDelivery>, _ places: DispatchSemaphore
  ) {
    do throws(Diagnostic) {
      var worker: BatchWorker?
      while true {
        places.wait()
        let next = try feed.withLock { feed throws(Diagnostic) in
          (ticket: try feed.next(), progress: feed.progress)
        }
        guard let ticket = next.ticket else { break }
        if worker == nil { worker = try BatchWorker(plan) }
        guard let result = worker?.result(of: ticket) else { break }
        let (settled, goesOn) = delivery.withLock {
          $0.deliver(result, turn: ticket.turn, progress: next.progress)
        }
        if !goesOn { feed.withLock { $0.stop() } }
        for _ in 0..<settled { places.signal() }
      }
    } catch {
      feed.withLock { $0.stop() }
      delivery.withLock { $0.fail(.unreadable, error) }
    }
    places.signal()
  }

  private func reportDraft(_ folder: OutputFolder?) throws(OutputFile.Failure) -> OutputFile.Draft? {
    if let path = options.report { return try OutputFile.Draft(path) }
    return try folder?.draft(BatchReport.name(options.shard), mark: "report")
  }

  private func openLibrary() throws(BatchFailure) -> (SourceFile?, Catalog<Exercise>?) {
    guard let path = options.library else { return (nil, nil) }
    let file = try BatchFailure.reading { () throws(Diagnostic) in
      try InputFile.read(path, atMost: options.export.limits.inputBytes)
    }
    let access = options.export.fileAccess
    let decoded = ExerciseLibrary.decode(
      file, files: access.reach, depth: options.export.limits.depth)
    guard let exercises = decoded.value else { throw BatchFailure(.refused, decoded.diagnostics) }
    return (file, exercises)
  }

  /// A layout that can't be used is told once, and not with each document.
  private func checkLayout() throws(BatchFailure) {
    guard let name = options.export.layout else { return }
    let read = try BatchFailure.reading { () throws(Diagnostic) in
      try LayoutLibrary.layout(name, options.export.limits)
    }
    guard read.value != nil else { throw BatchFailure(.refused, read.diagnostics) }
  }

  private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// Why a batch could not begin.
struct BatchFailure: Error {
  var kind: BatchSummary.Problem.Kind
  var diagnostics: [Diagnostic]

  init(_ kind: BatchSummary.Problem.Kind, _ diagnostics: Diagnostic...) {
    self.init(kind, diagnostics)
  }

  init(_ kind: BatchSummary.Problem.Kind, _ diagnostics: [Diagnostic]) {
    self.kind = kind
    self.diagnostics = diagnostics
  }

  static func reading<Value>(_ body: () throws(Diagnostic) -> Value) throws(BatchFailure) -> Value {
    do throws(Diagnostic) { return try body() } catch { throw BatchFailure(.unreadable, error) }
  }
}
