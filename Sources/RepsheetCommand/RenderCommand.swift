import ArgumentParser
import Repsheet

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Print documents to PDF.",
    discussion: """
      Each input is a .json file, or - for standard input. Without -o the PDF lies beside its input \
      under the same name, and that of standard input goes to standard output; what was written is listed \
      on standard output.
      """)

  @Argument(help: "Documents to print.", completion: .file(extensions: ["json"]))
  var inputs: [String] = []

  @Option(name: [.short, .long], help: "Where to write; - for standard output.", completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write every load that was worked out to a file, with its inputs and formula.",
      valueName: "file.json"),
    completion: .file(extensions: ["json"]))
  var numbers: String?

  @Option(
    help: ArgumentHelp(
      "A file of clients that the training is for: a sheet for the team, or one for each, with their own loads.",
      valueName: "clients.json"),
    completion: .file(extensions: ["json"]))
  var roster: String?

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
    try StandardInput.check(inputs + [roster].compactMap { $0 })
    if output == nil, inputs.count > 1, inputs.contains("-") {
      throw ValidationError(
        "The PDF of - would go to standard output, where those of the others are listed. Print it alone, with -o.")
    }
    if output == nil {
      var inputFor: [FileIdentity: String] = [:]
      for input in inputs where input != "-" {
        let path = OutputFile.path(beside: input)
        if let identity = FileIdentity(path), let other = inputFor.updateValue(input, forKey: identity) {
          throw ValidationError(
            "\(other) and \(input) would both be written to \(path). Print them one by one with -o.")
        }
      }
    }
    if output != nil, inputs.count > 1 {
      throw ValidationError("-o names one file, but there are \(inputs.count) inputs.")
    }
    if numbers != nil, inputs.count > 1 {
      throw ValidationError("--numbers names one file, but there are \(inputs.count) inputs.")
    }
    try NamedFile.check(
      reading: inputs.map { NamedFile("the document", $0) } + NamedFile.list("--roster", roster) + choice.filesRead,
      writing: inputs.map { NamedFile(output == nil ? "the PDF" : "-o", output ?? OutputFile.path(beside: $0)) }
        + NamedFile.list("--numbers", numbers))
  }

  func run() throws {
    let exporter = try makeExporter()
    try readLayout()
    try readFonts()
    var options = choice.options
    options.roster = try clients()
    var worst = ExitCode.success
    for input in inputs {
      worst = max(worst, render(input, options, exporter))
    }
    if worst != .success { throw worst }
  }

  private func makeExporter() throws -> Exporter {
    do throws(Diagnostic) {
      let exporter = try Exporter()
      // What it remembers goes with the process, all at once.
      _ = Unmanaged.passRetained(exporter)
      return exporter
    } catch {
      reporting.tell([error])
      throw ExitCode.refused
    }
  }

  /// A layout that isn't there is told once, before any document is read.
  private func readLayout() throws {
    guard let layout = choice.layout, LayoutLibrary.isPath(layout) else { return }
    do throws(Diagnostic) {
      _ = try LayoutLibrary.file(layout, atMost: choice.limits.reading.maxInput)
    } catch {
      reporting.tell([error])
      throw ExitCode.unreadable
    }
  }

  /// So are fonts.
  private func readFonts() throws {
    do throws(Diagnostic) {
      try FontFiles.check(choice.font.fonts, atMost: choice.font.maxFontBytes)
    } catch {
      reporting.tell([error])
      throw ExitCode.unreadable
    }
  }

  /// Those of --roster; nil without it.
  private func clients() throws -> [Client]? {
    guard let roster else { return nil }
    let file: SourceFile
    do throws(Diagnostic) {
      file = try InputFile.read(roster, atMost: choice.limits.reading.maxInput)
    } catch {
      reporting.tell([error])
      throw ExitCode.unreadable
    }
    let read = ClientRoster.decode(file, depth: choice.limits.reading.maxDepth)
    guard !reporting.report(read.diagnostics, of: file.name, .output), let clients = read.value else {
      throw ExitCode.refused
    }
    return clients
  }

  private func render(
    _ input: String, _ options: ExportOptions, _ exporter: Exporter
  ) -> ExitCode {
    let file: SourceFile
    do throws(Diagnostic) {
      file = try InputFile.read(input, atMost: choice.limits.reading.maxInput)
    } catch {
      reporting.tell([error])
      return .unreadable
    }
    let export = exporter.export(file, options)
    guard !reporting.report(export.diagnostics, of: file.name, .output), let value = export.value else {
      return .refused
    }
    let path = output ?? OutputFile.path(beside: input)
    do throws(Diagnostic) {
      try write(value.pdf, to: path)
      if let numbers { try write(value.numbers, to: numbers) }
      for written in [path, numbers] {
        if let written, written != "-" { try StandardOutput.write(written + "\n") }
      }
    } catch {
      reporting.tell([error])
      return .unwritable
    }
    return .success
  }

  /// What waits for whoever reads a pipe may be interrupted.
  private func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    guard path != "-" else { return try OutputFile.write(bytes, to: path) }
    try Interruption.postponed { () throws(Diagnostic) in try OutputFile.write(bytes, to: path) }
  }

  private func max(_ a: ExitCode, _ b: ExitCode) -> ExitCode { a.rawValue > b.rawValue ? a : b }
}
