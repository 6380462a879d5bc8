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
    let line = sheet.paragraph(details.joined(.dot, in: sheet.format), sheet.theme.text(.subtitle))
    let heading = sheet.beneath(
      FittedText(sizes, maximumLines: 2, edges: .capitals),
      title.flatMap { sheet.translation(of: $0, .subtitle) }, spaceBefore: 3)
    let words = sheet.beneath(
      Tagged(.paragraph, TextBlock(line, edges: .capitals)), translation, role: .paragraph, spaceBefore: 3)
    return Column([
      .init(Tagged(.heading(level: 1), heading)), .init(words, spaceBefore: 8),
    ])
  }

  /// What to do with the sheet, in the second language.
  private var translation: Paragraph? {
    guard let second = sheet.inSecondLanguage else { return nil }
    let style = sheet.theme.text(.subtitle, color: .secondary)
    let other = WallTitle(program: program, sheet: second, largest: largest)
    let subtitle = sheet.document.subtitle.flatMap { sheet.translation(of: $0, style) }
    return sheet.joined([subtitle].compactMap { $0 } + other.use.map { second.paragraph($0, style) }, style)
  }

  private var title: Text? { program.title ?? sheet.document.title }

  private var details: [String] {
    var details: [String] = []
    if let subtitle = sheet.document.subtitle { details.append(sheet.plain(subtitle)) }
    if let client = sheet.clientName { details.append(client) }
    if let dates = program.dates { details.append(sheet.format.dates(dates)) }
    if let trainer = sheet.trainerLine { details.append(trainer) }
    return details + use
  }

  /// How often it is trained, and what to do with the sheet.
  private var use: [String] {
    let frequency = days.map {
      sheet.phrase(.wallDaysPerWeek, ["count": sheet.format.word(for: $0)], count: $0)
    }
    return [frequency].compactMap { $0 } + [sheet.phrase(.wallColourIn)]
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
      let style = sheet.theme.text(.body)
      let title = workout.title ?? Text(workout.id)
      let name = sheet.paragraph(
        title, style, behind: letters.letter(of: workout), sheet.theme.text(.heading))
      return Tagged(.paragraph, sheet.beside(name, sheet.translation(of: title, style)))
    }
    if program.weeks.contains(where: { $0.days.contains(where: \.isRest) }), program.dates != nil {
      entries.append(Tagged(.paragraph, sheet.name(.wallRestDays, .body, color: .secondary)))
    }
    return Flow(entries, gap: 20, lineGap: 2)
  }
}
