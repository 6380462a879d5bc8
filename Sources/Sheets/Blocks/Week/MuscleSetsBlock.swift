package import JSONSource
package import PageLayout
import Drawing
import Training
import Typography
import WorkoutModel

/// How many sets each muscle gets in the week: a mark for each, an open one where the muscle only helps.
package struct MuscleSetsBlock: SheetBlock {
  package static let name = "muscle-sets"
  package static var subject: SheetSubject.Kind { .week }

  package static let options: [JSONValue.Member] =
    [
      .init("arrangement", LayoutSchema.words(Arrangement.self)),
      .init("row-height", LayoutSchema.length(10...40)),
      .init("space-before", LayoutSchema.length(0...100)),
    ] + WeekColumns.options

  enum Arrangement: String, CaseIterable, Sendable {
    /// Day by day below the week's columns; where the page has no room for that, as totals.
    case days
    /// The week's sum alone, in two columns.
    case totals
  }

  var arrangement: Arrangement
  /// In points.
  var rowHeight: Double
  var spaceBefore: Double
  var columns: WeekColumns

  package init?(_ options: ObjectReader) {
    arrangement = options["arrangement"]?.choice(Arrangement.self) ?? .days
    rowHeight = options["row-height"]?.points(in: 10...40) ?? 16
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
    columns = WeekColumns(options)
    columns.railWidth = max(80, columns.railWidth)
  }

  package var prints: Set<DocumentMember> { [.muscles] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let week = sheet.week else { return [] }
    let sums = MuscleLoad(week.sessions.map(\.workout), sheet.document)
    let muscles = Muscle.allCases.filter { sums.total($0) > 0 }
      .enumerated().sorted {
        (sums.total($1.element), $0.offset) < (sums.total($0.element), $1.offset)
      }.map(\.element)
    guard !muscles.isEmpty else { return [] }
    let totals = whole(self.totals(muscles, sums, sheet), sheet)
    switch arrangement {
    case .totals: return [.init(totals, spaceBefore: spaceBefore)]
    case .days:
      let days = whole(self.days(muscles, sums, week, sheet), sheet)
      return [.init(FirstFitting([days, totals]), spaceBefore: spaceBefore)]
    }
  }

  private func whole(_ table: any LayoutElement, _ sheet: SheetContext) -> any LayoutElement {
    KeepTogether(
      Column([.init(heading(sheet), keepsWithNext: true), .init(table, spaceBefore: 6)]))
  }

  // MARK: Tables

  /// Up to 99½ sets, in points; more take the room that they need.
  private static let totalWidth = 22.0
  /// Between the two columns of totals, in points.
  private static let columnGap = 24.0

  private func days(
    _ muscles: [Muscle], _ sums: MuscleLoad, _ week: ExpandedWeek, _ sheet: SheetContext
  ) -> any LayoutElement {
    let loads = week.days.map { MuscleLoad($0.sessions.map(\.workout), sheet.document) }
    let names = week.days.map { day in
      day.weekday.map { sheet.format.weekday($0, .shortWeekday) }
        ?? sheet.format.count(day.day.number)
    }
    return table(
      widths: railWidths(muscles, sums, sheet) + columns.widths(of: week, in: sheet).map { .fixed($0) },
      header: [sheet.phrase(.muscle), ""] + names,
      rows: muscles.map { row($0, sums, marks: loads, sheet) }, sheet)
  }

  private func totals(
    _ muscles: [Muscle], _ sums: MuscleLoad, _ sheet: SheetContext
  ) -> any LayoutElement {
    let half = (muscles.count + 1) / 2
    let rail = railWidths(muscles, sums, sheet)
    let halves = [muscles.prefix(half), muscles.dropFirst(half)].map { part in
      Row.Cell(
        table(
          widths: rail + [.flexible()], header: [],
          rows: part.map { row($0, sums, marks: [sums], sheet) }, sheet))
    }
    return Row(halves, gap: Self.columnGap)
  }

  /// Of the names and of the totals, which are set in one line.
  private func railWidths(
    _ muscles: [Muscle], _ sums: MuscleLoad, _ sheet: SheetContext
  ) -> [Row.Width] {
    let widest = muscles.reduce(Self.totalWidth) {
      max($0, sheet.layout.typesetter.naturalWidth(of: total($1, sums, sheet)))
    }
    return [.fixed(columns.railWidth - widest - columns.gap), .fixed(widest)]
  }

  private func total(_ muscle: Muscle, _ sums: MuscleLoad, _ sheet: SheetContext) -> Paragraph {
    sheet.paragraph(
      sheet.format.halves(sums.total(muscle)), sheet.theme.text(.planUnit), alignment: .end)
  }

  private func table(
    widths: [Row.Width], header: [String], rows: [Table.Row], _ sheet: SheetContext
  ) -> any LayoutElement {
    let style = sheet.theme.text(.box)
    return Table(
      summary: sheet.phrase(.muscleTable), columns: widths,
      header: header.map { Padded(TextBlock(sheet.paragraph($0, style)), Insets(bottom: 3)) },
      rows: rows, columnGap: columns.gap, rule: sheet.stroke(.hairline))
  }

  private func row(
    _ muscle: Muscle, _ sums: MuscleLoad, marks: [MuscleLoad], _ sheet: SheetContext
  ) -> Table.Row {
    let name = LabelKey(muscle).map { sheet.phrase($0) } ?? muscle.rawValue
    let capital = sheet.format.capitalised(name)
    let cells: [any LayoutElement] =
      [
        // A name in two lines keeps off the rules above and below.
        Padded(
          FittedText(
            sheet.theme.sizes(.body, downTo: 7.5).map { sheet.paragraph(capital, $0) },
            maximumLines: 1, edges: .capitals), Insets(top: 3, bottom: 3)),
        TextBlock(total(muscle, sums, sheet), edges: .capitals),
      ]
      + marks.map { load in
        SetMarks(
          marks: Array(repeating: .whole, count: load.whole(muscle))
            + Array(repeating: .half, count: load.helping(muscle)), ink: sheet.theme.color(.ink))
      }
    return Table.Row(
      cells.map { cell in
        // The middle of the row, whatever its height.
        Boxed(Column([FlexibleSpace(), cell, FlexibleSpace()]), minimumHeight: rowHeight)
      }, hasHeader: true)
  }

  private func heading(_ sheet: SheetContext) -> any LayoutElement {
    let words = sheet.paragraph(sheet.phrase(.setsPerMuscle), sheet.theme.text(.heading))
    let heading = Tagged(.heading(level: 2), TextBlock(words))
    let style = sheet.theme.text(.box)
    func key(_ mark: SetMarks.Mark, _ label: LabelKey) -> any LayoutElement {
      Row(
        [
          .init(SetMarks(marks: [mark], ink: sheet.theme.color(.ink)), width: .fixed(8)),
          .init(
            Tagged(.paragraph, TextBlock(sheet.paragraph(sheet.phrase(label), style))),
            width: .natural()),
        ], alignment: .center)
    }
    return Flow([heading, key(.whole, .oneSet), key(.half, .halfSet)], gap: 16, lineGap: 2)
  }
}
