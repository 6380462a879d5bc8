import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// A pocket card's back: the cues that the front had no room for, and boxes for the sets.
struct PocketBack {
  let items: [SheetItem]
  let shape: PocketCard
  let sheet: SheetContext

  /// The narrowest group of boxes: three that share their walls.
  private static let groupWidth = 3 * PenBoxes.minimumWidth
  private static let groupGap = 7.0
  /// More rows of dates than a card can keep in order.
  private static let maximumRows = 4

  var element: any LayoutElement {
    switch shape.back {
    case .dates: dates
    case .lines: lines
    }
  }

  // MARK: Cues and dates

  private var dates: any LayoutElement {
    let heading = sheet.paragraph(sheet.phrase(.cuesAndLog), sheet.theme.text(.heading))
    var parts: [Column.Child] = [
      .init(Tagged(.heading(level: 2), TextBlock(heading, edges: .capitals)), keepsWithNext: true),
      .init(Rule(sheet.stroke(.ink)), spaceBefore: 6, keepsWithNext: true),
    ]
    if let cues {
      parts.append(.init(cues, spaceBefore: 6))
      parts.append(.init(Rule(sheet.stroke(.hairline)), spaceBefore: 6))
    }
    let head = Column(parts)
    let used = head.height(atWidth: sheet.contentWidth, in: sheet.layout) ?? 0
    let row = rowOfDates
    let height = row.height(atWidth: sheet.contentWidth, in: sheet.layout) ?? 0
    let pitch = height + 2 * Self.groupGap
    let fitting = ((sheet.contentHeight - used + Self.groupGap) / max(1, pitch)).rounded(.down)
    let count = max(1, min(Self.maximumRows, fitting.isFinite ? Int(fitting) : 1))
    for index in 0..<count {
      parts.append(
        .init(
          row, spaceBefore: index == 0 ? Self.groupGap : 2 * Self.groupGap,
          divider: index == 0
            ? nil : Column.Divider(sheet.stroke(.hairline), offset: Self.groupGap)))
    }
    return Column(parts)
  }

  private var cues: (any LayoutElement)? {
    let style = sheet.theme.text(.step)
    let lines = items.compactMap { entry -> (any LayoutElement)? in
      let texts = entry.furtherCues
      guard !texts.isEmpty else { return nil }
      var spans: [TextSpan] = []
      for text in texts {
        if !spans.isEmpty { spans.append(TextSpan(sheet.format.dot, style)) }
        spans += sheet.layout.direction.isolating(sheet.paragraph(text, style).spans)
      }
      let paragraph = Paragraph(
        spans, direction: sheet.layout.direction, language: sheet.language.text)
      let number = sheet.paragraph(sheet.number(of: entry), sheet.theme.text(.stepNumber, color: .accent))
      return Tagged(
        .listItem,
        Row([
          .init(Tagged(.listLabel, TextBlock(number)), width: .fixed(style.size * 1.6)),
          .init(Tagged(.listBody, TextBlock(paragraph))),
        ]))
    }
    return lines.isEmpty ? nil : Tagged(.list(.none), Column(lines, spacing: 2))
  }

  /// As many groups of boxes as stand side by side, each for a date.
  private var rowOfDates: any LayoutElement {
    let width = sheet.contentWidth
    let fitting = ((width + Self.groupGap) / (Self.groupWidth + Self.groupGap)).rounded(.down)
    let count = max(1, min(6, Int(fitting)))
    let cells = (0..<count).map { _ in Row.Cell(group) }
    return Tagged(.artifact(.layout), Row(cells, gap: Self.groupGap))
  }

  /// The boxes of one date. Print for the eye: the names are said on the front.
  private var group: any LayoutElement {
    var parts: [Column.Child] = [.init(dateBox)]
    for entry in items {
      let label = sheet.paragraph(
        entry.exercise.name, boxText(.ink), behind: sheet.number(of: entry), boxText(.accent))
      parts.append(.init(TextBlock(label), spaceBefore: 4))
      parts.append(.init(boxes(entry, spacing: 0, label: nil), spaceBefore: 1))
    }
    return Column(parts)
  }

  private func boxText(_ color: ColorToken) -> TextStyle { sheet.theme.text(.box, color: color) }

  private var dateBox: PenBoxes {
    penBoxes([.init(label: sheet.phrase(.boxDate), fields: [.init(target: nil, unit: "")])], 1, 0)
  }

  /// A box for every prescribed set.
  private func boxes(_ entry: SheetItem, spacing: Double, label: LabelKey?) -> PenBoxes {
    var boxes = SetBoxes.boxes(
      for: entry.plannedWork, repeated: entry.repetition, shape: .combined, sheet.format)
    var number = 0
    for index in boxes.indices {
      if boxes[index].isWarmUp {
        boxes[index].label = label == nil ? "" : sheet.phrase(.warmUpNumber)
      } else {
        number += 1
        boxes[index].label = label == nil ? "" : sheet.format.count(number)
      }
    }
    return penBoxes(boxes, max(1, min(boxes.count, 4)), spacing)
  }

  private func penBoxes(_ boxes: [PenBoxes.Box], _ columns: Int, _ spacing: Double) -> PenBoxes {
    let style = sheet.theme.text(.box)
    var element = PenBoxes(
      boxes: boxes, columns: columns, labelPlace: .inside, fieldHeight: shape.boxHeight * sheet.theme.boxScale,
      label: style, unit: style, stroke: sheet.stroke(.penBox))
    element.spacing = spacing
    return element
  }

  // MARK: In lines

  /// Of the names, in points: boxes that grow with large print take their room.
  private var nameWidth: Double { shape.nameWidth / sheet.theme.boxScale }

  private var lines: any LayoutElement {
    let words = WorkoutFact(sheet)?.detail ?? sheet.title.map { sheet.plain($0) } ?? ""
    let rest = sheet.lines(of: words, .strong, width: nameWidth) <= 2 ? words : ""
    var parts: [Column.Child] = [
      .init(
        Row(
          [
            .init(sheet.text(rest, .strong), width: .fixed(nameWidth)), .init(dateBox),
          ], gap: shape.gap))
    ]
    for entry in items {
      let hang = sheet.theme.text(.heading).size * (entry.number.count > 1 ? 1.5 : 1.1)
      // A name that is torn in every size is left to the front: its number is enough.
      let names = sheet.theme.sizes(.heading, downTo: 7.5).map { sheet.paragraph(entry.exercise.name, $0) }
      let name = names.first { sheet.layout.typesetter.minimumWidth(of: $0) <= nameWidth - hang }
      var style = name?.spans.first?.style ?? sheet.theme.text(.heading)
      style.color = sheet.theme.color(.accent)
      let label = Row([
        .init(TextBlock(sheet.paragraph(sheet.number(of: entry), style)), width: .fixed(hang)),
        .init(name.map { TextBlock($0) } ?? Space(0)),
      ])
      parts.append(
        .init(
          Row(
            [
              .init(Tagged(.paragraph, label), width: .fixed(nameWidth)),
              .init(boxes(entry, spacing: 3, label: .set)),
            ], gap: shape.gap), spaceBefore: 5, maximumStretch: 4))
    }
    let once = Column(parts)
    let height = once.height(atWidth: sheet.contentWidth, in: sheet.layout) ?? 0
    let pitch = height + 2 * Self.groupGap
    let fitting = ((sheet.contentHeight + 2 * Self.groupGap) / max(1, pitch)).rounded(.down)
    let count = max(1, min(Self.maximumRows, fitting.isFinite ? Int(fitting) : 1))
    return Column(
      (0..<count).map { index in
        // The names are read out once.
        Column.Child(
          index == 0 ? once : Tagged(.artifact(.layout), once),
          spaceBefore: index == 0 ? 0 : 2 * Self.groupGap,
          divider: index == 0
            ? nil : Column.Divider(sheet.stroke(.hairline), offset: Self.groupGap))
      })
  }
}
