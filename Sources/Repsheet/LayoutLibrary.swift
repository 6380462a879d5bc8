public import Diagnostics
import Sheets

/// The layouts that are bundled, and those of files.
public enum LayoutLibrary {
  /// The names of the bundled layouts, in order.
  public static var names: [String] { BundledFiles.names(in: "layouts") }

  /// What a list says about a bundled layout.
  public struct Summary: Sendable {
    public let name: String
    /// Such as "Workout card".
    public let title: String
    /// What it is for, in a line.
    public let purpose: String
    /// Where nobody asks for another.
    public let paper: Paper
    public let orientation: Orientation?
  }

  /// A line about each bundled layout.
  public static var summaries: [Summary] {
    names.compactMap { name in
      guard
        let layout = text(of: name).flatMap({ LayoutSource.read($0, checking: .whatIsUsed).value })
      else { return nil }
      let parts = layout.title.split(separator: ": ", maxSplits: 1).map(String.init)
      return Summary(
        name: name, title: parts[0], purpose: parts.count > 1 ? parts[1] : "", paper: layout.paper,
        orientation: layout.orientation)
    }
  }

  /// A bundled layout file as it is, to copy and change; nil where there is none of that name.
  public static func text(of name: String) -> SourceFile? {
    let path = "layouts/\(name).json"
    return BundledFiles.bytes(of: path).map { SourceFile(name: path, bytes: Array($0)) }
  }

  /// Whether a layout is meant by its path: a name with a slash or a dot.
  public static func isPath(_ nameOrPath: String) -> Bool {
    nameOrPath.contains("/") || nameOrPath.contains(".")
  }

  /// A layout's file by its name, or by its path.
  /// - Parameter limit: of a file, in bytes.
  /// - Throws: a diagnostic where there is none of that name, or where the file can't be read.
  public static func file(
    _ nameOrPath: String, atMost limit: Int = ResourceLimits().inputBytes
  ) throws(Diagnostic) -> SourceFile {
    if isPath(nameOrPath) { return try InputFile.read(nameOrPath, atMost: limit, .layout) }
    if let file = text(of: nameOrPath) { return file }
    throw unknown(nameOrPath)
  }

  /// What is told of a name that no layout has.
  public static func unknown(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, message: "there is no layout \"\(name)\"",
      hint: NearestName.of(name, among: names).map { "did you mean \"\($0)\"?" }
        ?? "there are \(names.joined(separator: ", ")); a file is given by its path, such as ./mine.json")
  }

  static func layout(
    _ nameOrPath: String, _ limits: ResourceLimits
  ) throws(Diagnostic) -> Diagnosed<LayoutSource> {
    guard isPath(nameOrPath) else {
      return LayoutSource.read(try file(nameOrPath), checking: .whatIsUsed)
    }
    return LayoutSource.read(
      try file(nameOrPath, atMost: limits.inputBytes), depth: limits.depth)
  }
}
