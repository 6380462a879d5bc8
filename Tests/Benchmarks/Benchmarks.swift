#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Prints how long things take: `swift run -c release Benchmarks`, with `--runs 20` for more runs.
/// Leaves with status 1 where something takes longer than it may.
@main
enum Benchmarks {
  static let all = [FiveYearsOfSessions.benchmark, BundledFigures.benchmark]

  static func main() throws {
    let arguments = CommandLine.arguments
    let runs =
      arguments.firstIndex(of: "--runs").flatMap { arguments.dropFirst($0 + 1).first }
      .flatMap { Int($0) } ?? 7
    var isLate = false
    for benchmark in all {
      let result = try benchmark.measured(runs: runs)
      let isWithin = result.median <= benchmark.budget
      if !isWithin { isLate = true }
      let each =
        benchmark.items > 1 ? ", \(share(result.median / benchmark.items)) ms each" : ""
      print(
        "\(benchmark.name): \(milliseconds(result.median)) ms\(each), best \(milliseconds(result.best)) ms, "
          + "of \(milliseconds(benchmark.budget)) ms\(isWithin ? "" : " – LATE") "
          + "(\(benchmark.workload); \(result.proof))")
    }
    if isLate { exit(1) }
  }

  private static func milliseconds(_ duration: Duration) -> Int {
    Int(duration / .milliseconds(1))
  }

  /// In milliseconds, with three decimals.
  private static func share(_ duration: Duration) -> String {
    let microseconds = Int(duration / .microseconds(1))
    let decimals = String(1000 + microseconds % 1000).dropFirst()
    return "\(microseconds / 1000).\(decimals)"
  }
}
