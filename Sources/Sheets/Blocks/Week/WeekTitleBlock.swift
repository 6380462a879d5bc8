import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// Which week it is, whose and when, and how much it is in all.
package struct WeekTitleBlock: SheetBlock {
  package static let name = "week-title"
  package static var subject: SheetSubject.Kind { .week }

  package static let options: [JSONValue.Member] = [
    .init("space-above-rule", LayoutSchema.length(0...100)),
    .init("space-below-rule", LayoutSchema.length(0...100)),
    .init("aim", LayoutSchema.boolean),
  ]

  /// Above and below the rule, in points.
  var spaceAboveRule: Double
  var spaceBelowRule: Double
  /// Whether the week's aim stands here, and not beside the days.
  var hasAim: Bool

  package init?(_ options: ObjectReader) {
    spaceAboveRule = options["space-above-rule"]?.points(in: 0...100) ?? 12
    spaceBelowRule = options["space-below-rule"]?.points(in: 0...100) ?? 12
    hasAim = options["aim"]?.bool() ?? false
  }

  package var prints: Set<DocumentMember> { [.program, .trainer, .duration] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let week = sheet.week, let program = sheet.program else { return [] }
    let head = sheet.head(
      heading(week, sheet), details: details(week, program, sheet), texts: [program.title ?? sheet.document.title],
      facts: facts(week, sheet))
    var children: [Column.Child] = [
      .init(head, keepsWithNext: true),
      .init(Rule(sheet.stroke(.ink)), spaceBefore: spaceAboveRule),
    ]
    if hasAim, let focus = week.focus {
      let label = sheet.paragraph(sheet.phrase(.aim), sheet.theme.text(.label))
      let row = Row(
        [
          .init(Tagged(.paragraph, TextBlock(label)), width: .natural()),
          .init(sheet.text(focus, .body)),
        ], gap: 8, alignment: .baseline)
      children.append(.init(row, spaceBefore: 6))
    }
    return .title(children, spaceBelow: spaceBelowRule)
  }

  private func heading(_ week: ExpandedWeek, _ sheet: SheetContext) -> any LayoutElement {
    let title =
      week.title ?? sheet.text(of: .weekNumber) { ["number": $0.format.count(week.number)] }
    return Tagged(
      .heading(level: 1), sheet.fitted(title, sheet.theme.sizes(.title, downTo: 13)))
  }

  private func details(
    _ week: ExpandedWeek, _ program: ExpandedProgram, _ sheet: SheetContext
  ) -> [String] {
    var details: [String] = []
    if week.isDeload { details.append(sheet.phrase(.deloadWeek)) }
    if let client = sheet.clientName { details.append(client) }
    details.append(sheet.programWeek(week, program))
    if let dates = week.dates { details.append(sheet.format.dates(dates)) }
    if let trainer = sheet.trainerLine { details.append(trainer) }
    return details
  }

  private func facts(_ week: ExpandedWeek, _ sheet: SheetContext) -> [FactColumns.Fact] {
    let (sessions, sets) = (week.sessions.count, week.plannedSets)
    guard sessions > 0 else { return [] }
    var facts = [
      FactColumns.Fact(
        value: sheet.format.count(sessions), label: sheet.phrase(.weekSessions, count: sessions))
    ]
    if let duration = week.duration { facts.append(sheet.timeFact(duration)) }
    facts.append(
      .init(value: sheet.format.count(sets), label: sheet.phrase(.weekSets, count: sets)))
    return facts
  }
}

extension SheetContext {
  /// A week's own title, else `Week 3`.
  func name(of week: ExpandedWeek) -> String {
    week.title.map { plain($0) }
      ?? phrase(.weekNumber, ["number": format.count(week.number)])
  }

  /// `Winter block, week 3 of 12`
  func programWeek(_ week: ExpandedWeek, _ program: ExpandedProgram) -> String {
    guard let title = program.title ?? document.title else { return weekOf(week, program) }
    return phrase(
      .programWeekOf,
      [
        "program": plain(title), "number": format.count(week.number),
        "count": format.count(program.weeks.count),
      ])
  }

  /// `with Jo`
  var trainerLine: String? {
    document.trainer?.name.map { phrase(.withTrainer, ["name": plain($0)]) }
  }
}
