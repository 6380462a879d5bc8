import ArgumentParser
import Repsheet

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Write the JSON Schema of documents or layouts.")

  @Argument(help: "document or layout.")
  var subject = Schemas.Subject.document

  func run() { print(Schemas.text(of: subject)) }
}

extension Schemas.Subject: ExpressibleByArgument {}
