import ArgumentParser
import Repsheet

/// How problems are told, for every command that reads input.
struct ReportingOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "How problems are told: text, or json with one object a line.")
  var diagnostics = Format.text

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  /// Tells each problem on standard error.
  /// - Returns: whether one of them stands in the way.
  func report(_ problems: [Diagnostic]) -> Bool {
    for problem in problems {
      switch diagnostics {
      case .text: StandardError.write(problem.text(StandardError.isTerminal ? .coloured : .plain))
      case .json: StandardError.write(problem.json)
      }
    }
    return problems.contains { $0.severity == .error } || (strict && !problems.isEmpty)
  }
}

extension ExitCode {
  /// Some input was refused.
  static let refused = ExitCode(1)
  /// `EX_NOINPUT` of sysexits.h.
  static let unreadable = ExitCode(66)
  /// `EX_CANTCREAT` of sysexits.h.
  static let unwritable = ExitCode(73)
}
