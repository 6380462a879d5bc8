import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// The workout's title with the one fact that matters at the other end of the line, and a line of
/// details under both.
package struct TitleBlock: SheetBlock {
  package static let name = "title"

  package static let options: [JSONValue.Member] = [
    .init("space-above-rule", LayoutSchema.length(0...100)),
    .init("space-below-rule", LayoutSchema.length(0...100)),
    .init("fact", LayoutSchema.boolean),
    .init("date-box", LayoutSchema.boolean),
    .init("fact-width", LayoutSchema.length(100...400)),
  ]

  /// Below the details, before the rule, and after it, in points.
  var spaceAboveRule: Double
  var spaceBelowRule: Double
  var hasFact: Bool
  var hasDateBox: Bool
  /// Of the column where the fact stands beside a date box, in points.
  var factWidth: Double

  package init?(_ options: ObjectReader) {
    spaceAboveRule = options["space-above-rule"]?.points(in: 0...100) ?? 8
    spaceBelowRule = options["space-below-rule"]?.points(in: 0...100) ?? 10
    hasFact = options["fact"]?.bool() ?? true
    hasDateBox = options["date-box"]?.bool() ?? false
    factWidth = options["fact-width"]?.points(in: 100...400) ?? 195
  }

  package var prints: DocumentMembers { [.clientName, .subtitle, .focus, .duration] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    var children: [Column.Child] = []
    let fact = hasFact ? WorkoutFact(sheet) : nil
    if let title = sheet.title {
      var cells = [
        Row.Cell(
          Tagged(
            .heading(level: sheet.titleLevel),
            sheet.fitted(title, sheet.theme.sizes(.title, downTo: 13))))
      ]
      if hasDateBox {
        let box = Row(
          [
            .init(fact.map { factText($0, .start, sheet) } ?? Space(0)),
            .init(dateBox(sheet), width: .fixed(96)),
          ], gap: 8, alignment: .bottom)
        cells.append(.init(box, width: .fixed(factWidth)))
      } else if let fact {
        cells.append(.init(factText(fact, .end, sheet), width: .natural()))
      }
      children.append(.init(Row(cells, gap: 16, alignment: .bottom), keepsWithNext: true))
    }
    let details = details(sheet, fact)
    if !details.isEmpty || fact?.detail != nil {
      let line = sheet.beneath(
        sheet.text(details.joined(.dot, in: sheet.format), .subtitle),
        sheet.translation(of: [sheet.workout.focus, sheet.document.subtitle], .subtitle), role: .paragraph,
        spaceBefore: 0)
      var cells = [Row.Cell(line)]
      if let detail = fact?.detail {
        cells.append(
          hasDateBox
            ? .init(sheet.text(detail, .subtitle), width: .fixed(factWidth))
            : .init(sheet.text(detail, .subtitle, alignment: .end), width: .natural()))
      }
      children.append(
        .init(Row(cells, gap: 16), spaceBefore: 5, keepsWithNext: true))
    }
    children.append(.init(Rule(sheet.stroke(.ink)), spaceBefore: spaceAboveRule))
    return .title(children, spaceBelow: spaceBelowRule)
  }

  private func details(_ sheet: SheetContext, _ fact: WorkoutFact?) -> [String] {
    var details: [String] = []
    if let client = sheet.clientName { details.append(sheet.phrase(.forClient, ["client": client])) }
    if let focus = sheet.workout.focus { details.append(sheet.plain(focus)) }
    if let duration = sheet.workout.duration, fact?.showsDuration != true {
      details.append(sheet.format.span(duration))
    }
    if let subtitle = sheet.document.subtitle { details.append(sheet.plain(subtitle)) }
    if let occasion = sheet.occasion { details.append(occasion) }
    return details
  }

  private func factText(
    _ fact: WorkoutFact, _ alignment: Paragraph.Alignment, _ sheet: SheetContext
  ) -> any LayoutElement {
    let text = sheet.fact(fact.value, large: .fact, small: .factUnit, alignment: alignment)
    return Tagged(.paragraph, TextBlock(text, edges: .capitals))
  }

  private func dateBox(_ sheet: SheetContext) -> any LayoutElement {
    let label = sheet.phrase(.boxDate)
    return PenBoxes(
      boxes: [PenBoxes.Box(label: label, fields: [.init(target: nil, unit: "")])], columns: 1,
      labelPlace: .inside, fieldHeight: 28 * sheet.theme.boxScale, label: sheet.theme.text(.box),
      unit: sheet.theme.text(.box), stroke: sheet.stroke(.penBox))
  }
}

/// The one fact about a workout that is read from across the room.
struct WorkoutFact {
  /// With `**…**` around the large part.
  var value: String
  var detail: String?
  var showsDuration: Bool

  /// The rounds and the rest where the whole workout goes round, else how long it takes.
  init?(_ sheet: SheetContext) {
    let blocks = sheet.workout.blocks
    if blocks.count == 1, let block = blocks.first,
      case .rounds(let rounds) = BlockRepetition(block.style, items: block.items.count)
    {
      value = sheet.phrase(
        .factRounds, ["count": sheet.format.count(rounds)], count: rounds)
      detail = BlockHeading.rest(of: block.style).map {
        sheet.phrase(.restAfterEachRound, ["rest": sheet.format.span($0)])
      }
      showsDuration = false
      return
    }
    guard let duration = sheet.workout.duration else { return nil }
    let minutes = sheet.format.seconds(duration) / 60
    value = sheet.phrase(.factMinutes, ["count": sheet.format.count(minutes)], count: minutes)
    detail = nil
    showsDuration = true
  }
}
