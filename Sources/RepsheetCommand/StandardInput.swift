import ArgumentParser

/// Input that comes through a pipe, which is read once.
enum StandardInput {
  /// - Parameter inputs: what a command reads, as the person wrote it.
  /// - Throws: where two of them are standard input; the second would be empty.
  static func check(_ inputs: [String]) throws {
    guard inputs.count(where: { $0 == "-" }) > 1 else { return }
    throw ValidationError("- is standard input, which can be read once. Name it once, and files besides.")
  }
}
