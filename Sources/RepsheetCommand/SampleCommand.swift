import ArgumentParser
import Repsheet

struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Write a document to start from to standard output.")

  @Argument(help: "Which sample; without it, \(Samples.first).", completion: .list(Samples.names))
  var name: String?

  @Flag(help: "List the samples.")
  var list = false

  func run() throws {
    if list { return try StandardOutput.list(Samples.names) }
    let wanted = name ?? Samples.first
    guard let text = Samples.text(of: wanted) else {
      throw ValidationError(
        "There is no sample \"\(wanted)\". There are: \(Samples.names.joined(separator: ", ")).")
    }
    try StandardOutput.list(text)
  }
}
