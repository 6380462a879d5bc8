import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// The exercises of the workout, block by block.
package struct ExerciseList: SheetBlock {
  package static let name = "exercises"

  package static let options: [JSONValue.Member] = [
    .init("arrangement", LayoutSchema.words(Arrangement.self)),
    .init("detail", LayoutSchema.words(ExerciseText.Detail.self)),
    .init("figure-width", LayoutSchema.length(0...400)),
    .init("gap", LayoutSchema.length(0...100)),
    .init("boxes-width", LayoutSchema.length(40...600)),
    .init("advice-width", LayoutSchema.length(60...400)),
    .init("figure-height", LayoutSchema.length(20...400)),
    .init("space-above-rule", LayoutSchema.length(0...100)),
    .init("space-below-rule", LayoutSchema.length(0...100)),
    .init("stretch", LayoutSchema.length(0...400)),
    .init("boxes", LayoutSchema.boolean),
    .init("box-height", LayoutSchema.length(23.2...100)),
    .init("captions", LayoutSchema.boolean),
    .init("order", LayoutSchema.words(ExerciseOrder.self)),
  ]

  /// How an exercise's parts stand to each other.
  enum Arrangement: String, CaseIterable, Sendable {
    /// Figure beside the text; plan and boxes in a strip below.
    case stacked
    /// Figure, text with the plan, and boxes in three columns.
    case columns
    /// Name, plan and a row of boxes, one below the other; figure and advice in a column beside them.
    case slots
    /// Figure and video code beside the text, the plan in sentences, no boxes.
    case panels
  }

  var arrangement: Arrangement
  var detail: ExerciseText.Detail
  /// Of the column where figures stand, in points.
  var figureWidth: Double
  /// Between that column and the text, in points.
  var gap: Double
  /// The boxes' column in the arrangement `columns`.
  var boxesWidth: Double
  /// The column of figure and advice in the arrangement `slots`, in points.
  var adviceWidth: Double
  var maximumStature: Double
  /// Above and below the rule between two exercises, in points.
  var spaceAboveRule: Double
  var spaceBelowRule: Double
  /// How much of a page's spare height an exercise takes at most.
  var maximumStretch: Double
  var hasBoxes: Bool
  var boxHeight: Double
  /// Whether photographs have their captions below them.
  var hasCaptions: Bool
  var order: ExerciseOrder

  package init?(_ options: ObjectReader) {
    arrangement = options["arrangement"]?.choice(Arrangement.self) ?? .stacked
    detail = options["detail"]?.choice(ExerciseText.Detail.self) ?? .full
    figureWidth = options["figure-width"]?.points(in: 0...400) ?? 132
    gap = options["gap"]?.points(in: 0...100) ?? 8
    boxesWidth = options["boxes-width"]?.points(in: 40...600) ?? 195
    adviceWidth = options["advice-width"]?.points(in: 60...400) ?? 160
    maximumStature = options["figure-height"]?.points(in: 20...400) ?? 85
    spaceAboveRule = options["space-above-rule"]?.points(in: 0...100) ?? 6
    spaceBelowRule = options["space-below-rule"]?.points(in: 0...100) ?? 8
    maximumStretch = options["stretch"]?.points(in: 0...400) ?? 12
    hasBoxes = options["boxes"]?.bool() ?? true
    boxHeight = options["box-height"]?.points(in: 23.2...100) ?? 26
    hasCaptions = options["captions"]?.bool() ?? true
    order = options["order"]?.choice(ExerciseOrder.self) ?? .written
  }

  /// What stands below photographs.
  var photoWords: PhotoStrip.Words { hasCaptions ? .captionsAndCredits(.footer) : .credits }

  package var prints: Set<DocumentMember> {
    var members: Set<DocumentMember> = [
      .cues, .tips, .itemNotes, .figure, .muscles, .images, .imageCredits, .clientMaxes, .clientGym,
      .itemWarmUp,
    ]
    if hasCaptions { members.insert(.imageCaptions) }
    if detail != .cues { members.insert(.instructions) }
    if detail == .full { members.formUnion([.coachTips, .tipAuthors]) }
    if arrangement == .slots { members.insert(.setup) }
    if arrangement == .panels {
      members.formUnion([
        .summary, .mistakes, .equipment, .setup, .level, .precautions, .easier, .harder, .alternatives,
        .itemAlternatives, .video, .muscles,
      ])
    }
    return members
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    var sheet = sheet
    let order = sheet.order ?? order
    sheet.order = order
    let items = ordered(sheet.items, order)
    let drawsFigures = items.contains { sheet.hasPicture($0.exercise) }
    let shape = SharedShape(
      drawsFigures: drawsFigures, boxColumns: boxColumns(of: items, sheet),
      numberWidth: numberWidth(of: items, sheet),
      planSize: planSize(of: items, sheet))
    var children: [Column.Child] = []
    for (index, entry) in items.enumerated() {
      let heading = entry.isFirstOfBlock && order == .written
        ? BlockHeading(block: entry.block, sheet: sheet).element(arrangement == .panels ? .sentences : .compact)
        : nil
      let isPaired = entry.isPaired && order == .written
      // Inside a pair the rule leaves the bracket's side open.
      let divider = Column.Divider(
        sheet.stroke(.hairline), offset: spaceAboveRule,
        indent: isPaired && !entry.isFirstOfBlock ? textEdge : 0)
      let space = index == 0 ? 0 : spaceAboveRule + spaceBelowRule
      if let heading {
        children.append(
          .init(heading, spaceBefore: space, divider: divider, keepsWithNext: true))
      }
      let text = ExerciseText(
        entry: entry, sheet: sheet, detail: sheet.details[entry.index] ?? detail)
      var element = element(text, shape)
      if isPaired {
        // The bracket's room is taken from the figure's, so that all text stands on one edge.
        var narrower = self
        narrower.figureWidth -= Bracket.inset
        element = Bracket(
          element: narrower.element(text, shape),
          part: entry.isFirstOfBlock ? .first : entry.isLastOfBlock ? .last : .middle,
          stroke: sheet.stroke(.accent, width: 1.5), reach: spaceAboveRule + spaceBelowRule)
      }
      children.append(
        .init(
          Tagged(
            .section,
            KeepTogether(
              element, continuation: text.continuation, pageHeight: sheet.tallestContent)),
          spaceBefore: heading == nil ? space : 9, divider: heading == nil ? divider : nil,
          maximumStretch: maximumStretch))
    }
    return [.init(Column(children), maximumStretch: .infinity)]
  }

  /// Where names and plans begin, in points.
  private var textEdge: Double { arrangement == .slots ? SlottedExercise.hang : figureWidth + gap }

  /// What all exercises of a sheet share, so that they stand on one grid.
  struct SharedShape {
    var drawsFigures: Bool
    /// All rows of boxes stand on one grid.
    var boxColumns: Int
    /// Room for the widest number, so that all names stand on one edge, in points.
    var numberWidth: Double
    /// The size at which every single plan fits its place: an index into ``SheetContext/planSizes``.
    var planSize: Int
  }

  private func element(_ text: ExerciseText, _ shape: SharedShape) -> any LayoutElement {
    switch arrangement {
    case .stacked: StackedExercise(text: text, list: self, shape: shape).element
    case .columns: ColumnedExercise(text: text, list: self, shape: shape).element
    case .slots: SlottedExercise(text: text, list: self, shape: shape).element
    case .panels: PanelledExercise(text: text, list: self).element
    }
  }

  private func numberWidth(of items: [SheetItem], _ sheet: SheetContext) -> Double {
    sheet.numberWidth(letters: items.map(\.number.count).max() ?? 1)
  }

  /// Plans of one loudness: where one needs a smaller size, all take it.
  private func planSize(of items: [SheetItem], _ sheet: SheetContext) -> Int {
    let width =
      switch arrangement {
      case .stacked: figureWidth - (items.contains { $0.isPaired } ? Bracket.inset : 0)
      case .columns:
        sheet.contentWidth - figureWidth - gap - (hasBoxes ? boxesWidth + gap : 0)
      case .slots: sheet.contentWidth - SlottedExercise.hang - adviceWidth - gap
      case .panels: sheet.contentWidth
      }
    return items.compactMap { entry -> Int? in
      guard let plan = entry.plan, plan.groups.count == 1 else { return nil }
      return sheet.headline(plan.groups[0], repeated: entry.repetition)
        .settingBeside(width: width, sheet.layout)
    }.max() ?? 0
  }

  /// As many columns as the longest plan wants, at most four where the boxes have a column of their own.
  private func boxColumns(of items: [SheetItem], _ sheet: SheetContext) -> Int {
    let counts = items.compactMap { entry in
      entry.plan.map {
        SetBoxes.boxes(for: $0, repeated: entry.repetition, shape: .combined, sheet.format).count
      }
    }
    let most = counts.max() ?? 3
    guard arrangement == .slots else { return min(4, max(3, most)) }
    return SlottedExercise.columns(
      for: most, within: sheet.contentWidth - SlottedExercise.hang - adviceWidth - gap)
  }

  private func ordered(_ items: [SheetItem], _ order: ExerciseOrder) -> [SheetItem] {
    guard order == .position else { return items }
    func rank(_ entry: SheetItem) -> Int {
      entry.exercise.position.flatMap { Position.allCases.firstIndex(of: $0) }
        ?? Position.allCases.count
    }
    let sorted = items.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    return sorted.enumerated().map { index, item in
      var entry = item.element
      entry.number = "\(index + 1)"
      return entry
    }
  }

  /// The level of an exercise's name among the headings: below the sheet's title, and below its
  /// block's where blocks have headings of their own.
  static func headingLevel(_ entry: SheetItem, _ sheet: SheetContext) -> Int {
    // Blocks come apart where exercises are put in another order, and lose their headings.
    guard sheet.order != .position else { return sheet.titleLevel + 1 }
    return sheet.titleLevel + (BlockHeading(block: entry.block, sheet: sheet).hasHeading ? 2 : 1)
  }
}

extension SheetContext {
  /// Room for an exercise's number of so many letters, with a space behind it, in points.
  func numberWidth(letters: Int) -> Double {
    theme.text(.number).size * (0.55 * Double(letters) + 0.35)
  }
}
