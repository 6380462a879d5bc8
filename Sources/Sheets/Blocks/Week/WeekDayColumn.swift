import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// A day of the week's overview: its name and date, what is on, and boxes for whether it was done and
/// how hard it was. Days of rest stand on a ground of their own.
struct WeekDayColumn {
  let day: ExpandedDay
  let sheet: SheetContext
  /// In points.
  let boxHeight: Double

  /// Above the day's name, in points.
  static let top = 6.0
  /// Between the edges of a rest day's ground and its words, in points.
  static let inset = 4.0
  static let endInset = 2.0

  var element: any LayoutElement { day.isRest ? rest : training }

  private var rest: any LayoutElement {
    var lines: [any LayoutElement] = [
      Tagged(.listLabel, DayHead(day: day, sheet: sheet, color: .secondary).stacked)
    ]
    var words: [Column.Child] = [
      .init(Tagged(.paragraph, RestWords.fitted(sheet)), spaceBefore: 0)
    ]
    words += day.rest.map { .init(sheet.text($0, .planNote), spaceBefore: 6) }
    lines.append(Padded(Tagged(.listBody, Column(words)), Insets(top: 12)))
    lines.append(FlexibleSpace())
    let ground = sheet.theme.panelGround
    return Panel(
      Column(lines), fill: ground.fill, rule: ground.rule,
      insets: Insets(top: Self.top, start: Self.inset, bottom: Self.top, end: Self.endInset))
  }

  private var training: any LayoutElement {
    let sessions = sheet.visits(on: day).enumerated().map { index, visit in
      Column.Child(
        SessionOverview(visit, sheet).element,
        spaceBefore: index == 0 ? 0 : 14)
    }
    var body = sessions
    body += day.rest.map { .init(sheet.text($0, .planNote), spaceBefore: 8) }
    let head = DayHead(day: day, sheet: sheet, color: .ink).spread
    let rule = Rule(sheet.stroke(.ink))
    // A day that is higher than a page says on each which day it is.
    let again = Tagged(
      .artifact(.pagination), Column([.init(head), .init(rule, spaceBefore: 6), .init(Space(9))]))
    let column = KeepTogether(
      Column([
        .init(Tagged(.listLabel, head), keepsWithNext: true),
        .init(rule, spaceBefore: 6, keepsWithNext: true),
        .init(Tagged(.listBody, Column(body)), spaceBefore: 9),
        .init(FlexibleSpace()),
        .init(
          DoneBoxes(sheet: sheet, height: boxHeight, sessions: day.sessions).element,
          spaceBefore: 14),
      ]), continuation: again)
    return Padded(column, Insets(top: Self.top))
  }
}

/// A day's name with its date, if there is one.
struct DayHead {
  let day: ExpandedDay
  let sheet: SheetContext
  let color: ColorToken

  /// Name and date at the ends of a line.
  var spread: any LayoutElement {
    guard let date else { return TextBlock(name, edges: .capitals) }
    return LineEnds(start: name, end: aligned(date), gap: 2)
  }

  /// One above the other.
  var stacked: any LayoutElement {
    Column([fittedName] + [date].compactMap { $0.map { TextBlock($0) } })
  }

  /// In a narrow column long names step down, then give way to shorter ones.
  private var fittedName: any LayoutElement {
    let names = [text] + [day.weekday.map { sheet.format.weekday($0, .shortestWeekday) }].compactMap { $0 }
    let sizes = sheet.theme.sizes(.heading, downTo: 7.5).map(resized)
    return FittedText(
      names.flatMap { name in sizes.map { sheet.paragraph(name, $0) } }, maximumLines: 1)
  }

  private func resized(_ style: TextStyle) -> TextStyle {
    var style = style
    style.color = sheet.theme.color(color)
    return style
  }

  private var text: String {
    day.weekday.map { sheet.format.weekday($0, .shortWeekday) }
      ?? sheet.phrase(.dayNumber, ["number": sheet.format.count(day.day.number)])
  }

  private var name: Paragraph { sheet.paragraph(text, sheet.theme.text(.heading, color: color)) }

  private var date: Paragraph? {
    day.date.map { sheet.paragraph(
        sheet.format.date($0, .day), sheet.theme.text(.sectionNote, color: .secondary)) }
  }

  private func aligned(_ paragraph: Paragraph) -> Paragraph {
    var paragraph = paragraph
    paragraph.alignment = .end
    return paragraph
  }
}

/// What every day of rest says.
enum RestWords {
  static func title(_ sheet: SheetContext) -> Paragraph {
    sheet.paragraph(sheet.phrase(.restDay), sheet.theme.text(.heading, color: .secondary))
  }

  /// As large as a narrow column lets them be without being torn.
  static func fitted(_ sheet: SheetContext) -> FittedText {
    FittedText(sizes(sheet), maximumLines: 2, edges: .capitals)
  }

  /// The narrowest column that holds them, in points.
  static func minimumWidth(_ sheet: SheetContext) -> Double { fitted(sheet).minimumWidth(in: sheet.layout) }

  private static func sizes(_ sheet: SheetContext) -> [Paragraph] {
    sheet.theme.sizes(.heading, downTo: 7.5).map { style in
      var title = title(sheet)
      for index in title.spans.indices {
        title.spans[index].style.size = style.size
        title.spans[index].style.leading = style.leading
      }
      return title
    }
  }
}

/// Boxes for a day: was it done, and how hard was it. Of several visits each has a box, with its time.
struct DoneBoxes {
  let sheet: SheetContext
  /// Of a box, in points.
  let height: Double
  let sessions: [ExpandedSession]

  var element: any LayoutElement {
    let style = sheet.theme.text(.box)
    let effort = PenBoxes.Field(target: nil, unit: sheet.phrase(.boxEffortOneToTen))
    let boxes =
      sessions.count == 1
      ? [
        PenBoxes.Box(
          label: "", fields: [PenBoxes.Field(target: nil, unit: sheet.phrase(.boxDone)), effort])
      ]
      : sessions.enumerated().map { index, session in
        PenBoxes.Box(
          label: session.time.map { sheet.format.time($0) } ?? sheet.format.count(index + 1),
          fields: [effort])
      }
    return PenBoxes(
      boxes: boxes, columns: 1, labelPlace: .inside, fieldHeight: height * sheet.theme.boxScale,
      label: style, unit: style, stroke: sheet.stroke(.penBox))
  }
}
