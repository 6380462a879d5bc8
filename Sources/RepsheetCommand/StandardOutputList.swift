import ArgumentParser
import Repsheet

extension StandardOutput {
  /// What a command was asked for.
  /// - Throws: the exit code, once it is told why it can't be written.
  static func list(_ text: String) throws {
    do throws(Diagnostic) { try write(text) } catch {
      StandardError.write(error.text(StandardError.isTerminal ? .coloured : .plain))
      throw ExitCode.unwritable
    }
  }

  static func list(_ lines: [String]) throws { try list(lines.map { $0 + "\n" }.joined()) }
}
