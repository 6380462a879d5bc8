package import JSONSource
package import PageLayout
import Drawing
import Training
import Typography
import WorkoutModel

/// A log sheet's title and whose it is, with the boxes that are filled in once: date, bodyweight,
/// sleep, and how hard the session was; below the rule what was written down the last time.
package struct LogTitleBlock: SheetBlock {
  package static let name = "log-title"

  package static let options: [JSONValue.Member] = [
    .init("boxes", LayoutSchema.words(BoxPlace.self)),
    .init("boxes-width", LayoutSchema.length(180...500)),
    .init("space-above-rule", LayoutSchema.length(0...100)),
    .init("space-below-rule", LayoutSchema.length(0...100)),
  ]

  enum BoxPlace: String, CaseIterable, Sendable { case beside, below }

  var boxPlace: BoxPlace
  var boxesWidth: Double
  /// Above and below the rule, in points.
  var spaceAboveRule: Double
  var spaceBelowRule: Double

  package init?(_ options: ObjectReader) {
    boxPlace = options["boxes"]?.choice(BoxPlace.self) ?? .beside
    boxesWidth = options["boxes-width"]?.points(in: 180...500) ?? 268
    spaceAboveRule = options["space-above-rule"]?.points(in: 0...100) ?? 12
    spaceBelowRule = options["space-below-rule"]?.points(in: 0...100) ?? 12
  }

  package var prints: DocumentMembers { [.clientName, .subtitle, .focus, .duration, .workoutNotes] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    var words: [Column.Child] = []
    if let title = sheet.title {
      words.append(
        .init(
          Tagged(
            .heading(level: sheet.titleLevel),
            sheet.fitted(title, sheet.theme.sizes(.title, downTo: 13))),
          keepsWithNext: true))
    }
    let details = details(sheet)
    if !details.isEmpty {
      words.append(
        .init(
          sheet.beneath(
            sheet.text(details.joined(.dot, in: sheet.format), .subtitle),
            sheet.translation(of: [sheet.workout.focus, sheet.document.subtitle], .subtitle), role: .paragraph,
            spaceBefore: 0), spaceBefore: 6))
    }
    let boxes = boxes(sheet)
    let head: any LayoutElement =
      switch boxPlace {
      case .beside:
        Row(
          [.init(Column(words)), .init(boxes, width: .fixed(boxesWidth))], gap: 16,
          alignment: .bottom)
      case .below: Column([.init(Column(words)), .init(boxes, spaceBefore: 6)])
      }
    var children: [Column.Child] = [
      .init(
        Column([.init(head), .init(Rule(sheet.stroke(.ink)), spaceBefore: spaceAboveRule)]))
    ]
    for note in notes(sheet) {
      children.append(.init(note, spaceBefore: 6))
    }
    return .title(children, spaceBelow: spaceBelowRule)
  }

  private func details(_ sheet: SheetContext) -> [String] {
    var details: [String] = []
    if let client = sheet.clientName { details.append(sheet.phrase(.forClient, ["client": client])) }
    if let focus = sheet.workout.focus { details.append(sheet.plain(focus)) }
    if let duration = sheet.workout.duration { details.append(sheet.format.span(duration)) }
    if let subtitle = sheet.document.subtitle { details.append(sheet.plain(subtitle)) }
    if let occasion = sheet.occasion { details.append(occasion) }
    return details
  }

  private func boxes(_ sheet: SheetContext) -> any LayoutElement {
    func box(_ label: LabelKey, _ unit: String) -> PenBoxes.Box {
      PenBoxes.Box(label: sheet.phrase(label), fields: [.init(target: nil, unit: unit)])
    }
    let style = sheet.theme.text(.box)
    return PenBoxes(
      boxes: [
        box(.boxDate, ""), box(.boxBodyweight, sheet.format.boxName(sheet.format.loadUnit.printed)),
        box(.sleep, sheet.phrase(.boxHours)), box(.sessionRPE, sheet.phrase(.boxOneToTen)),
      ], columns: 4, labelPlace: .above, fieldHeight: 28 * sheet.theme.boxScale, label: style, unit: style,
      stroke: sheet.stroke(.penBox))
  }

  /// The coach's words on the workout, and the notes of the sessions that the last results come from.
  private func notes(_ sheet: SheetContext) -> [any LayoutElement] {
    var seen: Set<CalendarDate> = []
    let results = LastResults(sheet.document.log)
    let last = sheet.items.compactMap { results[$0.exercise.id] }
      .filter { $0.note != nil && seen.insert($0.date).inserted }
      .sorted { $0.date < $1.date }
    return sheet.workout.notes.map { sheet.text($0, .body) }
      + last.compactMap { result in
        result.note.map { note in
          sheet.text(
            sheet.phrase(
              .noteOfLastTime,
              ["date": sheet.format.date(result.date), "note": sheet.plain(note)]),
            .body, color: .secondary)
        }
      }
  }
}
