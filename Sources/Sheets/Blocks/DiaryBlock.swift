package import JSONSource
package import PageLayout
import Drawing
import Typography
import WorkoutModel

/// A box for each day of the weeks that were ordered, to tick, with the sidebars beside it where the
/// page is wide enough.
package struct DiaryBlock: SheetBlock {
  package static let name = "diary"

  package static let options: [JSONValue.Member] = [
    .init("sidebar-width", LayoutSchema.length(0...400)),
    .init("space-before", LayoutSchema.length(0...100)),
    .init("weeks", LayoutSchema.count(1...52)),
  ]

  /// Of the sidebars' column in points; 0 prints the diary alone.
  var sidebarWidth: Double
  var spaceBefore: Double
  var maximumWeeks: Int

  package init?(_ options: ObjectReader) {
    sidebarWidth = options["sidebar-width"]?.points(in: 0...400) ?? 0
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 14
    maximumWeeks = options["weeks"]?.count(in: 1...52) ?? 12
  }

  package var prints: DocumentMembers { sidebarWidth > 0 ? [.notes] : [] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let diary = diary(sheet)
    let notes = sidebarWidth > 0 ? sheet.document.notes : []
    let panels = notes.map { SidebarBlock.panel($0, padding: 12, sheet) }
    switch (diary, panels.isEmpty) {
    case (nil, true): return []
    case (nil, false):
      return panels.map { .init(KeepTogether($0), spaceBefore: spaceBefore) }
    case (let diary?, true): return [.init(KeepTogether(diary), spaceBefore: spaceBefore)]
    case (let diary?, false):
      let row = Row(
        [.init(Column(panels, spacing: 8), width: .fixed(sidebarWidth)), .init(diary)], gap: 16)
      return [.init(KeepTogether(row), spaceBefore: spaceBefore)]
    }
  }

  private func diary(_ sheet: SheetContext) -> (any LayoutElement)? {
    guard let weeks = weeks(sheet) else { return nil }
    var parts: [any LayoutElement] = [
      Tagged(
        .heading(level: 2),
        sheet.name(.tickTheDays, .heading))
    ]
    if let days = sheet.workout.frequency?.perWeek, days.upperBound < 7 {
      let count = sheet.format.spokenRange(days) { sheet.format.word(for: $0) }
      parts.append(
        sheet.text(
          sheet.format.capitalised(sheet.phrase(.planPerWeek, ["count": count], count: days.upperBound)),
          .body))
    }
    parts.append(DiaryGrid(
      weeks: (1...weeks).map { sheet.format.count($0) }, weekLabel: sheet.phrase(.week),
      weekdays: sheet.format.weekdays.map { sheet.format.weekday($0, .shortWeekday) },
      label: sheet.theme.text(.box), number: sheet.theme.text(.heading),
      stroke: sheet.stroke(.penBox)))
    return Column(parts, spacing: 4)
  }

  private func weeks(_ sheet: SheetContext) -> Int? {
    guard let period = sheet.workout.frequency?.period else { return nil }
    let count = period.count.upperBound
    let weeks =
      switch period.unit {
      case .days: (count + 6) / 7
      case .weeks: count
      case .months: (count * 52 + 11) / 12
      }
    return min(weeks, maximumWeeks)
  }
}
