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
    do throws(Diagnostic) {
      for line in try FontCatalog.lines() { print(line) }
    } catch {
      StandardError.write("\(error)")
      throw ExitCode.refused
    }
    do throws(Diagnostic) {
      let lines = try FontCatalog.scriptLines(fonts: choice.fonts, atMost: choice.maxFontBytes)
      for line in lines { print(line) }
    } catch {
      StandardError.write("\(error)")
      throw ExitCode.unreadable
    }
  }
}
