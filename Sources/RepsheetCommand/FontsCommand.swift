import ArgumentParser
import Repsheet

struct FontsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fonts",
    abstract: "List the fonts that text is set in, by what they are for.",
    discussion: """
      First the bundled fonts: role, family, weight and slant. Then, for scripts that these lack, the font \
      of this machine that is used, with its weights and its file, or the Debian package to install.
      """)

  @OptionGroup var choice: FontChoice

  func run() throws {
    let bundled: [String]
    do throws(Diagnostic) { bundled = try FontCatalog.lines() } catch {
      StandardError.write("\(error)")
      throw ExitCode.refused
    }
    try StandardOutput.list(bundled)
    let others: [String]
    do throws(Diagnostic) {
      others = try FontCatalog.scriptLines(fonts: choice.fonts, atMost: choice.maxFontBytes)
    } catch {
      StandardError.write("\(error)")
      throw ExitCode.unreadable
    }
    try StandardOutput.list(others)
  }
}
