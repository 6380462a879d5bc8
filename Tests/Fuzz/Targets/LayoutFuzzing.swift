import Diagnostics
import Repsheet

enum LayoutFuzzing {
  private nonisolated(unsafe) static let exporter = try? Exporter()

  private static let sample = RepsheetDocument.decode(
    SourceFile(name: Samples.first, bytes: Array((Samples.text(of: Samples.first) ?? "").utf8))).value

  static func run(_ bytes: [UInt8]) {
    guard let exporter, let sample else { preconditionFailure("nothing is bundled") }
    let file = SourceFile(name: "<fuzz>", bytes: bytes)
    let read = LayoutSource.read(file)
    expectToldOrMade(read.value != nil, read.diagnostics)
    guard let layout = read.value else { return }
    let made = exporter.pages(of: sample, in: layout, on: layout.paper)
    expectToldOrMade(made.value != nil, made.diagnostics)
  }
}
