import Diagnostics
import Foundation
import Illustrations
import JSONSource
import PDFChecks

/// Draws the bundled figures into the file that goes into the executable: `swift run DrawFigures`, whenever a
/// figure or how figures are drawn has changed. A test compares the two.
@main
enum DrawFigures {
  static func main() throws {
    var drawn: [String: FigureStore.Entry] = [:]
    var problems: [Diagnostic] = []
    for path in try Repository.files(below: "layouts/figures", endings: [".json"]) {
      let figure = figure(SourceFile(name: path, bytes: try Repository.bytes(of: path)))
      problems += figure.diagnostics
      drawn[String(path.dropFirst("layouts/figures/".count).dropLast(".json".count))] = figure.value
    }
    guard problems.isEmpty else {
      for problem in problems { print(problem) }
      exit(1)
    }
    let file = FigureStore.file(of: drawn)
    try Data(file).write(to: Repository.url(of: FigureStore.path))
    print("\(FigureStore.path): \(drawn.count) figures, \(file.count) bytes")
  }

  private static func figure(_ file: SourceFile) -> Diagnosed<FigureStore.Entry> {
    let parsed = JSONNode.parse(file)
    guard let node = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    let decoded = ExerciseFigure.decode(node)
    let drawn = decoded.value?.drawn()
    let entry = drawn.flatMap { drawn in FigureLabel(node).map { FigureStore.Entry($0, drawn) } }
    return Diagnosed(entry, parsed.diagnostics + decoded.diagnostics + (drawn?.notes ?? []))
  }
}
