import ArgumentParser
import Repsheet

/// How problems are told, for every command that reads input.
struct ReportingOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "How problems are told: text, or json with one object a line.")
  var diagnostics = Format.text

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  /// Tells each problem on standard error, and last where `--strict` alone refuses the input.
  /// - Parameter input: whose problems they are; nil where that is no one file.
  /// - Returns: whether one of them stands in the way.
  func report(_ problems: [Diagnostic], of input: String?, _ refusal: Refusal) -> Bool {
    tell(problems)
    if problems.contains(where: { $0.severity == .error }) { return true }
    guard strict, !problems.isEmpty else { return false }
    tell([Diagnostic(.error, file: input, message: "\(refusal.rawValue): \(Self.strictness)")])
    return true
  }

  /// Tells each problem on standard error.
  func tell(_ problems: [Diagnostic]) {
    for problem in problems {
      switch diagnostics {
      case .text: StandardError.write(problem.text(StandardError.isTerminal ? .coloured : .plain))
      case .json: StandardError.write(problem.json)
      }
    }
  }

  /// What `--strict` does, as a reason.
  static let strictness = "--strict counts warnings as errors"

  /// What comes of an input with warnings where the run is strict.
  enum Refusal: String {
    case check = "refused"
    case output = "nothing was written"
  }
}

extension ValidationError {
  /// Wrong usage that the library tells as it tells what is wrong with a document.
  init(of problem: Diagnostic) { self.init([problem.message, problem.hint].compactMap { $0 }.joined(separator: "; ")) }
}

extension ExitCode {
  /// Some input was refused.
  static let refused = ExitCode(1)
  /// `EX_NOINPUT` of sysexits.h.
  static let unreadable = ExitCode(66)
  /// `EX_CANTCREAT` of sysexits.h.
  static let unwritable = ExitCode(73)
}
