import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// A day of the week's overview on narrow paper: name and date, what is on, and the boxes, side by side.
struct WeekDayRow {
  let day: ExpandedDay
  let sheet: SheetContext
  /// In points.
  let boxHeight: Double
  let dayWidth: Double
  let gap: Double

  /// 14 mm and a little: what a hand can write in.
  private static let boxWidth = 52.0

  var element: any LayoutElement {
    let label = Row.Cell(
      Tagged(.listLabel, DayHead(day: day, sheet: sheet, color: day.isRest ? .secondary : .ink).stacked),
      width: .fixed(dayWidth))
    guard !day.isRest else {
      return Row([label, .init(Tagged(.listBody, rest))], gap: gap)
    }
    var body = sheet.visits(on: day).enumerated().map { index, visit in
      Column.Child(
        Row(
          [
            .init(SessionOverview(visit, sheet).runningText),
            .init(
              DoneBoxes(sheet: sheet, height: boxHeight, sessions: [visit.session]).element,
              width: .fixed(Self.boxWidth)),
          ], gap: gap), spaceBefore: index == 0 ? 0 : 8)
    }
    body += day.rest.map { .init(sheet.text($0, .planNote), spaceBefore: 4) }
    return Row([label, .init(Tagged(.listBody, Column(body)))], gap: gap)
  }

  private var rest: any LayoutElement {
    var words = RestWords.title(sheet)
    let note = sheet.theme.text(.planNote)
    for text in day.rest {
      words.spans.append(TextSpan(sheet.format.joint, note))
      words.spans += sheet.layout.direction.isolating(sheet.paragraph(text, note).spans)
    }
    return Tagged(.paragraph, TextBlock(words))
  }
}
