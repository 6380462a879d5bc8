package import JSONSource
package import PageLayout
import Drawing
import Training
import Typography
import WorkoutModel

/// The workout as a sheet to write on: for each exercise a table with a row for every prescribed set.
package struct LogSheet: SheetBlock {
  package static let name = "log-table"

  package static let options: [JSONValue.Member] = [
    .init("columns", LayoutSchema.list(of: LogColumn.self)),
    .init("row-height", LayoutSchema.length(PenBoxes.minimumHeight...100)),
    .init("row-gap", LayoutSchema.length(0...40)),
    .init("column-gap", LayoutSchema.length(0...40)),
    .init("set-width", LayoutSchema.length(14...100)),
    .init("effort-width", LayoutSchema.length(10...100)),
    .init("weight-box-width", LayoutSchema.length(PenBoxes.minimumWidth...200)),
    .init("reps-box-width", LayoutSchema.length(PenBoxes.minimumWidth...200)),
    .init("rpe-box-width", LayoutSchema.length(PenBoxes.minimumWidth...200)),
    .init("space-between", LayoutSchema.length(0...100)),
    .init("cues", LayoutSchema.words(CuePlace.self)),
    .init("plates-width", LayoutSchema.length(70...200)),
    .init("plates", LayoutSchema.words(PlatePlace.self)),
  ]

  /// Where an exercise's cues, rest and tempo stand.
  enum CuePlace: String, CaseIterable, Sendable { case beside, below }

  /// Where the plates on a side of the bar are drawn.
  enum PlatePlace: String, CaseIterable, Sendable { case column, below }

  var columns: [LogColumn]
  /// Of a box, in points; 8 mm at least.
  var rowHeight: Double
  var rowGap: Double
  var columnGap: Double
  var setWidth: Double
  var effortWidth: Double
  var weightBoxWidth: Double
  var repsBoxWidth: Double
  var effortBoxWidth: Double
  /// Between two exercises, in points.
  var spaceBetween: Double
  var cuePlace: CuePlace
  var platesWidth: Double
  var platePlace: PlatePlace

  package init?(_ options: ObjectReader) {
    columns = options["columns"]?.list { $0.choice(LogColumn.self) } ?? LogColumn.allCases
    rowHeight = options["row-height"]?.points(in: PenBoxes.minimumHeight...100) ?? 24
    rowGap = options["row-gap"]?.points(in: 0...40) ?? 4
    columnGap = options["column-gap"]?.points(in: 0...40) ?? 4
    setWidth = options["set-width"]?.points(in: 14...100) ?? 28
    effortWidth = options["effort-width"]?.points(in: 10...100) ?? 34
    weightBoxWidth = options["weight-box-width"]?.points(in: PenBoxes.minimumWidth...200) ?? 68
    repsBoxWidth = options["reps-box-width"]?.points(in: PenBoxes.minimumWidth...200) ?? 52
    effortBoxWidth = options["rpe-box-width"]?.points(in: PenBoxes.minimumWidth...200) ?? 56
    spaceBetween = options["space-between"]?.points(in: 0...100) ?? 20
    cuePlace = options["cues"]?.choice(CuePlace.self) ?? .beside
    platesWidth = options["plates-width"]?.points(in: 70...200) ?? 104
    platePlace = options["plates"]?.choice(PlatePlace.self) ?? .column
  }

  package var prints: DocumentMembers {
    [.cues, .itemNotes, .setup, .log, .clientMaxes, .clientGym, .itemWarmUp]
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    var done: [String: Int] = [:]
    let last = LastResults(sheet.document.log)
    let shape = withoutEmptyColumns(sheet, last)
    return sheet.items.enumerated().map { index, entry in
      let exercise = LogExercise(
        entry: entry, sheet: sheet, shape: shape, last: last[entry.exercise.id],
        setsBefore: done[entry.exercise.id] ?? 0)
      done[entry.exercise.id, default: 0] += exercise.sets.count { !$0.isWarmUp }
      var element: any LayoutElement = KeepTogether(
        exercise.element, continuation: exercise.continuation, pageHeight: sheet.tallestContent)
      if entry.isPaired {
        // The bracket hangs in the margin, so that paired and single exercises keep one edge.
        element = Padded(
          Bracket(
            element: element,
            part: entry.isFirstOfBlock ? .first : entry.isLastOfBlock ? .last : .middle,
            stroke: sheet.stroke(.ink, width: 1.25), reach: spaceBetween),
          Insets(start: -Bracket.inset))
      }
      return .init(Tagged(.section, element), spaceBefore: index == 0 ? 0 : spaceBetween)
    }
  }

  /// A column that says nothing about any exercise leaves its room to the others.
  private func withoutEmptyColumns(_ sheet: SheetContext, _ last: LastResults) -> LogSheet {
    let items = sheet.items
    let hasEffort = items.contains { entry in
      entry.plannedWork.groups.contains { $0.rpe != nil || $0.rir != nil }
    }
    let hasPlates = items.contains { entry in
      entry.plannedWork.sets.contains { $0.plates != nil }
    }
    let hasLast = items.contains { last[$0.exercise.id] != nil }
    var shape = self
    // Large print leaves no room for another column.
    if sheet.theme.boxScale > 1 { shape.platePlace = .below }
    shape.columns.removeAll { column in
      switch column {
      case .effort: !hasEffort
      case .last: !hasLast
      case .plates: !hasPlates || shape.platePlace == .below
      case .set, .target, .weightBox, .repsBox, .effortBox: false
      }
    }
    return shape
  }
}

/// A column of the table; the order in the layout file is the order on the page.
enum LogColumn: String, CaseIterable, Sendable {
  /// The set's number.
  case set
  /// What was done the last time.
  case last
  /// Load and repetitions to reach.
  case target
  /// The effort to reach.
  case effort
  /// What to put on each side of the bar.
  case plates
  case weightBox = "weight-box"
  case repsBox = "reps-box"
  case effortBox = "rpe-box"
}
