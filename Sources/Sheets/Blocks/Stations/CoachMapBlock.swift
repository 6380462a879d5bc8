package import JSONSource
package import PageLayout
import Drawing
import Training
import Typography
import WorkoutModel

/// A map of the circuit for the coach: the stations with arrows from each to the next; at each what is
/// done, with what, and what is easier or harder.
package struct CoachMapBlock: SheetBlock {
  package static let name = "coach-map"

  package static let options: [JSONValue.Member] = [
    .init("cell-width", LayoutSchema.length(60...400)),
    .init("figure-height", LayoutSchema.length(0...200)),
    .init("row-gap", LayoutSchema.length(14...60)),
    .init("name-size", LayoutSchema.length(6...40)),
  ]

  /// The narrowest that a station may be, in points.
  var cellWidth: Double
  /// 0 leaves the figures out.
  var maximumStature: Double
  /// Between two rows, in points.
  var rowGap: Double
  /// Of the stations' names, in points.
  var nameSize: Double

  package init?(_ options: ObjectReader) {
    cellWidth = options["cell-width"]?.points(in: 60...400) ?? 150
    maximumStature = options["figure-height"]?.points(in: 0...200) ?? 60
    rowGap = options["row-gap"]?.points(in: 14...60) ?? 24
    nameSize = options["name-size"]?.points(in: 6...40) ?? 13
  }

  package var prints: DocumentMembers { [.equipment, .easier, .harder] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let stations = Station.all(in: sheet)
    guard !stations.isEmpty else { return [] }
    var parts: [Column.Child] = [
      .init(
        Tagged(
          .heading(level: 2),
          TextBlock(sheet.paragraph(sheet.phrase(.coachMap), sheet.theme.text(.title)), edges: .capitals)),
        keepsWithNext: true),
      .init(Rule(sheet.stroke(.ink)), spaceBefore: 8, keepsWithNext: true),
    ]
    var rest = stations[...]
    while let first = rest.first {
      let count = 1 + rest.dropFirst().prefix { !$0.entry.isFirstOfBlock }.count
      if let heading = heading(first.entry.block, sheet) {
        parts.append(.init(heading, spaceBefore: 12, keepsWithNext: true))
      }
      parts.append(.init(map(Array(rest.prefix(count)), sheet), spaceBefore: 6))
      rest = rest.dropFirst(count)
    }
    return [.init(FreshPage(Tagged(.section, Column(parts))))]
  }

  /// How a block goes round, whole.
  private func heading(_ block: WorkoutBlock, _ sheet: SheetContext) -> (any LayoutElement)? {
    if let heading = BlockHeading(block: block, sheet: sheet).element(.compact, level: 3) {
      return heading
    }
    guard let fact = WorkoutFact(sheet) else { return nil }
    let words = [InlineMarkup.plain(fact.value), fact.detail].compactMap { $0 }
    return sheet.text(words.joined(.dot, in: sheet.format), .section)
  }

  private func map(_ stations: [Station], _ sheet: SheetContext) -> any LayoutElement {
    let goesRound = stations.first.map { $0.entry.repetition != .straight || $0.entry.isPaired } ?? false
    return CircuitMap(
      stations.map { cell($0, sheet) }, goesRound ? .round : .once, cellWidth: cellWidth, gap: 24,
      rowGap: rowGap, theme: sheet.theme)
  }

  private func cell(_ station: Station, _ sheet: SheetContext) -> any LayoutElement {
    let entry = station.entry
    let exercise = entry.exercise
    let style = sheet.theme.text(.heading, size: nameSize)
    var number = style
    number.color = sheet.theme.color(.accent)
    let name = sheet.paragraph(
      exercise.name, style,
      behind: sheet.number(of: entry), number)
    var parts: [Column.Child] = [.init(Tagged(.paragraph, TextBlock(name)))]
    let text = ExerciseText(entry: entry, sheet: sheet, detail: .cues)
    let room = Size(width: cellWidth - 16, height: maximumStature * 1.2)
    if maximumStature > 0,
      let picture = text.picture(fitting: room, maximumStature: maximumStature, .none)
    {
      parts.append(.init(picture, spaceBefore: 4))
    }
    parts.append(.init(Tagged(.paragraph, TextBlock(work(entry, sheet))), spaceBefore: 4))
    if let rest = rest(entry, sheet) { parts.append(.init(sheet.text(rest, .body))) }
    if !exercise.equipment.isEmpty {
      parts.append(.init(sheet.text(sheet.list(exercise.equipment), .body, color: .secondary)))
    }
    for (kind, mark, ids) in [
      (Tip.Kind.easier, TipMark.easier, exercise.easier), (.harder, .harder, exercise.harder),
    ] {
      guard let words = other(ids, kind, exercise, sheet) else { continue }
      parts.append(.init(marked(words, mark, sheet), spaceBefore: 2))
    }
    return Tagged(.section, Column(parts))
  }

  /// A line with the mark of what is easier or harder.
  private func marked(
    _ words: String, _ mark: TipMark, _ sheet: SheetContext
  ) -> any LayoutElement {
    let style = sheet.theme.text(.body)
    return Row([
      .init(Picture(mark.frame(style, sheet)), width: .fixed(style.size * 4 / 3)),
      .init(sheet.text(words, .body)),
    ])
  }

  /// The plan in a line, or the clock's work where there is no plan.
  private func work(_ entry: SheetItem, _ sheet: SheetContext) -> Paragraph {
    sheet.planLine(
      entry.plannedWork.withoutSharedRest, repeated: entry.repetition, value: .strong, words: .body)
  }

  /// An item's own rest; that of the block stands over it.
  private func rest(_ entry: SheetItem, _ sheet: SheetContext) -> String? {
    (entry.plan?.groups ?? []).lazy.compactMap(\.rest).first
      .map { sheet.phrase(.rest, ["time": sheet.format.span($0)]) }
  }

  /// The exercises to take instead, and the coach's own words.
  private func other(
    _ ids: [String], _ kind: Tip.Kind, _ exercise: Exercise, _ sheet: SheetContext
  ) -> String? {
    let names = ids.compactMap { sheet.document.exercise($0).map { sheet.plain($0.name) } }
    let tips = exercise.tips.filter { $0.kind == kind }.map { sheet.plain($0.text) }
    let all = names + tips
    return all.isEmpty ? nil : all.joined(.comma, in: sheet.format)
  }
}
