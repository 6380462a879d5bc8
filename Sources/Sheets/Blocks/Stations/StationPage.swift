import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// A station's page, to be read from across the hall: its number and name, the clock, the plan, the
/// figure, a few cues, and where to go next.
struct StationPage {
  let station: Station
  let shape: StationsBlock
  let sheet: SheetContext

  private var entry: SheetItem { station.entry }
  private var text: ExerciseText { ExerciseText(entry: entry, sheet: sheet, detail: .steps) }

  var element: any LayoutElement {
    let top = top
    let bottom = bottom
    // The larger the number, the more air it needs below.
    let air = max(shape.gap, sheet.theme.text(.number).size * 0.22)
    let taken = [top, bottom].map { height($0) }.reduce(0, +) + air + shape.gap
    let room = max(40, sheet.contentHeight - taken)
    let middle = sheet.contentWidth > sheet.contentHeight ? beside(room) : above(room)
    return Column([
      .init(top), .init(middle, spaceBefore: air, maximumStretch: .infinity),
      .init(bottom, spaceBefore: shape.gap),
    ])
  }

  private func height(_ element: any LayoutElement) -> Double {
    element.height(atWidth: sheet.contentWidth, in: sheet.layout) ?? 0
  }

  // MARK: Top and bottom

  private var top: any LayoutElement {
    let name = Row(
      [
        .init(text.number(2, piece: .begins), width: .fixed(shape.numberWidth)),
        .init(
          Tagged(
            .heading(level: 2),
            sheet.fitted(
              entry.exercise.name, sheet.theme.sizes(.name, downTo: 13), below: .heading),
            piece: .ends)),
      ], alignment: .bottom)
    return Column([.init(running), .init(name, spaceBefore: 14)])
  }

  /// Which workout the station belongs to: the document's heading on the first page, furniture on
  /// the others.
  private var running: any LayoutElement {
    let title = sheet.title.map { sheet.paragraph($0, .label) }
    let role: SemanticTag.Role = station.number == 1 ? .heading(level: 1) : .artifact(.pagination)
    let block = entry.block.title.map { sheet.plain($0) } ?? ""
    return Column([
      .init(
        Row(
          [
            .init(title.map { Tagged(role, TextBlock($0)) } ?? Space(0)),
            .init(
              Tagged(
                .artifact(.pagination),
                TextBlock(
                  sheet.paragraph(
                    block, sheet.theme.text(.label, color: .secondary), alignment: .end))),
              width: .natural()),
          ], gap: 16)),
      .init(Rule(sheet.stroke(.ink)), spaceBefore: 4),
    ])
  }

  private var bottom: any LayoutElement {
    var parts: [Column.Child] = [.init(Rule(sheet.stroke(.ink)))]
    guard let next = station.next else {
      parts.append(.init(sheet.text(sheet.phrase(.lastStation), .heading), spaceBefore: 10))
      return Column(parts)
    }
    let style = sheet.theme.text(.heading)
    let row = Row(
      [
        .init(
          Tagged(
            .paragraph,
            TextBlock(
              sheet.paragraph(sheet.phrase(.next), sheet.theme.text(.heading, color: .secondary)))),
          width: .natural()),
        .init(Picture(arrow(style)), width: .natural()),
        .init(Tagged(.paragraph, TextBlock(sheet.paragraph(name(next), style)))),
      ], gap: style.size / 2)
    parts.append(.init(row, spaceBefore: 10))
    if let (rounds, step) = station.afterRounds {
      let phrase = sheet.phrase(
        .afterRounds,
        [
          "count": sheet.format.count(rounds), "number": sheet.format.count(step.number),
          "name": sheet.plain(step.name),
        ], count: rounds)
      parts.append(.init(sheet.text(phrase, .tip, color: .secondary), spaceBefore: 2))
    }
    return Column(parts)
  }

  private func name(_ step: Station.Step) -> String {
    sheet.phrase(
      .nextStation,
      ["number": sheet.format.count(step.number), "name": sheet.plain(step.name)])
  }

  /// The fonts have no arrow: a line with a head, centred on a line's capitals.
  private func arrow(_ style: TextStyle) -> Frame {
    let length = style.size * 1.5
    let head = style.size * 0.28
    let middle = style.leading / 2 + style.size * 0.05
    var mark = Frame(size: Size(width: length, height: style.leading))
    let stroke = Stroke(sheet.theme.color(.accent), width: style.size / 9)
    let line = Path.line(from: Point(x: 0, y: middle), to: Point(x: length - head, y: middle))
    mark.add(
      .path(sheet.layout.path(line, within: length), fill: nil, stroke: stroke))
    let isMirrored = sheet.layout.direction == .rightToLeft
    mark.add(
      ArrowHead.item(
        at: Point(x: isMirrored ? 0 : length, y: middle), isMirrored ? .left : .right, size: head,
        sheet.theme))
    var frame = Frame(size: mark.size)
    frame.add(.tagged(SemanticTag(.artifact(.layout)), mark))
    return frame
  }

  // MARK: Middle

  /// Words at the side, the figure as large as the page leaves room for.
  private func beside(_ room: Double) -> any LayoutElement {
    let width = sheet.contentWidth - shape.wordsWidth - shape.gap
    let size = Size(width: width, height: room)
    let side: any LayoutElement =
      picture(size).map { Column([FlexibleSpace(), $0, FlexibleSpace()]) } ?? steps ?? Space(0)
    return Row(
      [.init(words, width: .fixed(shape.wordsWidth)), .init(side)], gap: shape.gap,
      alignment: .stretch)
  }

  /// The figure over the words.
  private func above(_ room: Double) -> any LayoutElement {
    let words = words
    let left = max(60, room - height(words) - shape.gap)
    guard let picture = picture(Size(width: sheet.contentWidth, height: left)) else {
      return Column([words] + [steps].compactMap { $0 }, spacing: shape.gap)
    }
    return Column([
      .init(FlexibleSpace()), .init(picture), .init(FlexibleSpace()),
      .init(words, spaceBefore: shape.gap),
    ])
  }

  private func picture(_ size: Size) -> (any LayoutElement)? {
    text.picture(
      fitting: size, maximumStature: shape.maximumStature, .captionsAndCredits(.tip),
      alignment: .center)
  }

  /// What stands in for a figure.
  private var steps: (any LayoutElement)? {
    guard let steps = text.steps() else { return nil }
    return steps
  }

  private var words: any LayoutElement {
    var parts: [any LayoutElement] = []
    if let clock = StationClock(entry: entry, sheet: sheet).element { parts.append(clock) }
    // The clock says the rest of what intervals ask for.
    if entry.item.plan != nil || entry.plannedWork.groups.contains(where: { $0.side != nil }) {
      let plan = entry.plannedWork.withoutSharedRest
      var lines: [any LayoutElement] = [
        sheet.planElement(plan, repeated: entry.repetition, size: 0)
      ]
      if let details = sheet.planDetails(plan, repeated: entry.repetition) { lines.append(details) }
      parts.append(Column(lines, spacing: 8))
    }
    if let cues { parts.append(cues) }
    if let needs { parts.append(needs) }
    return Column(parts, spacing: shape.gap)
  }

  /// The coach's note and the first cues.
  private var cues: (any LayoutElement)? {
    let exercise = entry.exercise
    let cues =
      [entry.item.notes].compactMap { $0 } + exercise.cues
      + entry.stationTips
    return text.marked(cues.prefix(shape.cues).map { AdviceLine(.cue, $0, sheet) })
  }

  /// What has to lie ready, and how the machine is set up.
  private var needs: (any LayoutElement)? {
    let exercise = entry.exercise
    let words =
      exercise.equipment.map { sheet.plain($0) }
      + exercise.setup.map {
        sheet.phrase(.setupEntry, ["name": $0.name, "value": sheet.plain($0.value)])
      }
    guard !words.isEmpty else { return nil }
    return Column(
      [
        sheet.text(sheet.phrase(.youNeed), .factLabel, color: .secondary, edges: .capitals),
        sheet.text(words.joined(.comma, in: sheet.format), .tip),
      ], spacing: 3)
  }
}

extension Prescription {
  /// The rest that is the same after every set, which the clock says, is left out.
  var withoutSharedRest: Prescription {
    guard Set(groups.map(\.rest)).count == 1 else { return self }
    var plan = self
    for index in plan.groups.indices { plan.groups[index].rest = nil }
    return plan
  }
}
