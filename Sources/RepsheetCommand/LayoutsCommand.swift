import ArgumentParser
import Repsheet

struct LayoutsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layouts", abstract: "List, show or check layouts.",
    subcommands: [List.self, Show.self, Check.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the bundled layouts.")

    func run() {
      let width = (LayoutLibrary.names.map(\.count).max() ?? 0) + 2
      for layout in LayoutLibrary.summaries {
        let gap = String(repeating: " ", count: width - layout.name.count)
        print(layout.name + gap + layout.title)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a bundled layout file to standard output, to copy and change.")

    @Argument(help: "The layout's name.", completion: .list(LayoutLibrary.names))
    var name: String

    func run() throws {
      guard let file = LayoutLibrary.text(of: name) else {
        throw ValidationError(
          "There is no layout \"\(name)\". There are: \(LayoutLibrary.names.joined(separator: ", ")).")
      }
      print(String(decoding: file.bytes, as: UTF8.self), terminator: "")
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell everything that is wrong with layout files.")

    @Argument(help: "Layout files.", completion: .file(extensions: ["json"]))
    var files: [String]

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
      var worst = ExitCode.success
      for path in files {
        do throws(Diagnostic) {
          if reporting.report(LayoutLibrary.check(try InputFile.read(path))), worst == .success {
            worst = .refused
          }
        } catch {
          _ = reporting.report([error])
          worst = .unreadable
        }
      }
      if worst != .success { throw worst }
    }
  }
}
