import ArgumentParser
import Repsheet

/// Fonts beside those that Repsheet brings.
struct FontChoice: ParsableArguments {
  @Option(
    name: .customLong("font"),
    help: ArgumentHelp(
      "A font for letters that the bundled fonts lack; may be given more than once.",
      discussion: """
        A .ttf, .otf or .ttc file. Given fonts come before the fonts of the machine, which are looked \
        through where a text needs them.
        """, valueName: "file"),
    completion: .file(extensions: ["ttf", "otf", "ttc", "otc"]))
  var fonts: [String] = []

  @Option(
    help: ArgumentHelp(
      "The largest font file, such as 50MB.", discussion: "Default: 256MB.", valueName: "size"),
    transform: ByteSize.read)
  var maxFontBytes = ResourceLimits().fontBytes
}
