import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// A pocket card's front: the title, and for each exercise its name, its plan and one cue.
struct PocketFront {
  let items: [SheetItem]
  /// Which of several cards this is; nil for the only one.
  let card: PageNumber?
  let shape: PocketCard
  let sheet: SheetContext

  var element: any LayoutElement {
    var parts: [Column.Child] = [.init(title, keepsWithNext: true)]
    for (index, entry) in items.enumerated() {
      let exercise = shape.front == .figures ? figured(entry) : line(entry)
      var element: any LayoutElement = exercise
      if let heading = heading(entry, isFirst: index == 0) {
        element = Column([
          .init(heading, keepsWithNext: true),
          .init(exercise, spaceBefore: 4, maximumStretch: .infinity),
        ])
      }
      parts.append(
        .init(
          Tagged(.section, KeepTogether(element)),
          spaceBefore: index == 0 ? shape.spaceAroundRule : shape.spaceAroundRule * 2,
          divider: index == 0
            ? nil : Column.Divider(sheet.stroke(.hairline), offset: shape.spaceAroundRule),
          maximumStretch: shape.maximumStretch))
    }
    return Column(parts)
  }

  /// How a block goes round, where there are several; a card that begins inside a block says it again.
  private func heading(_ entry: SheetItem, isFirst: Bool) -> (any LayoutElement)? {
    guard entry.isFirstOfBlock || isFirst else { return nil }
    return BlockHeading(block: entry.block, sheet: sheet).element(.compact)
  }

  private func level(_ entry: SheetItem) -> Int { ExerciseList.headingLevel(entry, sheet) }

  private var title: any LayoutElement {
    let fact = WorkoutFact(sheet)
    var cells: [Row.Cell] = []
    if let title = sheet.title {
      let words = sheet.fitted(title, sheet.theme.sizes(.title, downTo: 10.5))
      cells.append(.init(Tagged(.heading(level: 1), words)))
    }
    if let fact {
      let text = sheet.fact(fact.value, large: .fact, small: .factUnit, alignment: .end)
      cells.append(
        .init(Tagged(.paragraph, TextBlock(text, edges: .capitals)), width: .natural()))
    }
    var parts: [Column.Child] = []
    if !cells.isEmpty { parts.append(.init(Row(cells, gap: 10, alignment: .bottom))) }
    let details = details(fact)
    if !details.isEmpty {
      parts.append(
        .init(sheet.text(details.joined(.dot, in: sheet.format), .subtitle), spaceBefore: 4))
    }
    parts.append(.init(Rule(sheet.stroke(.ink)), spaceBefore: 6))
    return Column(parts)
  }

  private func details(_ fact: WorkoutFact?) -> [String] {
    var details: [String] = []
    if let card {
      details.append(
        sheet.phrase(
          .cardOf,
          ["card": sheet.format.count(card.number), "total": sheet.format.count(card.total)]))
    }
    // A front in lines has room for nothing but the exercises.
    guard shape.front == .figures else { return details }
    if let client = sheet.clientName { details.append(sheet.phrase(.forClient, ["client": client])) }
    if let detail = fact?.detail {
      details.append(detail)
    } else if let focus = sheet.workout.focus {
      details.append(sheet.plain(focus))
    }
    return details
  }

  // MARK: With figures

  private func figured(_ entry: SheetItem) -> any LayoutElement {
    let text = ExerciseText(entry: entry, sheet: sheet, detail: .cues)
    var words: [Column.Child] = []
    let plan = entry.plannedWork
    words.append(.init(text.name(level(entry), piece: .ends)))
    words.append(
      .init(sheet.planElement(plan, repeated: entry.repetition, size: planSize), spaceBefore: 6))
    if let details = sheet.planDetails(plan, repeated: entry.repetition) {
      words.append(.init(details, spaceBefore: 5))
    }
    if let cue = entry.firstCue ?? entry.mainStep {
      words.append(.init(sheet.text(cue, .step), spaceBefore: 5))
    }
    let number = text.number(level(entry), piece: .begins)
    guard items.contains(where: { sheet.hasPicture($0.exercise) }) else {
      return Row([.init(number, width: .fixed(numberWidth)), .init(Column(words))])
    }
    var left: [any LayoutElement] = [number]
    let room = Size(width: shape.figureWidth - 4, height: shape.maximumStature * 1.2)
    if let picture = text.picture(
      fitting: room, maximumStature: shape.maximumStature, .none)
    {
      left += [Space(2), FlexibleSpace(), picture]
    }
    return Row(
      [.init(Column(left), width: .fixed(shape.figureWidth)), .init(Column(words))],
      gap: shape.gap, alignment: .stretch)
  }

  /// Plans of one loudness: where one needs a smaller size, all take it.
  private var planSize: Int {
    let width = sheet.contentWidth - shape.figureWidth - shape.gap
    return items.compactMap { entry -> Int? in
      let plan = entry.plannedWork
      guard plan.groups.count == 1 else { return nil }
      return sheet.headline(plan.groups[0], repeated: entry.repetition)
        .settingBeside(width: width, sheet.layout)
    }.max() ?? 0
  }

  // MARK: In lines

  private func line(_ entry: SheetItem) -> any LayoutElement {
    let text = ExerciseText(entry: entry, sheet: sheet, detail: .cues)
    let groups = entry.plannedWork.groups.map {
      PlanSummary($0, repeated: entry.repetition, sheet.format)
    }
    let shared = PlanSummary.shared(entry.plannedWork, sheet.format)
    var words: [Column.Child] = [.init(text.name(level(entry), piece: .ends))]
    if groups.count > 1 {
      let list = sheet.planLine(
        entry.plannedWork, repeated: entry.repetition, value: .strong, words: .step)
      words.append(.init(Tagged(.paragraph, TextBlock(list)), spaceBefore: 3))
    }
    let only = groups.first.flatMap { groups.count == 1 ? $0 : nil }
    if let rampUp = sheet.rampUp(entry.plannedWork) {
      words.append(.init(rampUp, spaceBefore: 2))
    }
    if let hint = hint(entry, only?.words ?? shared) {
      words.append(.init(Tagged(.paragraph, TextBlock(hint)), spaceBefore: 2))
    }
    if let translation = sheet.planTranslation(entry.plannedWork, repeated: entry.repetition) {
      words.append(
        .init(Tagged(.paragraph, TextBlock(translation), language: sheet.second?.tag.text)))
    }
    var cells: [Row.Cell] = [
      .init(text.number(level(entry), piece: .begins), width: .fixed(numberWidth)),
      .init(Column(words)),
    ]
    if let only {
      let large = sheet.paragraph(only.value, sheet.theme.text(.plan), alignment: .end)
      cells.append(
        .init(
          Tagged(.paragraph, TextBlock(large, edges: .capitals)),
          width: .natural(maximum: sheet.contentWidth * 0.4)))
    }
    return Row(cells, alignment: .top)
  }

  /// What the number does not say, then the cue: **Each side** · Sink until the knee is square.
  private func hint(_ entry: SheetItem, _ words: [String]) -> Paragraph? {
    let style = sheet.theme.text(.step)
    var spans: [TextSpan] = []
    if !words.isEmpty {
      spans.append(
        TextSpan(words.joined(.comma, in: sheet.format), sheet.theme.text(.strong)))
    }
    if let cue = entry.firstCue {
      if !spans.isEmpty { spans.append(TextSpan(sheet.format.joint, style)) }
      spans += sheet.layout.direction.isolating(sheet.paragraph(cue, style).spans)
    }
    guard !spans.isEmpty else { return nil }
    return Paragraph(spans, direction: sheet.layout.direction, language: sheet.language.text)
  }

  private var numberWidth: Double {
    sheet.numberWidth(letters: sheet.items.map(\.number.count).max() ?? 1)
  }
}
