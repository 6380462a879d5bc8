import ArgumentParser
import Repsheet

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Print documents to PDF.",
    discussion: """
      Each input is a .json file, or - for standard input. Without -o the PDF lies beside its input \
      under the same name; what was written is listed on standard output.
      """)

  @Argument(help: "Documents to print.", completion: .file(extensions: ["json"]))
  var inputs: [String] = []

  @Option(name: [.short, .long], help: "Where to write; - for standard output.", completion: .file())
  var output: String?

  @OptionGroup var choice: SheetChoice
  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    guard !inputs.isEmpty else {
      throw ValidationError(
        """
        What is to be printed? Name a document, or - for standard input:
          repsheet sample > my.json     a document to start from
          repsheet render my.json       prints it to my.pdf
        """)
    }
    if output == nil {
      var inputFor: [String: String] = [:]
      for input in inputs where input != "-" {
        let path = OutputFile.path(beside: input)
        if let other = inputFor.updateValue(input, forKey: path) {
          throw ValidationError(
            "\(other) and \(input) would both be written to \(path). Print them one by one with -o.")
        }
      }
    }
    if output != nil, inputs.count > 1 {
      throw ValidationError("-o names one file, but there are \(inputs.count) inputs.")
    }
  }

  func run() throws {
    let exporter = try makeExporter()
    try readLayout()
    var worst = ExitCode.success
    for input in inputs {
      let code = render(input, exporter)
      if code != .success { worst = worst == .success ? code : max(worst, code) }
    }
    if worst != .success { throw worst }
  }

  private func makeExporter() throws -> Exporter {
    do throws(Diagnostic) {
      return try Exporter()
    } catch {
      _ = reporting.report([error])
      throw ExitCode.refused
    }
  }

  /// A layout that isn't there is told once, before any document is read.
  private func readLayout() throws {
    guard let layout = choice.layout, LayoutLibrary.isPath(layout) else { return }
    do throws(Diagnostic) {
      _ = try LayoutLibrary.file(layout)
    } catch {
      _ = reporting.report([error])
      throw ExitCode.unreadable
    }
  }

  private func render(_ input: String, _ exporter: Exporter) -> ExitCode {
    let file: SourceFile
    do throws(Diagnostic) {
      file = try InputFile.read(input)
    } catch {
      _ = reporting.report([error])
      return .unreadable
    }
    let export = exporter.export(file, choice.options)
    guard !reporting.report(export.diagnostics), let pdf = export.value?.pdf else { return .refused }
    let path = output ?? OutputFile.path(beside: input)
    do throws(Diagnostic) {
      try OutputFile.write(pdf, to: path)
    } catch {
      _ = reporting.report([error])
      return .unwritable
    }
    if path != "-" { print(path) }
    return .success
  }

  private func max(_ a: ExitCode, _ b: ExitCode) -> ExitCode { a.rawValue > b.rawValue ? a : b }
}
