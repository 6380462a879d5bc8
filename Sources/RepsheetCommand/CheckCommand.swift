import ArgumentParser
import Repsheet

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tell everything that is wrong with documents, without printing them.")

  @Argument(
    help: "Documents to check; - for standard input.", completion: .file(extensions: ["json"]))
  var inputs: [String]

  @OptionGroup var files: FileChoice
  @OptionGroup(title: "Limits") var limits: CheckLimitChoice
  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    try StandardInput.check(inputs)
  }

  func run() throws {
    var worst = ExitCode.success
    for input in inputs {
      do throws(Diagnostic) {
        let file = try InputFile.read(input, atMost: limits.reading.maxInput)
        let problems = DocumentCheck.diagnostics(
          of: file, allowing: files.allowedFolders, limits: limits.limits)
        if reporting.report(problems, of: file.name, .check), worst == .success { worst = .refused }
      } catch {
        reporting.tell([error])
        worst = .unreadable
      }
    }
    if worst != .success { throw worst }
  }
}
