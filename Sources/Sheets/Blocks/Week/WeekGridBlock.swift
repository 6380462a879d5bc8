package import JSONSource
package import PageLayout
import Drawing
import Training
import Typography
import WorkoutModel

/// The week at a glance: what is on each day, side by side or one below the other.
package struct WeekGridBlock: SheetBlock {
  package static let name = "week-grid"
  package static var subject: SheetSubject.Kind { .week }

  package static let options: [JSONValue.Member] =
    [
      .init("arrangement", LayoutSchema.words(Arrangement.self)),
      .init("box-height", LayoutSchema.length(PenBoxes.minimumHeight...60)),
      .init("row-gap", LayoutSchema.length(0...40)),
    ] + WeekColumns.options

  enum Arrangement: String, CaseIterable, Sendable { case columns, rows }

  var arrangement: Arrangement
  /// Of a box to tick or to write in, in points.
  var boxHeight: Double
  /// Between two rows, in points.
  var rowGap: Double
  var columns: WeekColumns

  package init?(_ options: ObjectReader) {
    arrangement = options["arrangement"]?.choice(Arrangement.self) ?? .columns
    boxHeight = options["box-height"]?.points(in: PenBoxes.minimumHeight...60) ?? 24
    rowGap = options["row-gap"]?.points(in: 0...40) ?? 8
    columns = WeekColumns(options)
  }

  package var prints: DocumentMembers {
    let hasRail = arrangement == .columns && columns.railWidth > 0
    let days: DocumentMembers = [.program, .dayNotes, .restDays, .duration, .clientMaxes]
    return hasRail ? days.union([.clientGoal]) : days
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let week = sheet.week else { return [] }
    return switch arrangement {
    case .columns: [.init(sideBySide(week, sheet))]
    case .rows: oneBelowTheOther(week, sheet)
    }
  }

  private func sideBySide(_ week: ExpandedWeek, _ sheet: SheetContext) -> any LayoutElement {
    let widths = columns.widths(of: week, in: sheet)
    let days = zip(week.days, widths).map { day, width in
      Row.Cell(
        Tagged(
          .listItem, WeekDayColumn(day: day, sheet: sheet, boxHeight: boxHeight).element),
        width: .fixed(width))
    }
    let list = Tagged(.list(.none), Row(days, gap: columns.gap, alignment: .stretch))
    guard columns.railWidth > 0 else { return list }
    return Row(
      [.init(rail(week, sheet), width: .fixed(columns.railWidth)), .init(list)], gap: columns.gap,
      alignment: .stretch)
  }

  /// What the week is for, and what all of it.
  private func rail(_ week: ExpandedWeek, _ sheet: SheetContext) -> any LayoutElement {
    var lines: [Column.Child] = []
    if week.isDeload {
      let deload = sheet.paragraph(
        sheet.phrase(.deload), sheet.theme.text(.heading, color: .accent))
      lines.append(.init(Tagged(.paragraph, TextBlock(deload, edges: .capitals))))
    }
    for (label, text) in [(LabelKey.aim, week.focus), (.goal, sheet.client?.goal)] {
      guard let text else { continue }
      let heading = sheet.paragraph(sheet.phrase(label), sheet.theme.text(.heading))
      lines += [
        .init(
          Tagged(.paragraph, TextBlock(heading, edges: .capitals)), spaceBefore: 16,
          keepsWithNext: true),
        .init(sheet.text(text, .body), spaceBefore: 8),
      ]
    }
    return Padded(Column(lines), Insets(top: WeekDayColumn.top))
  }

  private func oneBelowTheOther(_ week: ExpandedWeek, _ sheet: SheetContext) -> [Column.Child] {
    // Each row is an item; the list goes on over a page's end.
    let last = week.days.count - 1
    return week.days.enumerated().map { index, day in
      let row = WeekDayRow(
        day: day, sheet: sheet, boxHeight: boxHeight, dayWidth: columns.railWidth, gap: columns.gap)
      let flow: SemanticTag.Flow = index == 0 ? .begins : index == last ? .ends : .continues
      return .init(
        Tagged(.list(.none), Tagged(.listItem, KeepTogether(row.element)), piece: flow),
        spaceBefore: index == 0 ? 0 : rowGap * 2,
        divider: index == 0 ? nil : Column.Divider(sheet.stroke(.hairline), offset: rowGap))
    }
  }
}
