import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// On a day's page: the day and the time, and the workout that is on.
package struct DayTitleBlock: SheetBlock {
  package static let name = "day-title"
  package static var subject: SheetSubject.Kind { .week }

  package static let options: [JSONValue.Member] = [
    .init("space-above-rule", LayoutSchema.length(0...100)),
    .init("space-below-rule", LayoutSchema.length(0...100)),
  ]

  /// Above and below the rule, in points.
  var spaceAboveRule: Double
  var spaceBelowRule: Double

  package init?(_ options: ObjectReader) {
    spaceAboveRule = options["space-above-rule"]?.points(in: 0...100) ?? 12
    spaceBelowRule = options["space-below-rule"]?.points(in: 0...100) ?? 12
  }

  package var prints: DocumentMembers { [.dayNotes, .focus, .duration] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let session = sheet.session else { return [] }
    var children: [Column.Child] = [
      .init(
        sheet.head(
          heading(session, sheet), details: details(sheet), texts: [sheet.workout.focus], facts: facts(session, sheet)),
        keepsWithNext: true),
      .init(Rule(sheet.stroke(.ink)), spaceBefore: spaceAboveRule),
    ]
    if let note = session.note {
      children.append(.init(sheet.text(note, .strong), spaceBefore: 6))
    }
    return .title(children, spaceBelow: spaceBelowRule)
  }

  /// The day is a part of the heading, so that it stands in the reader's list of headings too.
  private func heading(_ session: ExpandedSession, _ sheet: SheetContext) -> any LayoutElement {
    let role = SemanticTag.Role.heading(level: sheet.titleLevel)
    let when = [sheet.day.map { sheet.dayName($0, .full) }, session.time.map { sheet.format.time($0) }]
    let day = sheet.paragraph(
      when.compactMap { $0 }.joined(.dot, in: sheet.format), sheet.theme.text(.section))
    guard let title = sheet.workout.title else { return Tagged(role, TextBlock(day)) }
    return Column([
      .init(Tagged(role, TextBlock(day, edges: .capitals), piece: .begins), keepsWithNext: true),
      .init(
        Tagged(role, sheet.fitted(title, sheet.theme.sizes(.title, downTo: 13)), piece: .ends),
        spaceBefore: 8),
    ])
  }

  private func details(_ sheet: SheetContext) -> [String] {
    var details: [String] = []
    if let focus = sheet.workout.focus { details.append(sheet.plain(focus)) }
    if let client = sheet.clientName { details.append(client) }
    if let week = sheet.week, let program = sheet.program {
      details.append(sheet.programWeek(week, program))
      if week.isDeload { details.append(sheet.phrase(.deloadWeek)) }
    }
    return details
  }

  private func facts(_ session: ExpandedSession, _ sheet: SheetContext) -> [FactColumns.Fact] {
    var facts: [FactColumns.Fact] = []
    if let duration = session.workout.duration { facts.append(sheet.timeFact(duration)) }
    let sets = session.workout.plannedSets
    if sets > 0 {
      facts.append(
        .init(value: sheet.format.count(sets), label: sheet.phrase(.weekSets, count: sets)))
    }
    return facts
  }
}
