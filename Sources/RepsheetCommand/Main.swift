import ArgumentParser
import CHeap
import Repsheet

@main
enum Main {
  /// A command that is named is parsed by itself: ArgumentParser reads the declarations of all commands
  /// before it looks at the first word, which takes as long as laying out a page. Whatever is not plain
  /// use of a command, such as a call for help or a misspelled option, goes the long way.
  static func main() {
    heap_use_large_pages()
    OutputFile.outliveFileSizeLimit()
    let arguments = CommandLine.arguments.dropFirst()
    let command = RepsheetCommand.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    guard let command, var parsed = try? command.parse(Array(arguments.dropFirst())) else {
      return RepsheetCommand.main()
    }
    do {
      try parsed.run()
    } catch {
      command.exit(withError: error)
    }
  }
}
