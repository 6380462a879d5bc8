import Drawing
package import JSONSource
import PageLayout
import Training
import Typography
import WorkoutModel

/// A ruled table with a row for every set of an exercise: its number, what it is to reach, and cells to
/// write in.
package struct SetTableBlock: ExercisePart {
  package static let name = "set-table"

  package static let options: [JSONValue.Member] = [
    .init("columns", LayoutSchema.list(of: SetColumn.self)),
    .init("row-height", LayoutSchema.length(lowestRow...100)),
    .init("header-height", LayoutSchema.length(lowestHeader...60)),
    .init("set-width", LayoutSchema.length(14...200)),
    .init("weight-width", LayoutSchema.length(narrowestCell...200)),
    .init("reps-width", LayoutSchema.length(narrowestCell...200)),
    .init("rpe-width", LayoutSchema.length(narrowestCell...200)),
  ]

  /// What a sharp pencil can write in, in points; a blunt one wants 23.2 (8 mm).
  private static let lowestRow = 14.0
  private static let narrowestCell = 28.0
  private static let lowestHeader = 10.0
  private static let narrowestTarget = 40.0
  private static let inset = Size(width: 3, height: 1)

  /// A column of the table; the order in the layout file is the order on the page.
  enum SetColumn: String, CaseIterable, Sendable {
    /// The set's number.
    case set
    /// Load and repetitions to reach.
    case target
    /// To write in.
    case weight, reps, rpe
  }

  var columns: [SetColumn]
  /// In points, at least.
  var rowHeight: Double
  var headerHeight: Double
  var setWidth: Double
  var weightWidth: Double
  var repsWidth: Double
  var effortWidth: Double

  package init?(_ options: ObjectReader) {
    columns = options["columns"]?.list { $0.choice(SetColumn.self) } ?? SetColumn.allCases
    rowHeight = options["row-height"]?.points(in: Self.lowestRow...100) ?? 24
    headerHeight = options["header-height"]?.points(in: Self.lowestHeader...60) ?? 14
    setWidth = options["set-width"]?.points(in: 14...200) ?? 28
    weightWidth = options["weight-width"]?.points(in: Self.narrowestCell...200) ?? 52
    repsWidth = options["reps-width"]?.points(in: Self.narrowestCell...200) ?? 46
    effortWidth = options["rpe-width"]?.points(in: Self.narrowestCell...200) ?? 46
  }

  package var prints: DocumentMembers { [.itemWarmUp, .clientMaxes] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? {
    let sheet = text.sheet
    let sets = NumberedSet.sets(of: text.entry, sheet.format)
    guard !columns.isEmpty, !sets.isEmpty else { return nil }
    let ground = sheet.theme.panelGround.fill
    let head = sheet.theme.text(.label)
    let style = sheet.theme.text(.box)
    let scale = sheet.theme.boxScale
    func cell(_ words: String) -> RuledTable.Cell {
      .init(TextBlock(sheet.paragraph(words, style)))
    }
    func goal(of set: NumberedSet) -> RuledTable.Cell {
      cell(SetGoal.words(of: set.set.group, sheet.format))
    }
    // Most plans have one group, whose sets all reach for the same.
    let common =
      text.entry.plannedWork.groups.count == 1
      ? sets.first { !$0.set.isWarmUp }.map { goal(of: $0) } : nil
    return RuledTable(
      summary: sheet.phrase(.logTableOf, ["name": sheet.plain(text.entry.exercise.name)]),
      widths: widths(within: sheet.contentWidth, scale),
      header: .init(
        columns.map {
          .init(TextBlock(sheet.paragraph(sheet.phrase($0.label), head)), ground: ground)
        }, height: headerHeight * scale),
      rows: sets.map { set in
        .init(
          columns.map { column in
            switch column {
            case .set: cell(set.label)
            case .target: (set.set.isWarmUp ? nil : common) ?? goal(of: set)
            case .weight, .reps, .rpe: .init()
            }
          }, hasHeader: columns.first == .set, height: rowHeight * scale)
      }, inset: Self.inset, alignment: .center, stroke: sheet.stroke(.penBox))
  }

  /// The target takes what the others leave; without one they share the width as they are.
  private func widths(within total: Double, _ scale: Double) -> [Double] {
    let fixed = columns.map { column -> Double in
      switch column {
      case .set: setWidth * scale
      case .target: 0
      case .weight: weightWidth * scale
      case .reps: repsWidth * scale
      case .rpe: effortWidth * scale
      }
    }
    let targets = columns.count { $0 == .target }
    guard targets > 0 else { return fixed }
    let share = max(
      Self.narrowestTarget, (total - fixed.reduce(0, +)) / Double(targets))
    return fixed.map { $0 == 0 ? share : $0 }
  }
}

extension SetTableBlock.SetColumn {
  fileprivate var label: LabelKey {
    switch self {
    case .set: .columnSet
    case .target: .columnTarget
    case .weight: .columnWeight
    case .reps: .columnReps
    case .rpe: .columnEffort
    }
  }
}
