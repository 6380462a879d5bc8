import Diagnostics
import Drawing
package import PageLayout
import Training
import Typography
package import WorkoutModel

/// What blocks make a sheet from: the document, what of it is printed, and how this sheet looks and
/// speaks.
package struct SheetContext {
  @Shared package var document: RepsheetDocument
  /// Empty on sheets of weeks, until a block turns to a session's.
  @Shared package var workout: Workout
  /// Of the workout, in order; on sheets of weeks those of all their workouts.
  var items: [SheetItem]
  /// What the workout is a part of, from the whole to the single visit; nil where it is printed by itself.
  @Shared var program: ExpandedProgram?
  @Shared var week: ExpandedWeek?
  /// Of the week, where all of it is printed.
  var visits: [Visit] = []
  @Shared var day: ExpandedDay?
  @Shared var session: ExpandedSession?
  /// What is reported on, and the program that it is held against; nil on sheets of workouts.
  @Shared var progress: ProgressReport?
  @Shared var plannedProgram: ExpandedProgram?
  /// Who the copy is for.
  var audience = Audience.client
  /// Of the heading that has the workout's title.
  var titleLevel = 1
  @Shared package var client: Client?
  package var language: LanguageTag
  package var format: ValueFormatter
  /// Nil on sheets in one language.
  @Shared package var second: SecondLanguage?
  @Shared package var theme: Theme
  /// Of the page's content, in points.
  package var contentWidth: Double
  /// Of what a page has room for between header and footer, in points; without end where a header or
  /// a footer is made.
  package var contentHeight = Double.infinity
  /// The same of the page that has most room: the first one's header may be higher.
  package var tallestContent = Double.infinity
  package var layout: LayoutContext
  package var figures: any FigureSource
  package var pictures: any PictureSource = NoPictures()
  /// What the person asked for; nil takes each list's own.
  package var order: ExerciseOrder?
  /// How much is said of single exercises, by their place among ``items``, where that is not what the
  /// layout says of all.
  var details: [Int: ExerciseText.Detail] = [:]
  /// Of the names of exercises among the headings, where the layout puts exercises together itself.
  var nameLevel = 2
  /// Where parts are held to the width that they have; nil where the layout is known to be wide enough.
  var room: ColumnRoom?
  /// Nil while the content is made; the page where a header or a footer is.
  package var page: PageNumber?

  /// The same sheet for one of those that it is for.
  func made(for athlete: Client) -> SheetContext {
    var sheet = self
    sheet.client = athlete
    let trainee = Trainee(athlete, in: document)
    guard let session, let day, let week, let program,
      case .session(let own, let ownDay, let ownWeek, let ownProgram) =
        SheetSubject.session(session, on: day, of: week, in: program).own(of: athlete, in: document)
    else {
      sheet.items = items.map { $0.worked(for: trainee) }
      return sheet
    }
    (sheet.session, sheet.day, sheet.week, sheet.program) = (own, ownDay, ownWeek, ownProgram)
    sheet.workout = own.workout
    let all = SheetItem.items(of: own.workout, in: document, for: trainee)
    // A part of the workout stays the same part.
    sheet.items = items.compactMap { all.indices.contains($0.index) ? all[$0.index] : nil }
    return sheet
  }

  /// Whose name the sheet carries.
  var clientName: String? { client?.name.map { plain($0) } }

  /// The title of what is printed.
  var title: Text? {
    workout.title ?? program?.title ?? document.title
      ?? (progress == nil ? nil : text(of: .progressReport))
  }

  /// The workout, or those of the weeks that are printed.
  var workouts: [Workout] {
    guard session == nil, program != nil else { return [workout] }
    return week?.sessions.map(\.workout) ?? []
  }

  /// When the workout is done: `Monday, 23 November 2026 · 18:00 · week 1 of 4`; nil for a workout by
  /// itself.
  var occasion: String? {
    guard session != nil, let day, let week, let program else { return nil }
    return [dayName(day, .full), session?.time.map { format.time($0) }, weekOf(week, program)]
      .compactMap { $0 }.joined(.dot, in: format)
  }

  /// `Monday 23 November 2026` where the date is known, else `Monday`, or `Day 1`.
  func dayName(_ day: ExpandedDay, _ style: DateFormats.Style) -> String {
    if let date = day.date { return format.date(date, style) }
    return dayName(day)
  }

  /// `Monday`, or `Day 1`.
  func dayName(_ day: ExpandedDay) -> String {
    switch day.day {
    case .weekday(let weekday): format.weekday(weekday, .weekday)
    case .numbered(let number): phrase(.dayNumber, ["number": format.count(number)])
    }
  }

  /// `week 3 of 12`
  func weekOf(_ week: ExpandedWeek, _ program: ExpandedProgram) -> String {
    phrase(
      .weekOf,
      ["number": format.count(week.number), "count": format.count(program.weeks.count)])
  }

  /// Several short texts as one, with a dot between them that begins no line; nil for none.
  /// - Parameter joint: what the dots are set in.
  func joined(_ texts: [Paragraph], _ joint: TextStyle) -> Paragraph? {
    guard var line = texts.first, texts.count > 1 else { return texts.first }
    let parts = texts.map { line.direction.isolating($0.spans) }
    line.spans = Array(parts.joined(separator: [TextSpan(format.joint, joint)]))
    return line
  }

  func phrase(_ key: LabelKey, _ values: [String: String] = [:], count: Int = 0) -> String {
    format.phrase(key, values, count: Double(count))
  }

  /// A text in the sheet's language without markup.
  func plain(_ text: Text) -> String {
    InlineMarkup.plain(text.resolved(in: language).string)
  }

  /// A value with what it is: `Goal: to walk without pain`.
  func named(_ name: LabelKey, _ value: String) -> String {
    phrase(.namedValue, ["name": phrase(name), "value": value])
  }

  /// The number of an item in the language's digits; `A1` is a name and stays one.
  func number(of entry: SheetItem) -> String {
    entry.number.utf8.allSatisfy { $0 < UInt8(ascii: "A") } ? format.digits(entry.number) : entry.number
  }

  /// A list of words as running text: `band, dumbbell`.
  func list(_ texts: [Text]) -> String {
    texts.map { plain($0) }.joined(.comma, in: format)
  }
}

// MARK: - Text in a style

extension SheetContext {
  /// A document's text, its markup turned into italics and bold.
  func paragraph(_ text: Text, _ token: TypeToken, color: ColorToken? = nil) -> Paragraph {
    paragraph(text, theme.text(token, color: color))
  }

  func paragraph(_ text: Text, _ style: TextStyle) -> Paragraph {
    let resolved = text.resolved(in: language)
    let spans = InlineMarkup.runs(in: resolved.string).map { run in
      var spanStyle = style
      if run.style.contains(.emphasis) { spanStyle.isItalic = true }
      if run.style.contains(.strong) { spanStyle.weight = max(600, style.weight + 200) }
      return TextSpan(run.string, spanStyle, location: text.location)
    }
    return Paragraph(ownText: spans, on: layout.direction, language: resolved.language.text)
  }

  /// A document's text behind its number, which stands where the page begins.
  func paragraph(_ text: Text, _ style: TextStyle, behind number: String, _ numberStyle: TextStyle) -> Paragraph {
    var paragraph = paragraph(text, style)
    // A number such as A1 has a letter that runs the other way, and would take what follows along.
    let head = layout.direction.isolating(number) + ValueFormatter.space
    paragraph.spans = [TextSpan(head, numberStyle)] + layout.direction.isolating(paragraph.spans)
    paragraph.direction = layout.direction
    paragraph.alignment = .start
    return paragraph
  }

  /// A printed phrase.
  func paragraph(
    _ string: String, _ style: TextStyle, alignment: Paragraph.Alignment = .start,
    location: SourceLocation? = nil
  ) -> Paragraph {
    Paragraph(
      [TextSpan(string, style, location: location)], alignment: alignment,
      direction: layout.direction, language: language.text)
  }

  /// A text tagged as a paragraph.
  func text(_ text: Text, _ token: TypeToken, color: ColorToken? = nil) -> any LayoutElement {
    beneath(
      Tagged(.paragraph, TextBlock(paragraph(text, token, color: color))),
      translation(of: text, token), role: .paragraph, spaceBefore: 0)
  }

  /// A title or a name as large as its place allows, for a heading.
  func fitted(
    _ text: Text, _ sizes: [TextStyle], edges: TextBlock.Edges = .capitals, below token: TypeToken = .subtitle
  ) -> any LayoutElement {
    beneath(
      FittedText(sizes.map { paragraph(text, $0) }, maximumLines: 2, edges: edges),
      translation(of: text, token), spaceBefore: edges == .capitals ? 3 : 0)
  }

  /// A phrase tagged as a paragraph.
  func text(
    _ string: String, _ token: TypeToken, color: ColorToken? = nil,
    alignment: Paragraph.Alignment = .start, edges: TextBlock.Edges = .leading
  ) -> any LayoutElement {
    let paragraph = paragraph(
      string, theme.text(token, color: color), alignment: alignment)
    return Tagged(.paragraph, TextBlock(paragraph, edges: edges))
  }

  /// How many lines a phrase takes.
  func lines(of string: String, _ token: TypeToken, width: Double) -> Int {
    layout.typesetter.lines(of: paragraph(string, theme.text(token)), width: max(1, width)).count
  }

  /// A phrase whose `**…**` part prints in `large` and the rest in `small`, on one baseline.
  func fact(
    _ phrase: String, large: TypeToken, small: TypeToken,
    alignment: Paragraph.Alignment = .start
  ) -> Paragraph {
    let spans = InlineMarkup.runs(in: phrase).map { run in
      TextSpan(run.string, theme.text(run.style.contains(.strong) ? large : small))
    }
    return Paragraph(
      spans, alignment: alignment, direction: layout.direction, language: language.text)
  }

  func stroke(_ token: ColorToken, width: Double = 0.5) -> Stroke {
    Stroke(theme.color(token), width: width)
  }
}
