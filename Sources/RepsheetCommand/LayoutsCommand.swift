import ArgumentParser
import Repsheet

struct LayoutsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layouts", abstract: "List, show or check layouts.",
    subcommands: [List.self, Show.self, Check.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the bundled layouts: name, paper, what it is and what it is for.")

    func run() throws {
      let rows = LayoutLibrary.summaries.map { layout in
        [
          layout.name, [layout.paper.name, layout.orientation?.rawValue].compactMap { $0 }.joined(separator: " "),
          [layout.title, layout.purpose].filter { !$0.isEmpty }.joined(separator: ": "),
        ]
      }
      let widths = (0..<2).map { column in (rows.map { $0[column].count }.max() ?? 0) + 2 }
      try StandardOutput.list(
        rows.map { row in
          let cells = zip(row, widths).map { cell, width in
            cell + String(repeating: " ", count: width - cell.count)
          }
          return cells.joined() + row[2]
        })
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a bundled layout file to standard output, to copy and change.")

    @Argument(help: "The layout's name.", completion: .list(LayoutLibrary.names))
    var name: String

    func run() throws {
      guard let file = LayoutLibrary.text(of: name) else { throw ValidationError(of: LayoutLibrary.unknown(name)) }
      try StandardOutput.list(String(decoding: file.bytes, as: UTF8.self))
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell everything that is wrong with layout files.",
      discussion: """
        Reads each file, lays it out with the samples on the paper that it names and on the largest \
        paper of each rule under "papers", and tells what is unknown, impossible or too narrow. \
        Says nothing when all is well.
        """)

    @Argument(
      help: "Layout files, or names of bundled layouts.", completion: .file(extensions: ["json"]))
    var layouts: [String]

    @OptionGroup(title: "Limits") var limits: LayoutLimitChoice
    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
      for layout in layouts { try LayoutName.check(layout) }
    }

    func run() throws {
      let exporter: Exporter
      do throws(Diagnostic) {
        exporter = try Exporter()
      } catch {
        reporting.tell([error])
        throw ExitCode.refused
      }
      var worst = ExitCode.success
      for layout in layouts {
        do throws(Diagnostic) {
          let file = try LayoutLibrary.file(layout, atMost: limits.reading.maxInput)
          let problems = exporter.check(layout: file, limits: limits.limits)
          if reporting.report(problems, of: file.name, .check), worst == .success { worst = .refused }
        } catch {
          reporting.tell([error])
          worst = .unreadable
        }
      }
      if worst != .success { throw worst }
    }
  }
}
