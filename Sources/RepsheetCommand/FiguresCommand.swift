import ArgumentParser
import Repsheet

struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "The drawn figures that exercises can name.",
    subcommands: [List.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the bundled figures.")

    func run() {
      for name in FigureNames.all { print(name) }
    }
  }
}
