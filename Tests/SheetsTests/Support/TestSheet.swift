import Diagnostics
import Drawing
import PageLayout
import Testing
import Typography
import WorkoutModel

@testable import Sheets

/// Pages of a document in a bundled layout.
struct TestSheet {
  let source: LayoutSource
  let size: Size
  let maker: SheetMaker

  init(
    _ layout: String, _ paper: String, _ orientation: Orientation? = nil,
    pictures: any PictureSource = NoPictures()
  ) throws {
    try self.init(Bundle.layout(layout), try #require(Paper(paper)), orientation, pictures)
  }

  /// A layout file of this text, on its own paper or another.
  init(text: String, on paper: Paper? = nil) throws {
    let read = LayoutSource.read(text)
    try #require(read.diagnostics.map(\.description) == [])
    let source = try #require(read.value)
    try self.init(source, paper ?? source.paper, source.orientation)
  }

  private init(
    _ source: LayoutSource, _ sheet: Paper, _ orientation: Orientation?,
    _ pictures: any PictureSource = NoPictures()
  ) throws {
    self.source = source
    size = sheet.turned(orientation).size
    maker = SheetMaker(
      source: source, options: SheetOptions(paper: sheet, orientation: orientation),
      labels: try Bundle.labels(), typesetter: Typesetter(fonts: try #require(Bundle.fonts)),
      figures: BundledFigures(), pictures: pictures)
  }

  func pages(of workout: Workout, in document: RepsheetDocument) throws -> [FrameWalk] {
    let made = maker.pages(of: workout, in: document, client: document.client)
    #expect(!made.hasErrors, "\(made.diagnostics.map(\.description))")
    let pages = try #require(made.value)
    for page in pages { #expect(page.frame.size == size) }
    return pages.map { FrameWalk($0.frame) }
  }

  /// Inside the margins that every attempt for this paper has.
  var area: Rect {
    let margins = source.attempts(for: size).map(\.page.margins)
    let start = margins.map(\.start).min() ?? 0
    let end = margins.map(\.end).min() ?? 0
    let top = margins.map(\.top).min() ?? 0
    let bottom = margins.map(\.bottom).min() ?? 0
    return Rect(x: start, y: top, width: size.width - start - end, height: size.height - top - bottom)
  }

  var penBoxColor: Color { source.attempts(for: size)[0].theme.color(.penBox) }
}

extension RepsheetDocument {
  /// The document in a text in which nothing is wrong.
  init(json: String) throws {
    let read = RepsheetDocument.decode(SourceFile(name: "t.json", bytes: Array(json.utf8)))
    try #require(read.diagnostics.map(\.description) == [])
    self = try #require(read.value)
  }
}

extension Workout {
  /// How many sets are prescribed: each has a box.
  var prescribedSets: Int {
    blocks.reduce(0) { sum, block in
      let repetition = BlockRepetition(block.style, items: block.items.count)
      let rounds = if case .rounds(let count) = repetition { count } else { 1 }
      // Intervals say what to do for the items that don't.
      let unsaid = block.style.name == .intervals ? 1 : 0
      let sets = block.items.reduce(0) { sum, item in
        sum + (item.plan?.groups.reduce(0) { $0 + $1.sets.upperBound } ?? unsaid)
      }
      return sum + rounds * sets
    }
  }
}

extension LayoutSource {
  static func read(_ text: String) -> Diagnosed<LayoutSource> {
    read(SourceFile(name: "t.json", bytes: Array(text.utf8)))
  }
}
