import ArgumentParser

/// Which files a document may have read.
struct FileChoice: ParsableArguments {
  @Option(
    name: .customLong("allow-path"),
    help: ArgumentHelp(
      "A folder whose pictures and libraries documents may name; may be given more than once.",
      discussion: """
        Without it they may name files of their own folder and below. A document from standard input or of \
        a batch has no folder, and names files of these alone.
        """, valueName: "folder"),
    completion: .directory)
  var allowedFolders: [String] = []
}
