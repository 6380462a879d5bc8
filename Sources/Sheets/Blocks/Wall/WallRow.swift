import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// The names of the days above the weeks.
struct WallHeader {
  let program: ExpandedProgram
  let sheet: SheetContext
  let hasDone: Bool

  private static let spaceBelow = 4.0

  var cells: [any LayoutElement] {
    let first = program.weeks.first?.days ?? []
    // Weekdays, as long as every week has them in the same places.
    let isSame = program.weeks.allSatisfy { $0.days.map(\.weekday) == first.map(\.weekday) }
    let days = first.map { day in
      if isSame, let weekday = day.weekday { return sheet.format.weekday(weekday, .shortWeekday) }
      return sheet.phrase(.dayNumber, ["number": sheet.format.count(day.day.number)])
    }
    return ([sheet.phrase(.week)] + days + (hasDone ? [sheet.phrase(.wallDone)] : [])).map {
      Padded(
        TextBlock(sheet.paragraph($0, sheet.theme.text(.factLabel)), edges: .capitals),
        Insets(bottom: Self.spaceBelow))
    }
  }
}

/// A week of the wall: its number and name, a cell for each day, and a box for how often it was trained.
struct WallRow {
  let week: ExpandedWeek
  let letters: WallLetters
  let sheet: SheetContext
  /// Of the column of numbers, in points.
  let numberWidth: Double
  /// Whether there is a box for how often the week was trained.
  let hasDone: Bool
  let naming: Naming

  /// What stands beside a week's number.
  enum Naming: Hashable { case titleOrFocus, title }

  private static let numberGap = 6.0
  /// From here on a box has room for its workout's title, in points.
  private static let roomy = 60.0

  static func numberWidth(_ weeks: Int, _ sheet: SheetContext) -> Double {
    let widest = sheet.paragraph(sheet.format.count(max(8, weeks)), sheet.theme.text(.number))
    return sheet.layout.typesetter.naturalWidth(of: widest) + 1
  }

  func row(height: Double) -> Table.Row {
    let days = week.days.map { day -> any LayoutElement in
      let titles = day.sessions.map { session in
        session.workout.title.map { sheet.paragraph($0, .planNote) }
      }
      return WallCell(
        dates: day.date.map(dates) ?? (day.isRest ? [sheet.phrase(.restDay)] : []),
        letters: day.sessions.map { letters.letter(of: $0.workout) },
        titles: height >= Self.roomy && titles.count == 1 ? titles : [],
        height: height, small: sheet.theme.text(.box, color: day.isRest ? .secondary : .ink),
        large: sheet.theme.text(.plan, color: .secondary), stroke: sheet.stroke(.penBox))
    }
    let label = Boxed(
      Column([FlexibleSpace(), words, FlexibleSpace()]), minimumHeight: height)
    return Table.Row([label] + days + (hasDone ? [done(height)] : []), hasHeader: true)
  }

  /// The number, and what the week is called.
  var words: any LayoutElement {
    let number = sheet.paragraph(sheet.format.count(week.number), sheet.theme.text(.number))
    var names: [any LayoutElement] = []
    if week.isDeload {
      let style = sheet.theme.text(.label, color: .accent)
      names.append(TextBlock(sheet.paragraph(sheet.phrase(.deload), style), edges: .capitals))
    }
    if let name = week.title ?? (naming == .titleOrFocus ? week.focus : nil) {
      let sizes = sheet.theme.sizes(.planNote, downTo: 7.5).map { sheet.paragraph(name, $0) }
      names.append(
        sheet.beneath(
          FittedText(sizes, maximumLines: 2, edges: .capitals), sheet.translation(of: name, .box),
          spaceBefore: 2))
    }
    return Row(
      [
        .init(TextBlock(number, edges: .capitals), width: .fixed(numberWidth)),
        .init(Column(names, spacing: 4)),
      ], gap: Self.numberGap, alignment: .center)
  }

  private func done(_ height: Double) -> any LayoutElement {
    let style = sheet.theme.text(.box)
    let count = week.sessions.count
    guard count > 0 else { return Space(height) }
    return PenBoxes(
      boxes: [
        .init(
          label: "",
          fields: [
            .init(
              target: nil,
              unit: sheet.phrase(.wallDoneOf, ["count": sheet.format.count(count)], count: count))
          ])
      ], columns: 1, labelPlace: .inside, fieldHeight: height, label: style, unit: style,
      stroke: sheet.stroke(.penBox))
  }

  /// The day of the month; before it the same with the month where one begins.
  private func dates(_ date: CalendarDate) -> [String] {
    let isFirst = sheet.format.isFirstOfMonth(date) || date == week.dates?.lowerBound
    return (isFirst ? [.dayAndMonth, .day] : [.day]).map { sheet.format.date(date, $0) }
  }
}
