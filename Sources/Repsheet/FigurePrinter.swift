public import Diagnostics
import Drawing
import Illustrations
import PDFRendering
import PageLayout
public import Sheets
import Typography
public import WorkoutModel

/// Prints figures by themselves: one, to look at or to put into other documents, or many on a contact sheet.
public final class FigurePrinter {
  private let fonts: FontBook
  private let typesetter: Typesetter
  private let theme: Theme
  private let palette: FigurePalette

  /// - Throws: a diagnostic where the bundled fonts can't be read, which is a fault of the build.
  public init(accent: AccentColor? = nil) throws(Diagnostic) {
    fonts = try FontBook.bundled()
    typesetter = Typesetter(fonts: fonts)
    theme = Theme.standard.accented(accent.map { Color($0) })
    palette = theme.figurePalette
  }

  /// What stands beneath each figure.
  public enum Caption: Hashable, Sendable { case title, none }

  /// One figure on a page that is just large enough for it.
  /// - Returns: nothing where the figure has an error.
  public func page(
    of figure: FigureChoice, caption: Caption = .title
  ) -> Diagnosed<[UInt8]> {
    let read = figure.drawn
    guard let drawn = read.value else { return Diagnosed(nil, read.diagnostics) }
    let title = drawn.title.isEmpty ? figure.name : drawn.title
    let picture = drawn.frame(pointsPerStature: Self.aloneStature, palette: palette)
    let element = captioned(drawn, picture, caption == .title ? title : nil)
    let context = LayoutContext(typesetter: typesetter)
    let width = max(picture.size.width, element.naturalWidth(in: context))
    return print([element], title: title, read.diagnostics) { content in
      let margin = Self.aloneMargin
      let height = content.height(atWidth: width, in: context) ?? 0
      return PageTemplate(
        size: Size(width: width + 2 * margin, height: height + 2 * margin),
        margins: Insets(all: margin))
    }
  }

  /// All figures in rows, with their titles beneath.
  /// - Returns: nothing where a figure has an error.
  public func contactSheet(
    of figures: [FigureChoice], paper: Paper? = nil, caption: Caption = .title
  ) -> Diagnosed<[UInt8]> {
    var diagnostics: [Diagnostic] = []
    let page = paper?.size ?? Self.sheet
    let width = page.width - 2 * Self.sheetMargin
    let columns = max(1, Int((width + Self.gap) / (Self.cell.width + Self.gap)))
    let cellWidth = (width - Self.gap * Double(columns - 1)) / Double(columns)
    var cells: [any LayoutElement] = []
    for figure in figures {
      let read = figure.drawn
      diagnostics += read.diagnostics
      guard let drawn = read.value else { continue }
      let picture = drawn.fitting(
        Size(width: cellWidth, height: Self.cell.height), maxPointsPerStature: Self.sheetStature,
        palette: palette)
      let title = drawn.title.isEmpty ? figure.name : drawn.title
      cells.append(captioned(drawn, picture, caption == .title ? title : nil))
    }
    let rows = stride(from: 0, to: cells.count, by: columns).map { first in
      let row = cells[first..<min(first + columns, cells.count)]
      return KeepTogether(
        Row(
          row.map { Row.Cell($0, width: .fixed(cellWidth)) }, gap: Self.gap, alignment: .bottom))
    }
    return print(rows, title: "Exercise figures", diagnostics) { _ in
      PageTemplate(size: page, margins: Insets(all: Self.sheetMargin))
    }
  }

  // MARK: Measures

  /// In points to a standing person's height: 45 mm alone and 28 mm among others.
  private static let aloneStature = 127.5
  private static let sheetStature = 79.0
  /// A4.
  private static let sheet = Size(width: Length.millimetres(210), height: Length.millimetres(297))
  /// In points.
  private static let aloneMargin = 8.0
  private static let sheetMargin = 36.0
  private static let gap = 14.0
  /// The least width of a column, and the most height of a picture.
  private static let cell = Size(width: 118, height: 92)

  private func captioned(
    _ figure: DrawnFigure, _ picture: Frame, _ title: String?
  ) -> any LayoutElement {
    let drawing = Tagged(
      .figure(alternative: figure.alternative),
      Picture(picture, alignment: .center, name: "the figure of \(figure.title)"))
    guard let title else { return drawing }
    let line = Paragraph(title, theme.text(.strong, color: .secondary), alignment: .center)
    return Column([drawing, Tagged(.paragraph, TextBlock(line))], spacing: 4)
  }

  private func print(
    _ elements: [any LayoutElement], title: String, _ diagnostics: [Diagnostic],
    _ template: (Column) -> PageTemplate
  ) -> Diagnosed<[UInt8]> {
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return Diagnosed(nil, diagnostics)
    }
    let context = LayoutContext(typesetter: typesetter)
    let content = Column(elements, spacing: 18)
    do {
      let frames = try Paginator(template: template(content)).pages(of: content, context: context)
      let document = PagedDocument(
        pages: frames.map { Page(frame: $0) }, metadata: DocumentMetadata(title: title))
      let pdf = try PDFRenderer().render(document, fonts: fonts)
      return Diagnosed(pdf, diagnostics + typesetter.takeDiagnostics())
    } catch let error as Diagnostic {
      return Diagnosed(nil, diagnostics + [error])
    } catch {
      return Diagnosed(
        nil, diagnostics + [Diagnostic(.error, message: "the PDF can't be made: \(error)")])
    }
  }
}
