import Drawing
package import JSONSource
package import PageLayout
import Typography
import WorkoutModel

/// When to stop: the rule that goes with every handout, and the brand's disclaimer.
package struct StopRuleBlock: SheetBlock {
  package static let name = "stop-rule"

  package static let options: [JSONValue.Member] = [
    .init("label-width", LayoutSchema.length(0...400)),
  ]

  var labelWidth: Double

  package init?(_ options: ObjectReader) {
    labelWidth = options["label-width"]?.points(in: 0...400) ?? 168
  }

  package var prints: DocumentMembers { [.brandDisclaimer] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let second = sheet.inSecondLanguage
    var texts = [
      sheet.beneath(
        sheet.text(sheet.phrase(.stopRule), .body),
        second.map { $0.paragraph($0.phrase(.stopRule), sheet.theme.text(.body, color: .secondary)) },
        role: .paragraph)
    ]
    if let disclaimer = sheet.document.brand?.disclaimer {
      texts.append(sheet.text(disclaimer, .body))
    }
    return [
      LabelledRow(
        label: .whenToStop, content: Column(texts, spacing: 4),
        labelWidth: labelWidth, sheet: sheet
      ).child
    ]
  }
}

/// A heading beside its content, under a rule.
struct LabelledRow {
  var label: LabelKey
  var content: any LayoutElement
  /// In points; 0 puts the heading above the content.
  var labelWidth: Double
  var sheet: SheetContext

  /// Between the heading and the content beside it, in points.
  static let gap = 16.0

  var child: Column.Child {
    let heading = Tagged(
      .heading(level: 2), sheet.name(label, .heading))
    let body: any LayoutElement =
      labelWidth > 0
      ? Row([.init(heading, width: .fixed(labelWidth)), .init(content)], gap: Self.gap)
      : Column([.init(heading, keepsWithNext: true), .init(content, spaceBefore: 2)])
    let divider = Column.Divider(sheet.stroke(.hairline), offset: 12)
    return .init(KeepTogether(Tagged(.section, body)), spaceBefore: 24, divider: divider)
  }
}
