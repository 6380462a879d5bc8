import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// What the coach says of it: the summary for the client, the document's sidebars, and on the coach's
/// copy what is meant for nobody else.
package struct ReportNotesBlock: SheetBlock {
  package static let name = "report-notes"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("session-notes", LayoutSchema.count(0...100)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  /// How many of the sessions' notes the coach's copy has, the latest first.
  var sessionNotes: Int
  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    sessionNotes = options["session-notes"]?.count(in: 0...100) ?? 12
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var prints: DocumentMembers { [.report, .notes] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    var notes: [(title: any LayoutElement, text: Text)] = []
    if let summary = sheet.document.report?.summary {
      notes.append((sheet.name(.reportSummary, .heading), summary))
    }
    notes += sheet.document.notes.map { note in
      let title = note.title.map {
        sheet.beside(sheet.paragraph($0, .heading), sheet.translation(of: $0, .heading))
      }
      return (title ?? sheet.name(.notes, .heading), note.text)
    }
    if sheet.audience == .coach, let own = sheet.document.report?.coachNotes {
      notes.append((sheet.name(.reportCoachNotes, .heading), own))
    }
    var children: [Column.Child] = []
    // Two beside each other where they have the width of a line each.
    let isWide = sheet.contentWidth > 440
    for start in stride(from: 0, to: notes.count, by: isWide ? 2 : 1) {
      let pair = notes[start..<min(notes.count, start + (isWide ? 2 : 1))]
      var cells = pair.map { Row.Cell(element($0.title, $0.text, report)) }
      if isWide, cells.count == 1, notes.count > 1 { cells.append(.init(Space(0))) }
      children.append(
        .init(
          KeepTogether(Row(cells, gap: 24)), spaceBefore: start == 0 ? spaceBefore : 14))
    }
    if sheet.audience == .coach { children += sessions(report) }
    return children
  }

  private func element(
    _ title: any LayoutElement, _ text: Text, _ report: ReportContext
  ) -> any LayoutElement {
    Tagged(
      .section,
      Column([
        .init(report.heading(title), keepsWithNext: true),
        .init(report.sheet.text(text, .body), spaceBefore: 5),
      ]))
  }

  private func sessions(_ report: ReportContext) -> [Column.Child] {
    let sheet = report.sheet
    let noted = report.progress.history.sessions(in: report.span).reversed()
      .compactMap { session in session.notes.map { (session.date.date, $0) } }.prefix(sessionNotes)
    guard !noted.isEmpty else { return [] }
    let lines = noted.map { date, note in
      Column.Child(
        Row(
          [
            .init(
              sheet.text(sheet.format.calendar.text(date, .medium), .body, color: .secondary),
              width: .fixed(70)),
            .init(sheet.text(note, .body)),
          ], gap: 8), spaceBefore: 4)
    }
    return report.section(
      .reportSessionNotes, spaceBefore: spaceBefore, lines)
  }
}
