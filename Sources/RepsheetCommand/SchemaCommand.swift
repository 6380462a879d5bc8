public import ArgumentParser
public import Repsheet

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write the JSON Schema (draft 2020-12) of documents, layout files or figure files.")

  @Argument(help: "document, layout or figure.")
  var subject = Schemas.Subject.document

  func run() throws { try StandardOutput.list(Schemas.text(of: subject)) }
}

extension Schemas.Subject: ExpressibleByArgument {}
