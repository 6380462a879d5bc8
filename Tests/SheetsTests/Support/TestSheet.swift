import Diagnostics
import Drawing
import PageLayout
import Testing
import Training
import Typography
import WorkoutModel

@testable import Sheets

/// Pages of a document in a bundled layout.
struct TestSheet {
  let source: LayoutSource
  let size: Size
  var maker: SheetMaker

  init(
    _ layout: String, _ paper: String, _ orientation: Orientation? = nil, accent: Color? = nil,
    ink: InkUse = .full, print: PrintSize = .layout, pictures: any PictureSource = NoPictures()
  ) throws {
    try self.init(
      Bundle.layout(layout),
      SheetOptions(
        paper: try #require(Paper(paper) as Paper?), orientation: orientation, accent: accent, ink: ink,
        print: print), pictures)
  }

  /// A layout file of this text, on its own paper or another.
  init(text: String, on paper: Paper? = nil) throws {
    let read = LayoutSource.read(text)
    try #require(read.diagnostics.map(\.description) == [])
    try self.init(try #require(read.value), SheetOptions(paper: paper))
  }

  private init(
    _ source: LayoutSource, _ options: SheetOptions, _ pictures: any PictureSource = NoPictures()
  ) throws {
    self.source = source
    maker = SheetMaker(
      source: source, options: options, labels: try Bundle.labels(),
      typesetter: Typesetter(fonts: try #require(Bundle.fonts)), figures: BundledFigures(),
      pictures: pictures)
    size = maker.paper.size
  }

  func pages(of workout: Workout, in document: RepsheetDocument) throws -> [FrameWalk] {
    try pages(of: .workout(workout), in: document)
  }

  func pages(of subject: SheetSubject, in document: RepsheetDocument) throws -> [FrameWalk] {
    let made = maker.pages(of: subject, in: document, client: document.client)
    #expect(!made.hasErrors, "\(made.diagnostics.map(\.description))")
    let pages = try #require(made.value)
    for page in pages { #expect(page.frame.size == size) }
    return pages.map { FrameWalk($0.frame) }
  }

  /// Whether the layout takes this paper at all.
  var suitsPaper: Bool {
    source.smallestPaper.map { Paper(name: "", size: size).holds($0) } ?? true
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

  /// Expects that nothing leaves the margins, that no text is printed over another or over the line of
  /// a box, and that every box can be written in.
  func expectOrder(on pages: [FrameWalk], _ name: String) {
    for (number, page) in pages.enumerated() {
      let name = "\(name), page \(number + 1)"
      #expect(!page.texts.isEmpty, "\(name)")
      #expect(page.escapes(from: printedArea) == [], "\(name)")
      #expect(page.overlaps == [], "\(name)")
      #expect(page.crossings(penBoxColor) == [], "\(name)")
      for box in page.penBoxes(penBoxColor) {
        #expect(!Length.less(box.outline.width, Length.millimetres(14)), "\(name): \(box)")
        #expect(
          !Length.less(box.outline.height / Double(box.fields), Length.millimetres(8)),
          "\(name): \(box)")
      }
    }
  }

  /// One box, or one set of boxes, for every prescribed set.
  func expectBoxes(
    for workout: Workout, in document: RepsheetDocument, on pages: [FrameWalk], _ name: String
  ) {
    let boxes = pages.flatMap { $0.penBoxes(penBoxColor) }
    let items = SheetItem.items(of: workout, in: document)
    switch source.name {
    case "card":
      #expect(boxes.count { $0.words != "Date" } == workout.prescribedSets, "\(name)")
    case "pocket":
      // A group of boxes for each date; of items without a plan one set.
      #expect(boxes.count { $0.words == "Date" } > 0, "\(name)")
      #expect(boxes.count >= workout.prescribedSets, "\(name)")
    case "team":
      // A box in the grid for each exercise, and on the athlete's own card one for each set.
      let named = boxes.filter { !["Date", ""].contains($0.words) }
      #expect(named.count == items.count + workout.prescribedSets, "\(name)")
    case "stations": #expect(boxes.isEmpty, "\(name)")
    default: break
    }
  }

  /// A log's brackets hang in the margin, ten millimetres from the edge at least.
  private var printedArea: Rect {
    guard source.name == "log" else { return area }
    let hanging = min(Bracket.inset, area.minX - Length.millimetres(10))
    return Rect(
      x: area.minX - hanging, y: area.minY, width: area.width + hanging, height: area.height)
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

extension SheetItem {
  /// The items of a workout for whom the document's sheets are for.
  static func items(of workout: Workout, in document: RepsheetDocument) -> [SheetItem] {
    items(of: workout, in: document, for: Trainee(document.client, in: document))
  }
}

extension Workout {
  /// How many sets are prescribed: each has a box.
  var prescribedSets: Int {
    blocks.reduce(0) { sum, block in
      let repetition = BlockRepetition(block.style, items: block.items.count)
      let rounds = repetition.count
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
