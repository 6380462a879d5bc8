package import JSONSource
package import PageLayout
import Drawing
import Training
import Typography
import WorkoutModel

/// How many sets each muscle gets in the week, and on which days: a mark for each set, an open one where
/// the muscle only helps.
package struct MuscleSetsBlock: SheetBlock {
  package static let name = "muscle-sets"
  package static var subject: SheetSubject.Kind { .week }

  package static let options: [JSONValue.Member] =
    [
      .init("row-height", LayoutSchema.length(10...40)),
      .init("space-before", LayoutSchema.length(0...100)),
    ] + WeekColumns.options

  /// In points.
  var rowHeight: Double
  var spaceBefore: Double
  var columns: WeekColumns

  package init?(_ options: ObjectReader) {
    rowHeight = options["row-height"]?.points(in: 10...40) ?? 16
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
    columns = WeekColumns(options)
  }

  package var prints: Set<DocumentMember> { [.muscles] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let week = sheet.week else { return [] }
    let days = week.days.map { MuscleLoad($0.sessions.map(\.workout), sheet.document) }
    let whole = MuscleLoad(week.sessions.map(\.workout), sheet.document)
    let muscles = Muscle.allCases.filter { whole.total($0) > 0 }
      .enumerated().sorted {
        (whole.total($1.element), $0.offset) < (whole.total($0.element), $1.offset)
      }.map(\.element)
    guard !muscles.isEmpty else { return [] }
    let table = Table(
      summary: sheet.phrase(.muscleTable), columns: widths(week, sheet), header: header(week, sheet),
      rows: muscles.map { row($0, whole, days, week, sheet) }, columnGap: columns.gap,
      rule: sheet.stroke(.hairline))
    return [
      .init(heading(sheet), spaceBefore: spaceBefore, keepsWithNext: true),
      .init(table, spaceBefore: 6),
    ]
  }

  /// The rail holds the muscle and its number.
  private func widths(_ week: ExpandedWeek, _ sheet: SheetContext) -> [Row.Width] {
    let rail = max(80, columns.railWidth)
    var own = columns
    own.railWidth = rail
    return [.fixed(rail - Self.totalWidth - columns.gap), .fixed(Self.totalWidth)]
      + own.widths(of: week, within: sheet.contentWidth).map { .fixed($0) }
  }

  private static let totalWidth = 22.0

  private func heading(_ sheet: SheetContext) -> any LayoutElement {
    let words = sheet.paragraph(sheet.phrase(.setsPerMuscle), sheet.theme.text(.heading))
    let heading = Tagged(.heading(level: 2), TextBlock(words))
    let style = sheet.theme.text(.box)
    func key(_ mark: SetMarks.Mark, _ label: LabelKey) -> any LayoutElement {
      Row(
        [
          .init(SetMarks(marks: [mark], ink: sheet.theme.color(.ink)), width: .fixed(8)),
          .init(Tagged(.paragraph, TextBlock(sheet.paragraph(sheet.phrase(label), style))), width: .natural()),
        ], alignment: .center)
    }
    return Flow(
      [heading, key(.whole, .oneSet), key(.half, .halfSet)], gap: 16, lineGap: 2)
  }

  private func header(_ week: ExpandedWeek, _ sheet: SheetContext) -> [any LayoutElement] {
    let style = sheet.theme.text(.box)
    let days = week.days.map { day in
      day.weekday.map { sheet.format.weekday($0, .shortWeekday) } ?? sheet.format.count(day.day.number)
    }
    return ([sheet.phrase(.muscle), ""] + days).map {
      Padded(TextBlock(sheet.paragraph($0, style)), Insets(bottom: 3))
    }
  }

  private func row(
    _ muscle: Muscle, _ whole: MuscleLoad, _ days: [MuscleLoad], _ week: ExpandedWeek,
    _ sheet: SheetContext
  ) -> Table.Row {
    let name = LabelKey(muscle).map { sheet.phrase($0) } ?? muscle.rawValue
    let capital = name.prefix(1).uppercased() + name.dropFirst()
    let total = sheet.paragraph(
      sheet.format.halves(whole.total(muscle)), sheet.theme.text(.planUnit), alignment: .end)
    let cells: [any LayoutElement] =
      [
        FittedText(
          sheet.theme.sizes(.body, downTo: 7.5).map { sheet.paragraph(capital, $0) }, maximumLines: 1,
          edges: .capitals),
        TextBlock(total, edges: .capitals),
      ]
      + days.map { day in
        SetMarks(
          marks: Array(repeating: .whole, count: day.whole(muscle))
            + Array(repeating: .half, count: day.helping(muscle)), ink: sheet.theme.color(.ink))
      }
    return Table.Row(
      cells.map { cell in
        // The middle of the row, whatever its height.
        Boxed(Column([FlexibleSpace(), cell, FlexibleSpace()]), minimumHeight: rowHeight)
      }, hasHeader: true)
  }
}

/// Whole and helping sets of each muscle.
struct MuscleLoad {
  private let all: MuscleSets
  private let own: MuscleSets

  init(_ workouts: [Workout], _ document: RepsheetDocument) {
    all = MuscleSets(of: workouts) { document.exercise($0) }
    own = MuscleSets(of: workouts) { id in
      var exercise = document.exercise(id)
      exercise?.muscles.secondary = []
      return exercise
    }
  }

  func total(_ muscle: Muscle) -> FixedDecimal { all[muscle] }
  func whole(_ muscle: Muscle) -> Int { own[muscle].integer ?? 0 }
  /// Each counts as half a set.
  func helping(_ muscle: Muscle) -> Int {
    let halves = all[muscle] - own[muscle]
    return (halves + halves).integer ?? 0
  }
}
