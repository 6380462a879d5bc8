package import Diagnostics
package import Drawing
import PageLayout
package import Typography
package import WorkoutModel

/// What a person may choose beyond the document and the layout.
package struct SheetOptions: Sendable {
  package var paper: Paper?
  package var orientation: Orientation?
  package var accent: Color?
  package var order: Order = .written

  package enum Order: String, Sendable, CaseIterable { case written, position }

  package init(
    paper: Paper? = nil, orientation: Orientation? = nil, accent: Color? = nil,
    order: Order = .written
  ) {
    self.paper = paper
    self.orientation = orientation
    self.accent = accent
    self.order = order
  }
}

/// Makes the pages of one workout in one layout.
package struct SheetMaker {
  package var source: LayoutSource
  package var options: SheetOptions
  package var labels: Labels
  package var typesetter: Typesetter
  package var figures: any FigureSource

  package init(
    source: LayoutSource, options: SheetOptions, labels: Labels, typesetter: Typesetter,
    figures: any FigureSource
  ) {
    self.source = source
    self.options = options
    self.labels = labels
    self.typesetter = typesetter
    self.figures = figures
  }

  /// The pages, from the attempt that needs the fewest; of equals the first. What the layout has no
  /// place for is a warning, what fits on no page an error.
  package func pages(
    of workout: Workout, in document: RepsheetDocument, client: Client?
  ) -> Diagnosed<[Page]> {
    let size = pageSize
    var best: Attempt?
    var failure: Diagnostic?
    for layout in source.attempts(for: size) {
      let sheet = context(layout, size, workout, document, client)
      do throws(Diagnostic) {
        let attempt = Attempt(layout: layout, sheet: sheet, pages: try paginate(layout, size, sheet))
        if attempt.pages.count < best?.pages.count ?? .max { best = attempt }
        if attempt.pages.count <= source.expectedPages ?? 1 { break }
      } catch {
        failure = failure ?? error
      }
    }
    var diagnostics = typesetter.takeDiagnostics()
    guard let best else {
      if let failure { diagnostics.append(failure) }
      return Diagnosed(nil, diagnostics)
    }
    diagnostics += warnings(about: best)
    return Diagnosed(best.pages.map { Page(frame: $0) }, diagnostics)
  }

  private struct Attempt {
    var layout: LayoutFile
    var sheet: SheetContext
    var pages: [Frame]
  }

  private var pageSize: Size {
    let paper = options.paper ?? source.paper
    return paper.turned(options.orientation ?? source.orientation).size
  }

  private func context(
    _ layout: LayoutFile, _ size: Size, _ workout: Workout, _ document: RepsheetDocument,
    _ client: Client?
  ) -> SheetContext {
    let brand = document.brand?.accent.map {
      Color(
        red: Double($0.red) / 255, green: Double($0.green) / 255, blue: Double($0.blue) / 255)
    }
    let margins = layout.page.margins
    return SheetContext(
      document: document, workout: workout, client: client, language: document.language,
      format: ValueFormatter(
        labels: labels, units: document.units, locale: document.language.text),
      theme: layout.theme.accented(options.accent ?? brand),
      contentWidth: size.width - margins.start - margins.end,
      layout: LayoutContext(typesetter: typesetter), figures: figures)
  }

  private func paginate(
    _ layout: LayoutFile, _ size: Size, _ sheet: SheetContext
  ) throws(Diagnostic) -> [Frame] {
    func furniture(_ blocks: [any SheetBlock]) -> (PageNumber) -> (any LayoutElement)? {
      { page in
        var sheet = sheet
        sheet.page = page
        let children = blocks.flatMap { $0.children(in: sheet) }
        return children.isEmpty ? nil : Column(children)
      }
    }
    let page = layout.page
    let template = PageTemplate(
      size: size, margins: page.margins, columns: page.columns, columnGap: page.columnGap,
      headerGap: page.headerGap, footerGap: page.footerGap, lastPage: page.lastPage,
      header: furniture(layout.header), footer: furniture(layout.footer))
    let paginator = Paginator(template: template)
    var body = sheet
    body.contentHeight = paginator.contentSize(in: sheet.layout).height
    let content = Column(layout.blocks.flatMap { $0.children(in: body) })
    return try paginator.pages(of: content, context: sheet.layout)
  }

  private func warnings(about attempt: Attempt) -> [Diagnostic] {
    let layout = attempt.layout
    let blocks = layout.header + layout.blocks + layout.footer
    let printed = blocks.reduce(into: Set<DocumentMember>()) { $0.formUnion($1.prints) }
    let missing = DocumentMember.allCases.filter {
      !printed.contains($0) && $0.isPresent(in: attempt.sheet)
    }
    var warnings: [Diagnostic] = []
    if !missing.isEmpty {
      warnings.append(
        Diagnostic(
          .warning, at: attempt.sheet.workout.origin.location,
          message: "not printed by layout \(layout.name): "
            + missing.map(\.rawValue).joined(separator: ", ")))
    }
    if let expected = source.expectedPages, attempt.pages.count > expected {
      let place = source.isTwoSided ? "one card's two sides" : "one page"
      warnings.append(
        Diagnostic(
          .warning, at: attempt.sheet.workout.origin.location,
          message: "the workout does not fit on \(place): it takes \(attempt.pages.count)",
          hint: "take larger paper, or the layout handout"))
    }
    return warnings
  }
}
