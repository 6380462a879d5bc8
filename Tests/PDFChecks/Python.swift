import Foundation

/// The Python that has the packages that the tests need: the one that the variable
/// `REPSHEET_PYTHON` names, else that of `.build/checks`, else the system's.
package enum Python {
  /// Runs a program that wants the package `package`.
  package static func run(
    _ program: String, _ arguments: [String], package: String
  ) throws -> Tool.Output {
    let output = try Tool.run(interpreter, ["-c", program] + arguments)
    if output.complaints.contains("ModuleNotFoundError") {
      throw Tool.Missing(name: "the package \(package) for \(interpreter)")
    }
    return output
  }

  private static var interpreter: String {
    if let chosen = ProcessInfo.processInfo.environment["REPSHEET_PYTHON"] { return chosen }
    let own = Repository.url(of: ".build/checks/bin/python3").path(percentEncoded: false)
    return FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
  }
}
