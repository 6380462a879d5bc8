import ArgumentParser
import Repsheet

struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "List, print or check the drawn figures of exercises.",
    subcommands: [List.self, Show.self, Text.self, Check.self, Match.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the bundled figures.")

    func run() throws { try StandardOutput.list(FigureNames.all) }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print figures to PDF, to look at or to put into other documents.",
      discussion: """
        One figure is a page just large enough for it; several, or --all, are a contact sheet. A figure \
        is a bundled one's name, or the path of a figure file.
        """)

    @Argument(
      help: "Names of bundled figures, or paths of figure files.",
      completion: .list(FigureNames.all))
    var figures: [String] = []

    @Flag(help: "All bundled figures.")
    var all = false

    @Option(name: [.short, .long], help: "Where to write; - for standard output.", completion: .file())
    var output: String?

    @Option(help: "The paper of a contact sheet, such as a4 or letter.")
    var paper: Paper?

    @Option(help: "The colour of working muscles, such as '#C2410C'.")
    var accent: AccentColor?

    @Flag(help: "Leave the names away.")
    var noNames = false

    @OptionGroup(title: "Limits") var limits: ReadingLimitChoice
    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
      guard all != !figures.isEmpty else {
        throw ValidationError(
          all
            ? "--all and names of figures exclude each other."
            : "Which figure? Name one, or write --all. repsheet figures list shows the names.")
      }
      guard output != nil || figures.count == 1 else {
        throw ValidationError("Where is the contact sheet to be written? Add -o sheet.pdf.")
      }
      if let output {
        try NamedFile.check(
          reading: figures.filter { $0.contains(".") }.map { NamedFile("the figure", $0) },
          writing: [NamedFile("-o", output)])
      }
    }

    func run() throws {
      let export = try export()
      guard !reporting.report(export.diagnostics, of: nil, .output), let pdf = export.value else {
        throw ExitCode.refused
      }
      let path = output ?? (figures.first.map { OutputFile.path(beside: $0) } ?? "-")
      do throws(Diagnostic) {
        try OutputFile.write(pdf, to: path)
      } catch {
        reporting.tell([error])
        throw ExitCode.unwritable
      }
      if path != "-" { try StandardOutput.list([path]) }
    }

    private func export() throws -> Diagnosed<[UInt8]> {
      do throws(Diagnostic) {
        let printer = try FigurePrinter(accent: accent)
        var choices: [FigureChoice] = []
        for name in all ? FigureNames.all : figures { choices.append(try FigureChoice(name, limits: limits.limits)) }
        let caption = noNames ? FigurePrinter.Caption.none : .title
        return choices.count == 1 && !all
          ? printer.page(of: choices[0], caption: caption)
          : printer.contactSheet(of: choices, paper: paper, caption: caption)
      } catch {
        reporting.tell([error])
        throw ExitCode.unreadable
      }
    }
  }

  struct Text: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a bundled figure file to standard output, to copy and change.")

    @Argument(help: "The figure's name.", completion: .list(FigureNames.all))
    var name: String

    @OptionGroup(title: "Limits") var limits: ReadingLimitChoice
    @OptionGroup var reporting: ReportingOptions

    func run() throws {
      let text: String
      do throws(Diagnostic) { text = try FigureChoice(name, limits: limits.limits).text } catch {
        reporting.tell([error])
        throw ExitCode.unreadable
      }
      try StandardOutput.list(text)
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell everything that is wrong with figure files.")

    @Argument(help: "Figure files.", completion: .file(extensions: ["json"]))
    var files: [String]

    @OptionGroup(title: "Limits") var limits: ReadingLimitChoice
    @OptionGroup var reporting: ReportingOptions

    func run() throws {
      var worst = ExitCode.success
      for path in files {
        do throws(Diagnostic) {
          let problems = try FigureChoice(path, limits: limits.limits).diagnostics
          if reporting.report(problems, of: path, .check), worst == .success { worst = .refused }
        } catch {
          reporting.tell([error])
          worst = .unreadable
        }
      }
      if worst != .success { throw worst }
    }
  }

  struct Match: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell which figure each exercise of a document prints with.",
      discussion: """
        An exercise that names no figure gets the bundled one that its name is sure to mean; \
        "figure": "none" leaves it without.
        """)

    @Argument(help: "A document, or - for standard input.", completion: .file(extensions: ["json"]))
    var document: String

    @OptionGroup var files: FileChoice
    @OptionGroup(title: "Limits") var limits: ReadingLimitChoice
    @OptionGroup(title: "Limits") var time: TimeLimitChoice
    @OptionGroup var reporting: ReportingOptions

    func run() throws {
      let file: SourceFile
      let read: Diagnosed<RepsheetDocument>
      do throws(Diagnostic) {
        let limits = ResourceLimits(limits, time)
        file = try InputFile.read(document, atMost: limits.inputBytes)
        read = DocumentCheck.read(file, allowing: files.allowedFolders, limits: limits)
      } catch {
        reporting.tell([error])
        throw ExitCode.unreadable
      }
      guard !reporting.report(read.diagnostics, of: file.name, .check), let exercises = read.value?.exercises
      else {
        throw ExitCode.refused
      }
      let width = (exercises.map(\.id.count).max() ?? 0) + 2
      try StandardOutput.list(
        exercises.map { exercise in
          let gap = String(repeating: " ", count: width - exercise.id.count)
          return exercise.id + gap + Self.text(FigureNames.choice(for: exercise))
        })
    }

    private static func text(_ choice: FigureNames.Choice) -> String {
      switch choice {
      case .named(let name): name
      case .matched(let name): "\(name)  (by its name)"
      case .own: "its own"
      case .none: "none"
      }
    }
  }
}
