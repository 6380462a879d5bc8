package import JSONSource
package import PageLayout
import Drawing
import Typography
import WorkoutModel

/// All stations in order on a page for the coach: what is done at each, with what, and what is easier
/// or harder.
package struct CoachMapBlock: SheetBlock {
  package static let name = "coach-map"

  package static let options: [JSONValue.Member] = [
    .init("figure-width", LayoutSchema.length(0...200)),
    .init("figure-height", LayoutSchema.length(20...200)),
    .init("row-gap", LayoutSchema.length(0...40)),
    .init("name-size", LayoutSchema.length(6...40)),
  ]

  /// Of the figures' column; 0 leaves them out.
  var figureWidth: Double
  var maximumStature: Double
  /// Between two rows, in points.
  var rowGap: Double
  /// Of the stations' names, in points.
  var nameSize: Double

  package init?(_ options: ObjectReader) {
    figureWidth = options["figure-width"]?.points(in: 0...200) ?? 72
    maximumStature = options["figure-height"]?.points(in: 20...200) ?? 44
    rowGap = options["row-gap"]?.points(in: 0...40) ?? 12
    nameSize = options["name-size"]?.points(in: 6...40) ?? 13
  }

  package var prints: Set<DocumentMember> { [.equipment, .easier, .harder, .tips] }

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
    let drawsFigures =
      figureWidth > 0 && stations.contains { sheet.hasPicture($0.entry.exercise) }
    var rest = stations[...]
    while let first = rest.first {
      let count = max(1, rest.prefix { $0.entry.block == first.entry.block }.count)
      if let heading = heading(first.entry.block, sheet) {
        parts.append(.init(heading, spaceBefore: 12, keepsWithNext: true))
      }
      parts.append(
        .init(table(Array(rest.prefix(count)), drawsFigures, sheet), spaceBefore: 6))
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
    return sheet.text(words.joined(separator: " · "), .section)
  }

  private func table(
    _ stations: [Station], _ drawsFigures: Bool, _ sheet: SheetContext
  ) -> any LayoutElement {
    var columns: [Row.Width] = [.fixed(nameSize * 1.6)]
    var keys: [LabelKey?] = [nil]
    if drawsFigures {
      columns.append(.fixed(figureWidth))
      keys.append(nil)
    }
    columns += [.flexible(2.2), .flexible(2), .flexible(1.1), .flexible(1.6), .flexible(1.7), .flexible(1.7)]
    keys += [.station, .work, .restClock, .equipment, .easier, .harder]
    return Table(
      summary: sheet.phrase(.stationsInOrder), columns: columns,
      header: keys.map { key in
        TextBlock(
          sheet.paragraph(
            key.map { sheet.phrase($0) } ?? "", sheet.theme.text(.factLabel, color: .secondary)))
      },
      rows: stations.map { row($0, drawsFigures, sheet) }, columnGap: 8, rowGap: rowGap,
      rule: sheet.stroke(.hairline))
  }

  private func row(_ station: Station, _ drawsFigure: Bool, _ sheet: SheetContext) -> Table.Row {
    let entry = station.entry
    let exercise = entry.exercise
    let name = sheet.theme.text(.heading, size: nameSize)
    var number = name
    number.color = sheet.theme.color(.accent)
    var cells: [any LayoutElement] = [
      TextBlock(sheet.paragraph(entry.number, number))
    ]
    if drawsFigure {
      let text = ExerciseText(entry: entry, sheet: sheet, detail: .cues)
      let room = Size(width: figureWidth, height: maximumStature * 1.2)
      cells.append(
        text.picture(fitting: room, maximumStature: maximumStature, .none) ?? Space(0))
    }
    let need = exercise.equipment.isEmpty
      ? sheet.phrase(.nothingNeeded) : sheet.list(exercise.equipment)
    cells += [
      TextBlock(sheet.paragraph(exercise.name, name)),
      TextBlock(work(entry, sheet)),
      TextBlock(sheet.paragraph(rest(entry, sheet), sheet.theme.text(.body))),
      TextBlock(sheet.paragraph(need, sheet.theme.text(.body))),
      TextBlock(sheet.paragraph(other(exercise.easier, .easier, exercise, sheet), sheet.theme.text(.body))),
      TextBlock(sheet.paragraph(other(exercise.harder, .harder, exercise, sheet), sheet.theme.text(.body))),
    ]
    return Table.Row(cells, hasHeader: true)
  }

  /// The plan in a line, or the clock's work where there is no plan.
  private func work(_ entry: SheetItem, _ sheet: SheetContext) -> Paragraph {
    sheet.planLine(
      entry.plannedWork.withoutSharedRest, repeated: entry.repetition, value: .strong, words: .body)
  }

  private func rest(_ entry: SheetItem, _ sheet: SheetContext) -> String {
    if case .intervals(_, let rest, _) = entry.block.style { return sheet.format.span(rest) }
    let rests = (entry.plan?.groups ?? []).compactMap(\.rest)
    return rests.first.map { sheet.format.span($0) } ?? ValueFormatter.dash
  }

  /// The exercises to take instead, and the coach's own words.
  private func other(
    _ ids: [String], _ kind: Tip.Kind, _ exercise: Exercise, _ sheet: SheetContext
  ) -> String {
    let names = ids.compactMap { sheet.document.exercise($0).map { sheet.plain($0.name) } }
    let tips = exercise.tips.filter { $0.kind == kind }.map { sheet.plain($0.text) }
    let all = names + tips
    return all.isEmpty ? ValueFormatter.dash : all.joined(separator: sheet.phrase(.listJoint))
  }
}
