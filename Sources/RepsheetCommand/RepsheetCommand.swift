import ArgumentParser
import Repsheet

struct RepsheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repsheet",
    abstract: "Puts training on paper: workout cards and handouts as PDF, from JSON.",
    discussion: """
      repsheet sample > my.json     writes a document to start from
      repsheet render my.json       prints it to my.pdf

      Exit codes: 0 all written, 1 some input was refused, 64 wrong usage, 66 input \
      not readable, 73 output not writable, 130 interrupted.
      """,
    version: Version.text,
    subcommands: [
      RenderCommand.self, BatchCommand.self, CheckCommand.self, SampleCommand.self, SchemaCommand.self,
      LayoutsCommand.self, FiguresCommand.self, FontsCommand.self,
    ])
}
