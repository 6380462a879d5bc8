import ArgumentParser
import Repsheet

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Print many documents, on all cores.",
    discussion: """
      The input is a file of NDJSON with a document a line, a JSON array of documents, a folder of .json \
      files, or - for NDJSON or an array on standard input. Each document becomes a PDF in the folder of -o. \
      One that is wrong is told with its line and does not stop the others. What became of each stands \
      in a report, DIR/report.json. Ctrl-C finishes the documents in hand and writes the report; --resume \
      goes on from there.
      """)

  private static let mostJobs = 1024

  @Argument(help: "Documents to print: .ndjson, .json, a folder, or -.", completion: .file())
  var input: String

  @Option(
    name: [.short, .long], help: "The folder for the PDF files; made where it is missing.",
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      "What the files are called, such as '{client.id}-{week}'.",
      discussion: """
        Fields: \(NameTemplate.Field.allCases.map { "{\($0.rawValue)}" }.joined(separator: " ")). \
        Without it the client's id or name, the document's title or its number, the first that there is; \
        of a folder the names of its files.
        """, valueName: "template"),
    transform: { text in
      do throws(Diagnostic) { return try NameTemplate(text) } catch {
        throw ValidationError(of: error)
      }
    })
  var name: NameTemplate?

  @Option(help: ArgumentHelp("How many documents at the same time, 1 to \(Self.mostJobs); without it one a core.", valueName: "n"))
  var jobs: Int?

  @Option(
    help: "A file of exercises that all documents may use.", completion: .file(extensions: ["json"]))
  var library: String?

  @Option(
    help: "Write all pages into one file as well, with bookmarks; without -o, only that.",
    completion: .file(extensions: ["pdf"]))
  var combine: String?

  @Option(
    help: ArgumentHelp(
      "Print every N-th document only, from the I-th: 2/8 is the second of eight parts.",
      valueName: "i/n"),
    transform: { text in
      if let shard = Shard(text) { return shard }
      throw ValidationError("\"\(text)\" is no shard. Write --shard 1/8 to --shard 8/8.")
    })
  var shard = Shard.whole

  @Flag(help: "Leave documents as they are that an earlier run finished, where nothing of them has changed.")
  var resume = false

  @Option(help: "Where to write the report.", completion: .file(extensions: ["json"]))
  var report: String?

  @OptionGroup var choice: SheetChoice
  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    guard output != nil || combine != nil else {
      throw ValidationError(
        "Where are the files to go? Write -o and a folder, or --combine and a file for all pages.")
    }
    if resume, output == nil {
      throw ValidationError("--resume looks for finished files in the folder of -o, which is not given.")
    }
    if let jobs, !(1...Self.mostJobs).contains(jobs) {
      throw ValidationError("--jobs \(jobs) is no number of workers. Write 1 to \(Self.mostJobs), or leave it out.")
    }
    try StandardInput.check([input] + [library].compactMap { $0 })
    if [output, combine, report].contains("-") {
      throw ValidationError("A batch writes files; standard output lists them.")
    }
    let input = NamedFile("the input", input)
    try NamedFile.check(
      reading: [input] + NamedFile.list("--library", library) + choice.filesRead,
      writing: NamedFile.list("--combine", combine) + NamedFile.list("--report", report))
    if let report, let folder = FileIdentity(folderOf: report), folder == FileIdentity(input.path) {
      throw ValidationError("--report \(report) would lie among the documents of \(input.path). Name another place.")
    }
  }

  func run() throws {
    Interruption.listen()
    let printer = BatchPrinter(reporting, hasReport: output != nil || report != nil)
    let summary = BatchExporter(options).run(
      input, isInterrupted: { Interruption.isRequested }, watch: printer.tell)
    let isListed = printer.finish(summary)
    let code = ExitCode(summary)
    if code != .success { throw code }
    if !isListed { throw ExitCode.unwritable }
  }

  private var options: BatchOptions {
    var options = BatchOptions()
    options.export = choice.options
    options.folder = output
    options.name = name
    options.jobs = jobs
    options.library = library
    options.combined = combine
    options.shard = shard
    options.start = resume ? .resuming : .afresh
    options.report = report
    options.warnings = reporting.strict ? .refused : .told
    return options
  }
}

extension ExitCode {
  /// As a shell says it of a process that Ctrl-C ended: 128 and the signal's number.
  static let interrupted = ExitCode(130)

  /// The worst of what happened.
  init(_ summary: BatchSummary) {
    let kinds = summary.problems.map(\.kind)
    self =
      if summary.isInterrupted {
        .interrupted
      } else if summary.unwritable > 0 || kinds.contains(.unwritable) {
        .unwritable
      } else if summary.unreadable > 0 || kinds.contains(.unreadable) {
        .unreadable
      } else if summary.refused > 0 || kinds.contains(.refused) {
        .refused
      } else {
        .success
      }
  }
}
