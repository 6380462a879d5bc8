import Diagnostics
import Foundation
import Illustrations
import JSONSource
import PDFChecks

/// Draws the bundled figures into the files that go into the executable: `swift run DrawFigures`, whenever a
/// figure or how figures are drawn has changed. A test compares the two.
@main
enum DrawFigures {
  static func main() throws {
    var drawn: [String: [UInt8]] = [:]
    var problems: [Diagnostic] = []
    for path in try Repository.files(below: "layouts/figures", endings: [".json"]) {
      let file = drawing(SourceFile(name: path, bytes: try Repository.bytes(of: path)))
      problems += file.diagnostics
      drawn[String(path.dropFirst("layouts/figures/".count).dropLast(".json".count))] = file.value
    }
    guard problems.isEmpty else {
      for problem in problems { print(problem) }
      exit(1)
    }
    for path in try Repository.files(below: DrawingFile.folder, endings: [DrawingFile.ending]) {
      try FileManager.default.removeItem(at: Repository.url(of: path))
    }
    for (name, bytes) in drawn { try Data(bytes).write(to: Repository.url(of: DrawingFile.path(of: name))) }
    print("\(DrawingFile.folder): \(drawn.count) figures")
  }

  private static func drawing(_ file: SourceFile) -> Diagnosed<[UInt8]> {
    let parsed = JSONNode.parse(file)
    guard let node = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    let decoded = ExerciseFigure.decode(node)
    let drawn = decoded.value?.drawn()
    let bytes = drawn.flatMap { drawn in FigureLabel(node).map { DrawingFile.bytes(of: $0, drawn) } }
    return Diagnosed(bytes, parsed.diagnostics + decoded.diagnostics + (drawn?.notes ?? []))
  }
}
