import Training
import Drawing
package import JSONSource
package import PageLayout
import Typography
import WorkoutModel

/// What it is, about whom and when, and whose copy.
package struct ReportTitleBlock: SheetBlock {
  package static let name = "report-title"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("space-above-rule", LayoutSchema.length(0...100)),
    .init("space-below-rule", LayoutSchema.length(0...100)),
  ]

  /// Above and below the rule, in points.
  var spaceAboveRule: Double
  var spaceBelowRule: Double

  package init?(_ options: ObjectReader) {
    spaceAboveRule = options["space-above-rule"]?.points(in: 0...100) ?? 10
    spaceBelowRule = options["space-below-rule"]?.points(in: 0...100) ?? 14
  }

  package var prints: DocumentMembers { [.subtitle, .trainer, .report, .log] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    let title = sheet.title ?? Text(sheet.phrase(.progressReport))
    var details: [String] = []
    if let client = sheet.clientName { details.append(client) }
    let calendar = sheet.format.calendar
    details.append(
      sheet.phrase(
        .reportSpan,
        [
          "dates": report.span.dayCount == 1
            ? calendar.text(report.span.first, .long) : calendar.text(report.span, .long),
          "length": report.words.length(report.span),
        ]))
    if let trainer = sheet.document.trainer?.name {
      details.append(sheet.phrase(.reportWithTrainer, ["name": sheet.plain(trainer)]))
    }
    if let subtitle = sheet.document.subtitle { details.append(sheet.plain(subtitle)) }
    let copy = sheet.phrase(sheet.audience == .coach ? .coachCopy : .clientCopy)
    let line = Row(
      [
        .init(sheet.text(details.joined(.unbrokenDot, in: sheet.format), .subtitle)),
        .init(sheet.text(copy, .tip, color: .secondary, alignment: .end), width: .natural()),
      ], gap: 16)
    let head: [Column.Child] = [
      .init(
        Tagged(
          .heading(level: 1), sheet.fitted(title, sheet.theme.sizes(.title, downTo: 13))),
        keepsWithNext: true),
      .init(line, spaceBefore: 9, keepsWithNext: true),
      .init(Rule(sheet.stroke(.ink)), spaceBefore: spaceAboveRule),
    ]
    return .title(head, spaceBelow: spaceBelowRule)
  }
}
