public import Diagnostics
import Illustrations
import JSONSource

/// A figure that a person names: a bundled one, or one of a file.
public struct FigureChoice: Sendable {
  /// The bundled figure's name, or the file's without its ending.
  public let name: String
  private let file: SourceFile
  /// How deep lists and objects may stand inside each other in it.
  private let depth: Int
  /// Nil for one of a file.
  private let bundled: DrawnFigure?

  /// By name, or by the path of a file: a name with a slash or a dot is a path.
  /// - Throws: a diagnostic that names the nearest bundled figure, or says why a file can't be read.
  public init(
    _ nameOrPath: String, limits: ResourceLimits = ResourceLimits()
  ) throws(Diagnostic) {
    depth = limits.depth
    if nameOrPath.contains("/") || nameOrPath.contains(".") {
      file = try InputFile.read(nameOrPath, atMost: limits.inputBytes, .figure)
      let last = nameOrPath.split(separator: "/").last.map(String.init) ?? nameOrPath
      name = last.hasSuffix(".json") ? String(last.dropLast(5)) : last
      bundled = nil
      return
    }
    guard let known = FigureLibrary.file(of: nameOrPath) else {
      let near = NearestName.of(nameOrPath, among: FigureLibrary.names)
      throw Diagnostic(
        .error, message: "there is no figure \"\(nameOrPath)\"",
        hint: near.map { "did you mean \"\($0)\"?" }
          ?? "repsheet figures list shows them; a file is given by its path, such as ./mine.json")
    }
    (name, file) = (nameOrPath, known)
    bundled = BundledDrawings.figure(nameOrPath, training: MuscleEmphasis())
  }

  /// All that is wrong with it, as it is written and as it is posed.
  public var diagnostics: [Diagnostic] { drawn.diagnostics }

  /// As it is written.
  public var text: String { String(decoding: file.bytes, as: UTF8.self) }

  var drawn: Diagnosed<DrawnFigure> {
    if let bundled { return Diagnosed(bundled, []) }
    let parsed = JSONNode.parse(file, depth: depth)
    guard let node = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    let decoded = ExerciseFigure.decode(node)
    let figure = decoded.value.map { $0.drawn(showing: $0.muscles(for: MuscleEmphasis())) }
    return Diagnosed(
      figure, parsed.diagnostics + decoded.diagnostics + (figure?.notes ?? []))
  }
}
