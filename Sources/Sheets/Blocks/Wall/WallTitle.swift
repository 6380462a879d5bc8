import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// The program's title, whose it is and when, and what to do with the sheet.
struct WallTitle {
  let program: ExpandedProgram
  let sheet: SheetContext
  /// In points.
  let largest: Double

  var element: any LayoutElement {
    let own = sheet.theme.sizes(.title, downTo: 13)
    let allowed = own.filter { $0.size <= largest }
    let sizes = (allowed.isEmpty ? own : allowed).map { style in
      title.map { sheet.paragraph($0, style) } ?? sheet.paragraph(sheet.phrase(.theBlock), style)
    }
    let line = sheet.paragraph(details.joined(separator: sheet.format.dot), sheet.theme.text(.subtitle))
    return Column([
      .init(Tagged(.heading(level: 1), FittedText(sizes, maximumLines: 2, edges: .capitals))),
      .init(Tagged(.paragraph, TextBlock(line, edges: .capitals)), spaceBefore: 8),
    ])
  }

  private var title: Text? { program.title ?? sheet.document.title }

  private var details: [String] {
    var details: [String] = []
    if let subtitle = sheet.document.subtitle { details.append(sheet.plain(subtitle)) }
    if let client = sheet.clientName { details.append(client) }
    if let dates = program.dates { details.append(sheet.format.dates(dates)) }
    if let days {
      details.append(
        sheet.phrase(.wallDaysPerWeek, ["count": sheet.format.word(for: days)], count: days))
    }
    if let trainer = sheet.trainerLine { details.append(trainer) }
    details.append(sheet.phrase(.wallColourIn))
    return details
  }

  /// The same number of days in every week that has any; nil otherwise.
  private var days: Int? {
    let counts = Set(program.weeks.map { $0.days.count { !$0.isRest } }).subtracting([0])
    return counts.count == 1 ? counts.first : nil
  }
}

/// What the letters stand for.
struct WallLegend {
  let letters: WallLetters
  let program: ExpandedProgram
  let sheet: SheetContext

  var element: any LayoutElement {
    var entries: [any LayoutElement] = letters.workouts.map { workout in
      let letter = TextSpan(letters.letter(of: workout) + ValueFormatter.space, sheet.theme.text(.heading))
      let style = sheet.theme.text(.body)
      let title = workout.title ?? Text(workout.id)
      let name = sheet.paragraph(title, style, behind: letter)
      return Tagged(.paragraph, sheet.beside(name, sheet.translation(of: title, style)))
    }
    if program.weeks.contains(where: { $0.days.contains(where: \.isRest) }), program.dates != nil {
      entries.append(sheet.text(sheet.phrase(.wallRestDays), .body, color: .secondary))
    }
    return Flow(entries, gap: 20, lineGap: 2)
  }
}
