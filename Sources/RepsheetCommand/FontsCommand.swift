import ArgumentParser
import Repsheet

struct FontsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fonts", abstract: "List the fonts that text is set in, by what they are for.")

  func run() throws {
    do throws(Diagnostic) {
      for line in try FontCatalog.lines() { print(line) }
    } catch {
      StandardError.write("\(error)")
      throw ExitCode.refused
    }
  }
}
