package import Diagnostics
package import Drawing
import PageLayout
import Training
package import Typography
package import WorkoutModel

/// Makes the pages of one workout, week or program in one layout.
package struct SheetMaker {
  package var source: LayoutSource
  package var options: SheetOptions
  package var labels: Labels
  /// Of the language that stands beneath the first, with its words; nil prints one language.
  package var second: (tag: LanguageTag, labels: Labels)?
  package var typesetter: Typesetter
  package var figures: any FigureSource
  package var pictures: any PictureSource
  package var formats: LocaleFormats
  /// More pages of one entry are an error.
  package var maximumPages = ResourceLimits().pages
  /// Asked often; once true, what is made is of no use.
  package var isOutOfTime: @Sendable () -> Bool = { false }

  package init(
    source: LayoutSource, options: SheetOptions, labels: Labels, typesetter: Typesetter,
    figures: any FigureSource, pictures: any PictureSource = NoPictures(),
    formats: LocaleFormats = LocaleFormats()
  ) {
    self.source = source
    self.options = options
    self.labels = labels
    self.typesetter = typesetter
    self.figures = figures
    self.pictures = pictures
    self.formats = formats
  }

  /// What the layout prints: what the most demanding of its blocks is about.
  package var subject: SheetSubject.Kind {
    source.attempts(for: pageSize).map(\.subject).max() ?? .workout
  }

  /// Whether any of its blocks has a place for something.
  package func prints(_ member: DocumentMember) -> Bool {
    source.attempts(for: pageSize).contains { $0.prints.contains(member) }
  }

  /// Whose loads the layout prints.
  package var trainees: SheetTrainees {
    if source.attempts(for: pageSize).contains(where: \.printsClients) { return .everyClient }
    return prints(.clientName) ? .oneClient : .anyone
  }

  /// A subject and the client whose sheet it is.
  package typealias Entry = (subject: SheetSubject, client: Client?)

  /// The pages of each entry, nil where they can't be made. What the layout has no place for is told
  /// once, at the first entry that has it.
  package func pages(of entries: [Entry], in document: RepsheetDocument) -> Diagnosed<[[Page]]> {
    if let refusal { return Diagnosed(nil, [refusal]) }
    var told: DocumentMembers = []
    var diagnostics: [Diagnostic] = []
    var pages: [[Page]] = []
    for (subject, client) in entries {
      if isOutOfTime() { break }
      let made = self.pages(of: subject, in: document, client: client, told: &told)
      // A week is wrong in the same way each time that it is printed.
      diagnostics += made.diagnostics.filter { !diagnostics.contains($0) }
      if let value = made.value { pages.append(value) }
    }
    return Diagnosed(pages.count == entries.count ? pages : nil, diagnostics)
  }

  /// Why nothing is printed on this paper; nil where the layout suits it.
  private var refusal: Diagnostic? {
    guard let smallest = source.smallestPaper, !paper.holds(smallest) else { return nil }
    return Diagnostic(
      .error,
      message: "the layout \(source.name) needs paper of \(smallest.measures) at least; "
        + "\(paper.name) is \(paper.measures)",
      hint: source.name == "pocket"
        ? "take larger paper" : "take larger paper, or the layout pocket")
  }

  /// The pages of one entry.
  package func pages(
    of subject: SheetSubject, in document: RepsheetDocument, client: Client?
  ) -> Diagnosed<[Page]> {
    let made = pages(of: [(subject, client)], in: document)
    return Diagnosed(made.value?.first, made.diagnostics)
  }

  /// The pages, from the attempt that needs the fewest; of equals the first. What the layout has no
  /// place for is a warning, what fits on no page an error.
  private func pages(
    of subject: SheetSubject, in document: RepsheetDocument, client: Client?,
    told: inout DocumentMembers
  ) -> Diagnosed<[Page]> {
    let size = pageSize
    var best: SheetAttempt?
    var outdone: [SheetPagination] = []
    var failure: [Diagnostic] = []
    for layout in attempts(for: size) {
      let impossible = layout.page.problems(on: paper)
      guard impossible.isEmpty else {
        if failure.isEmpty { failure = impossible }
        continue
      }
      var sheet = context(layout, size, subject, document, client)
      let room = ColumnRoom(on: paper)
      if source.scrutiny == .everything { sheet.room = room }
      let pagination = SheetPagination(
        layout: layout, paper: paper, sheet: sheet, maximumPages: maximumPages)
      defer { outdone.append(pagination) }
      let people = layout.printsClients ? sheet.athletes.map { sheet.made(for: $0) } : [sheet]
      let missing = people.flatMap(\.missingMaxes)
      guard missing.isEmpty else { return Diagnosed(nil, missing) }
      do throws(Diagnostic) {
        let attempt = SheetAttempt(
          pagination: pagination, pages: try pagination.pages(), outdone: outdone)
        guard room.diagnostics.isEmpty else {
          if failure.isEmpty { failure = room.diagnostics }
          continue
        }
        if attempt.pages.count < best?.pages.count ?? .max { best = attempt }
        // Better than the pages that are meant is none; and what takes a booklet, no tightening makes a card.
        let pages = attempt.pages.count
        if pages <= source.expectedPages ?? 1 || pages > Self.booklet { break }
      } catch {
        if failure.isEmpty { failure = pagination.reasons(for: error, measuring: room) }
      }
    }
    var diagnostics = typesetter.takeDiagnostics()
    guard let best else { return Diagnosed(nil, diagnostics + failure) }
    let fullest = spoken(best)
    diagnostics += typesetter.takeDiagnostics() + warnings(about: fullest, subject, told: &told)
    return Diagnosed(fullest.pages.map { Page(frame: $0) }, diagnostics)
  }

  /// In large print no text is left out to save a page: attempts that say less don't count.
  private func attempts(for size: Size) -> [LayoutFile] {
    let all = source.attempts(for: size)
    guard options.print == .large, let first = all.first else { return all }
    return all.filter { $0.exercises?.detail == first.exercises?.detail }
  }

  /// Where the layout had to leave the steps out, they go back to every exercise that has the room.
  private func spoken(_ attempt: SheetAttempt) -> SheetAttempt {
    let items = attempt.pagination.sheet.items
    // Each exercise costs a pass over all pages; in long workouts there is no room to win.
    guard attempt.pagination.layout.exercises?.detail == .cues, items.count <= 20 else {
      return attempt
    }
    var fullest = attempt
    for item in items {
      var pagination = fullest.pagination
      pagination.sheet.details[item.index] = .steps
      guard let pages = try? pagination.pages(), pages.count <= attempt.pages.count else { continue }
      (fullest.pagination, fullest.pages) = (pagination, pages)
    }
    return fullest
  }

  /// Pages from which on further attempts are not worth their time.
  private static let booklet = 12

  /// The paper that the pages are laid out for.
  package var paper: Paper {
    (options.paper ?? source.paper).turned(options.orientation ?? source.orientation)
  }

  private var pageSize: Size { paper.size }

  func context(
    _ layout: LayoutFile, _ size: Size, _ subject: SheetSubject, _ document: RepsheetDocument,
    _ client: Client?
  ) -> SheetContext {
    let brand = document.brand?.accent.map {
      Color(
        red: Double($0.red) / 255, green: Double($0.green) / 255, blue: Double($0.blue) / 255)
    }
    let margins = layout.page.margins
    lazy var trainee = Trainee(client, in: document)
    let format = ValueFormatter(
      labels: labels, units: document.units, language: document.language, formats: formats)
    var sheet = SheetContext(
      document: document, workout: subject.workout ?? Workout(id: ""),
      items: subject.workout.map { SheetItem.items(of: $0, in: document, for: trainee) } ?? [],
      client: client,
      language: document.language,
      format: format,
      theme: layout.theme.accented(options.accent ?? brand).printed(options.print)
        .printed(with: options.ink),
      contentWidth: size.width - margins.start - margins.end,
      layout: LayoutContext(
        typesetter: typesetter, direction: format.direction, language: document.language.text),
      figures: figures, pictures: pictures, order: options.order)
    sheet.audience = options.audience
    sheet.second = second.map { second in
      SecondLanguage(
        tag: second.tag,
        format: ValueFormatter(
          labels: second.labels, units: document.units, language: second.tag, formats: formats))
    }
    sheet.layout.isOutOfTime = isOutOfTime
    switch subject {
    case .workout: break
    case .session(let session, let day, let week, let program):
      (sheet.session, sheet.day, sheet.week, sheet.program) = (session, day, week, program)
    case .week(let week, let program):
      let ordered = week.ordered(as: format.weekdays)
      (sheet.week, sheet.program) = (ordered, program.ordered(as: format.weekdays))
      sheet.visits = Visit.all(of: ordered, in: document, for: trainee)
      sheet.items = sheet.visits.flatMap(\.items)
    case .program(let program): sheet.program = program.ordered(as: format.weekdays)
    case .log(let log, let planned):
      sheet.plannedProgram = planned
      sheet.progress = sheet.progress(in: log, of: planned, for: layout)
    }
    return sheet
  }

  private func warnings(
    about attempt: SheetAttempt, _ subject: SheetSubject, told: inout DocumentMembers
  ) -> [Diagnostic] {
    let layout = attempt.pagination.layout
    let known = layout.alwaysPrints.union(told).union(DocumentMember.unmissed)
    let sheet = attempt.pagination.sheet
    let unknown = DocumentMembers(DocumentMember.allCases.filter { !known.contains($0) })
    let present = unknown.present(in: sheet)
      .union(layout.printsClients ? unknown.present(of: sheet.athletes) : [])
    // Nearly all of it is always printed.
    var missing = DocumentMember.allCases.filter { present.contains($0) }
    var left: [DocumentMember] = []
    if !missing.isEmpty {
      let printed = attempt.printed
      missing.removeAll { printed.contains($0) }
      let crowded = attempt.crowdedOut(of: DocumentMembers(missing))
      left = missing.filter { crowded.contains($0) }
      missing.removeAll { crowded.contains($0) }
    }
    told.formUnion(DocumentMembers(missing))
    var warnings: [Diagnostic] = []
    if !missing.isEmpty {
      warnings.append(
        Diagnostic(
          .warning, at: subject.origin.location,
          message: "not printed by layout \(layout.name): "
            + missing.map(\.rawValue).joined(separator: ", ")))
    }
    if !left.isEmpty {
      warnings.append(
        Diagnostic(
          .warning, at: subject.origin.location,
          message: "left out for lack of room: "
            + left.map { attempt.spoken($0) }.joined(separator: "; "),
          hint: paper.isSmallerThanA4
            ? "take larger paper, e.g. --paper a4" : "take larger paper, or the layout handout"))
    }
    if let expected = source.expectedPages, options.print == .layout,
      attempt.pages.count > expected
    {
      let place = source.isTwoSided ? "one card's two sides" : "one page"
      warnings.append(
        Diagnostic(
          .warning, at: subject.origin.location,
          message: "the \(subject.noun) does not fit on \(place): it takes \(attempt.pages.count)",
          hint: "take larger paper, or the layout handout"))
    }
    return warnings
  }
}
