import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// The week as a ruled table: a column for each day, its name and date above, the workouts and the names
/// of their exercises below.
package struct WeekTableBlock: SheetBlock {
  package static let name = "week-table"
  package static var subject: SheetSubject.Kind { .week }

  package static let options: [JSONValue.Member] = [
    .init("color", LayoutSchema.words(ColorToken.self)),
    .init("header-height", LayoutSchema.length(14...80)),
    .init("height", LayoutSchema.length(0...600)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  private static let inset = Size(width: 4, height: 4)
  /// Above each exercise's name, in points.
  private static let nameSpace = 3.0

  /// Of the header's ground.
  var color: ColorToken
  /// In points, at least; the days' own without the header.
  var headerHeight: Double
  var height: Double
  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    color = options["color"]?.choice(ColorToken.self) ?? .ink
    headerHeight = options["header-height"]?.points(in: 14...80) ?? 26
    height = options["height"]?.points(in: 0...600) ?? 120
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 12
  }

  package var prints: DocumentMembers { [.program, .restDays] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let week = sheet.week, !week.days.isEmpty else { return [] }
    let width = sheet.contentWidth / Double(week.days.count)
    // Where ink is spared there are no grounds, and what is printed on them is ink.
    let ground = sheet.theme.panelGround.fill
    let isDark = ground != nil && sheet.theme.color(color).luminance < 0.5
    let table = RuledTable(
      summary: sheet.phrase(.weekTable),
      widths: Array(repeating: width, count: week.days.count),
      header: .init(
        week.days.map {
          .init(head($0, isDark ? .paper : .ink, sheet), ground: ground.map { _ in sheet.theme.color(color) })
        }, height: headerHeight),
      rows: [
        .init(
          week.days.map { .init(body($0, sheet), ground: $0.isRest ? ground : nil) }, height: height)
      ], inset: Self.inset, alignment: .top, stroke: sheet.stroke(.penBox))
    return [.init(table, spaceBefore: spaceBefore)]
  }

  private func head(_ day: ExpandedDay, _ color: ColorToken, _ sheet: SheetContext) -> any LayoutElement {
    let name =
      day.weekday.map { sheet.format.weekday($0, .shortWeekday) }
      ?? sheet.phrase(.dayNumber, ["number": sheet.format.count(day.day.number)])
    var lines = [
      TextBlock(
        sheet.paragraph(name, sheet.theme.text(.label, color: color), alignment: .center))
    ]
    if let date = day.date {
      lines.append(
        TextBlock(
          sheet.paragraph(
            sheet.format.date(date, .dayAndMonth), sheet.theme.text(.box, color: color),
            alignment: .center)))
    }
    return Column(lines)
  }

  private func body(_ day: ExpandedDay, _ sheet: SheetContext) -> any LayoutElement {
    var lines: [Column.Child] = []
    func add(_ paragraph: Paragraph, _ space: Double, _ translation: Paragraph? = nil) {
      let text = sheet.beneath(
        Tagged(.paragraph, TextBlock(paragraph)), translation, role: .paragraph, spaceBefore: 0)
      lines.append(.init(text, spaceBefore: lines.isEmpty ? 0 : space))
    }
    for visit in sheet.visits(on: day) {
      if let title = visit.session.workout.title {
        add(
          sheet.paragraph(title, sheet.theme.text(.label)), 3 * Self.nameSpace, sheet.translation(of: title, .box))
      }
      for item in visit.items {
        var name = sheet.paragraph(item.exercise.name, sheet.theme.text(.box, color: .ink))
        name.isHyphenated = false
        add(name, Self.nameSpace, sheet.translation(of: item.exercise.name, .box))
      }
    }
    if day.isRest {
      add(
        sheet.paragraph(sheet.phrase(.restDay), sheet.theme.text(.box, color: .secondary)), 0)
    }
    for text in day.rest {
      add(sheet.paragraph(text, sheet.theme.text(.box)), Self.nameSpace, sheet.translation(of: text, .box))
    }
    return Column(lines)
  }
}
