public import Diagnostics
import Drawing
import JSONSource
import PDFRendering
import Sheets
import Typography
public import WorkoutModel

/// Turns documents into PDF files.
///
/// An exporter remembers every font, word, figure and layout that it has used, so that one exporter
/// serves one thread for the life of a batch. What it writes depends on the document and the options
/// alone.
public final class Exporter {
  /// A PDF file.
  public struct Export: Sendable {
    public var pdf: [UInt8]
    public var pageCount: Int
    /// What its loads are worked out from.
    fileprivate var work: LoadNumbers

    /// Every load that was worked out, with its inputs and formula, as JSON.
    public var numbers: [UInt8] { Array((work.json.text(.indented) + "\n").utf8) }
  }

  let typesetter: Typesetter
  /// By the font files that were given for them.
  private var typesetters: [GivenFonts: Typesetter] = [:]
  let figures = FigureLibrary()
  let pictures = PictureLibrary()
  private let renderer = PDFRenderer()
  private let formats = LocaleFormats()
  private var layouts: [String: LayoutSource] = [:]
  let labels = LabelLibrary()

  /// - Throws: a diagnostic where the bundled fonts can't be read, which is a fault of the build.
  public init() throws(Diagnostic) {
    typesetter = try Self.typesetter(GivenFonts(paths: [], limit: 0))
  }

  /// Beyond so many layouts, or choices of fonts, all are forgotten: one path has spellings without end.
  private static let knownLayouts = 100
  private static let knownFonts = 8

  private struct GivenFonts: Hashable {
    var paths: [String]
    /// Of each, in bytes.
    var limit: Int
  }

  private static func typesetter(_ given: GivenFonts) throws(Diagnostic) -> Typesetter {
    Typesetter(
      fonts: try FontBook.bundled(
        behind: try FontFiles.faces(of: given.paths, atMost: given.limit)),
      hyphenator: HyphenationDictionaries.hyphenator(for:))
  }

  private func typesetter(for options: ExportOptions) throws(Diagnostic) -> Typesetter {
    if options.fonts.isEmpty { return typesetter }
    let given = GivenFonts(paths: options.fonts, limit: options.limits.fontBytes)
    if let known = typesetters[given] { return known }
    let made = try Self.typesetter(given)
    if typesetters.count >= Self.knownFonts { typesetters.removeAll() }
    typesetters[given] = made
    return made
  }

  /// Reads a document and prints it.
  /// - Returns: no export where an error is among the diagnostics.
  public func export(_ file: SourceFile, _ options: ExportOptions = ExportOptions()) -> Diagnosed<Export> {
    let deadline = Deadline(seconds: options.limits.seconds)
    let decoded = RepsheetDocument.decode(
      reading: file, options.fileAccess, limits: options.limits, by: deadline)
    guard let document = decoded.value else { return Diagnosed(nil, decoded.diagnostics) }
    var export = export(document, options, by: deadline)
    export.diagnostics = decoded.diagnostics + export.diagnostics
    return export
  }

  /// Prints a document.
  /// - Returns: no export where an error is among the diagnostics.
  public func export(
    _ document: RepsheetDocument, _ options: ExportOptions = ExportOptions()
  ) -> Diagnosed<Export> {
    export(document, options, by: Deadline(seconds: options.limits.seconds))
  }

  /// Prints a document whose time began when its text was read.
  func export(
    _ document: RepsheetDocument, _ options: ExportOptions, by deadline: Deadline
  ) -> Diagnosed<Export> {
    let export = export(document, options, until: deadline)
    // What was made in a hurry at the end is of no use, and what was told neither.
    guard deadline.hasPassed else { return export }
    return Diagnosed(
      nil,
      [
        deadline.refusal(
          "the document", to: "print", "print a part of it", at: document.origin.location)
      ])
  }

  private func export(
    _ document: RepsheetDocument, _ options: ExportOptions, until deadline: Deadline
  ) -> Diagnosed<Export> {
    var document = document
    if let language = options.language { document.language = language }
    if let units = options.units { document.units = units }
    if let roster = options.roster {
      document.clients = roster
      document.client = nil
    }
    var diagnostics = document.missingTranslations(for: document.language)
    do throws(Diagnostic) {
      let read = try layout(options.layout ?? Self.layout(for: document, options), options.limits)
      diagnostics += read.diagnostics
      guard let layout = read.value else { return Diagnosed(nil, diagnostics) }
      let words = try labels.labels(for: document.language)
      diagnostics += words.warnings
      let typesetter = try typesetter(for: options)
      var maker = SheetMaker(
        source: layout,
        options: SheetOptions(
          paper: options.paper ?? options.arrangement.pagePaper(layout: layout.paper),
          orientation: options.orientation, accent: options.accent.map { Color($0) },
          order: options.order, ink: options.ink, print: options.print,
          audience: options.audience),
        labels: words.labels, typesetter: typesetter, figures: figures,
        pictures: pictures, formats: formats)
      maker.maximumPages = options.limits.pages
      maker.isOutOfTime = { deadline.hasPassed }
      if let language = options.secondLanguage {
        let words = try labels.labels(for: language)
        diagnostics += words.warnings
        maker.second = (language, words.labels)
      }
      let elements = ElementCount(document, options.limits)
      try elements.checkProgram()
      let choice = try SubjectChoice(
        maker.subject, for: maker.trainees, layout: layout.name, of: document, options)
      diagnostics += choice.diagnostics
      let people = maker.trainees == .everyClient ? document.clients.count : 1
      for entry in choice.entries { try elements.check(entry.subject, for: people) }
      let exercises = Self.exercises(of: choice.entries.map(\.subject), in: document)
      diagnostics += figures.diagnostics(about: exercises) { deadline.hasPassed }
      if let language = options.secondLanguage {
        diagnostics += [document.untranslated(into: language, exercises)].compactMap { $0 }
      }
      if maker.prints(.figure) { figures.prepare(exercises) { deadline.hasPassed } }
      let access = options.fileAccess
      diagnostics += access.diagnostics
      // A layout file is of whoever prints, not of whoever wrote the document.
      let layoutAccess = FileAccess(allowing: options.allowedFolders)
      diagnostics += pictures.load(
        document.pictures(of: exercises).map { ($0, access) }
          + layout.pictures.map { ($0, layoutAccess) },
        options.limits, isOutOfTime: { deadline.hasPassed })
      // Those who have sheets of their own are not missing on each other's.
      var printed = document
      if choice.hasSheetForEveryone { printed.clients = [] }
      let sheets = maker.pages(of: choice.entries, in: printed)
      diagnostics += sheets.diagnostics
      guard let pages = sheets.value, !diagnostics.contains(where: { $0.severity == .error }) else {
        return Diagnosed(nil, diagnostics)
      }
      let arranged = ArrangedPages(pages, on: maker.paper, options.arrangement)
      diagnostics += arranged.diagnostics
      var metadata = metadata(of: document, choice.entries.first?.subject, words.labels, options)
      metadata.printing = arranged.printing
      let paged = PagedDocument(
        pages: arranged.pages, metadata: metadata, images: try pictures.images(on: arranged.pages))
      return Diagnosed(
        Export(
          pdf: try render(paged, typesetter.fonts, until: deadline), pageCount: arranged.pages.count,
          work: LoadNumbers(document: document, printed: choice.entries)), diagnostics)
    } catch {
      return Diagnosed(nil, diagnostics + [error])
    }
  }

  /// The layout where nobody names one: a log without workouts is reported on; a program is printed
  /// week by week, unless a day or a workout of it is asked for; what is for several clients is a
  /// sheet for the team.
  private static func layout(for document: RepsheetDocument, _ options: ExportOptions) -> String {
    let isPart = options.workout != nil || options.day != nil
    if document.log != nil, document.workouts.isEmpty, !isPart { return "report" }
    if document.program != nil, !isPart { return "week" }
    return document.clients.isEmpty ? "card" : "team"
  }

  private func layout(
    _ name: String, _ limits: ResourceLimits
  ) throws(Diagnostic) -> Diagnosed<LayoutSource> {
    if let known = layouts[name] { return Diagnosed(known) }
    let read = try LayoutLibrary.layout(name, limits)
    if layouts.count >= Self.knownLayouts { layouts.removeAll() }
    layouts[name] = read.value
    return read
  }

  static func exercises(
    of subjects: [SheetSubject], in document: RepsheetDocument
  ) -> [Exercise] {
    var seen: Set<String> = []
    return subjects.flatMap(\.workouts).flatMap(\.blocks).flatMap(\.items).map(\.exercise)
      .filter { seen.insert($0).inserted }
      .compactMap { document.exercise($0) }
  }

  private func metadata(
    of document: RepsheetDocument, _ subject: SheetSubject?, _ labels: Labels,
    _ options: ExportOptions
  ) -> DocumentMetadata {
    func plain(_ text: Text?) -> String? {
      text.map { InlineMarkup.plain($0.resolved(in: document.language).string) }
    }
    let title =
      plain(document.title) ?? subject.flatMap { plain($0.title) } ?? subject?.workout?.id
      ?? subject.map { Self.title(of: $0, labels) } ?? "Repsheet"
    var metadata = DocumentMetadata(
      title: plain(document.client?.name).map { "\(title) – \($0)" } ?? title,
      author: plain(document.trainer?.name) ?? plain(document.brand?.name),
      subject: plain(document.subtitle), language: document.language.text,
      date: document.date.map { Self.seconds($0) } ?? options.timestamp, creator: "Repsheet")
    metadata.isRightToLeft = PrintedLanguage.isRightToLeft(document.language)
    return metadata
  }

  /// What a reader's window says of a sheet that has no title of its own.
  private static func title(of subject: SheetSubject, _ labels: Labels) -> String {
    if case .log = subject { labels.progressReport } else { labels.program }
  }

  private static func seconds(_ date: DateAndTime) -> Int {
    let time = date.time.map { ($0.hour * 60 + $0.minute) * 60 } ?? 0
    return date.date.dayNumber * 86_400 + time
  }

  private func render(
    _ document: PagedDocument, _ fonts: FontBook, until deadline: Deadline
  ) throws(Diagnostic) -> [UInt8] {
    do throws(PDFRenderingError) {
      return try renderer.render(document, fonts: fonts) { deadline.hasPassed }
    } catch {
      throw Diagnostic(.error, message: "the PDF can't be made: \(error)")
    }
  }
}

extension RepsheetDocument {
  /// Reads a document together with its libraries.
  /// - Parameters:
  ///   - shared: exercises that it may use beside its own.
  ///   - deadline: once it has passed, that is what is told.
  static func decode(
    reading file: SourceFile, _ access: FileAccess = FileAccess(), shared: [Catalog<Exercise>] = [],
    limits: ResourceLimits, by deadline: Deadline
  ) -> Diagnosed<RepsheetDocument> {
    let decoded = decode(
      file, files: access.reach, shared: shared, depth: limits.depth,
      readLibrary: LibraryFiles(access: access, limits: limits, deadline: deadline).read,
      isOutOfTime: { deadline.hasPassed })
    guard deadline.hasPassed else { return decoded }
    return Diagnosed(
      nil,
      [
        deadline.refusal(
          "the document", to: "read", "split it into smaller documents",
          at: SourceLocation(file: file, offset: 0))
      ])
  }

  /// The picture files of some exercises, and the brand's.
  func pictures(of exercises: some Sequence<Exercise>) -> [FileReference] {
    exercises.flatMap(\.images).map(\.file) + [brand?.logo].compactMap { $0 }
  }
}

extension Color {
  init(_ color: AccentColor) {
    self.init(
      red: Double(color.red) / 255, green: Double(color.green) / 255,
      blue: Double(color.blue) / 255)
  }
}
