package import JSONSource
package import PageLayout
import WorkoutModel

/// A date and a time to write in.
package struct NextVisitBlock: SheetBlock {
  package static let name = "next-visit"

  package static let options: [JSONValue.Member] = [
    .init("label-width", LayoutSchema.length(0...400)),
  ]

  var labelWidth: Double

  package init?(_ options: ObjectReader) {
    labelWidth = options["label-width"]?.points(in: 0...400) ?? 168
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let box = sheet.theme.text(.box)
    let boxes = PenBoxes(
      boxes: [sheet.phrase(.boxDate), sheet.phrase(.boxTime)].map {
        PenBoxes.Box(label: $0, fields: [.init(target: nil, unit: "")])
      }, columns: 2, labelPlace: .inside, fieldHeight: 28 * sheet.theme.boxScale, label: box, unit: box,
      stroke: sheet.stroke(.penBox))
    let room = sheet.contentWidth - (labelWidth > 0 ? labelWidth + LabelledRow.gap : 0)
    return [
      LabelledRow(
        label: .nextVisit,
        content: Row([.init(boxes, width: .fixed(min(200, room))), .init(Space(0))]),
        labelWidth: labelWidth, sheet: sheet
      ).child
    ]
  }
}
