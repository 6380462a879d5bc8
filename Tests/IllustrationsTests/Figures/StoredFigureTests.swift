import Diagnostics
import JSONSource
import PDFChecks
import Testing

@testable import Illustrations

@Suite("Figures that were drawn ahead")
struct StoredFigureTests {
  @Test(arguments: BundledFigures.names)
  func `a bundled figure is stored as it is drawn, and called as its file says`(name: String) throws {
    let text = Array(try BundledFigures.text(name).utf8)
    let node = try #require(JSONNode.parse(SourceFile(name: name, bytes: text)).value)
    let label = try #require(FigureLabel(node))
    let file = try Repository.bytes(of: DrawingFile.path(of: name))
    #expect(
      file == DrawingFile.bytes(of: label, try drawn(name)),
      "the drawing is older than the figure or than how figures are drawn: swift run DrawFigures")
    let read = file.withUnsafeBytes { DrawingFile($0)?.label }
    #expect(read == label)
  }

  @Test func `nothing but the bundled figures is stored`() throws {
    let files = try Repository.files(below: DrawingFile.folder, endings: [DrawingFile.ending])
    #expect(Set(files) == Set(BundledFigures.names.map(DrawingFile.path)))
  }

  @Test(arguments: ["bench-press", "cat-cow", "pallof-press", "side-plank", "stepping-side-lunge"])
  func `what was stored is read as it was drawn`(name: String) throws {
    let drawn = try drawn(name)
    let read = drawn.stored.withUnsafeBytes { DrawnFigure(stored: $0, training: nil) }
    #expect(read == drawn)
  }

  @Test func `a stored figure shows the muscles that the exercise trains, else its own`() throws {
    let figure = try #require(decodedFigure(try BundledFigures.text("bench-press")).value)
    let stored = figure.drawn().stored
    for trained in [MuscleEmphasis(), .init(primary: ["glutes"]), .init(primary: ["lats"], secondary: ["biceps"])] {
      let read = stored.withUnsafeBytes { DrawnFigure(stored: $0, training: trained) }
      #expect(read == figure.drawn(showing: figure.muscles(for: trained)))
    }
  }

  @Test func `bytes that end too early are no figure`() throws {
    let stored = try drawn("air-squat").stored
    for count in stride(from: 0, to: stored.count, by: 97) {
      let read = stored.prefix(count).withUnsafeBytes { DrawnFigure(stored: $0, training: nil) }
      #expect(read == nil)
    }
  }

  private func drawn(_ name: String) throws -> DrawnFigure {
    try #require(decodedFigure(try BundledFigures.text(name)).value).drawn()
  }
}
