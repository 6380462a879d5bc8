import ArgumentParser
import Repsheet

struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "List the drawn figures that exercises can name.")

  func run() {
    for name in FigureNames.all { print(name) }
  }
}
