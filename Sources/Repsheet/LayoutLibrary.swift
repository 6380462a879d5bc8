public import Diagnostics
import Sheets

/// The layouts that are bundled, and those of files.
public enum LayoutLibrary {
  /// The names of the bundled layouts, in order.
  public static var names: [String] { BundledFiles.names(in: "layouts") }

  /// A line about each bundled layout: its name and what it is for.
  public static var summaries: [(name: String, title: String)] {
    names.compactMap { name in
      text(of: name).flatMap { LayoutSource.read($0, checking: .whatIsUsed).value }
        .map { (name, $0.title) }
    }
  }

  /// A bundled layout file as it is, to copy and change; nil where there is none of that name.
  public static func text(of name: String) -> SourceFile? {
    let path = "layouts/\(name).json"
    return BundledFiles.bytes(of: path).map { SourceFile(name: path, bytes: Array($0)) }
  }

  /// All that is wrong with a layout file, and with the pictures that it names.
  public static func check(_ file: SourceFile) -> [Diagnostic] {
    let read = LayoutSource.read(file)
    return read.diagnostics + PictureLibrary().load(read.value?.pictures ?? [], FileAccess())
  }

  /// A layout by its name, or by the path of a file: a name with a slash or a dot is a path.
  static func layout(_ nameOrPath: String) throws(Diagnostic) -> Diagnosed<LayoutSource> {
    if nameOrPath.contains("/") || nameOrPath.contains(".") {
      return LayoutSource.read(try InputFile.read(nameOrPath))
    }
    guard let file = text(of: nameOrPath) else {
      let near = NearestName.of(nameOrPath, among: names)
      throw Diagnostic(
        .error, message: "there is no layout \"\(nameOrPath)\"",
        hint: near.map { "did you mean \"\($0)\"?" }
          ?? "there are \(names.joined(separator: ", ")); a file is given by its path, such as ./mine.json")
    }
    return LayoutSource.read(file, checking: .whatIsUsed)
  }
}
