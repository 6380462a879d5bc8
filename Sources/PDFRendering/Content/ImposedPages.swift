internal import Drawing

/// Paints pages whose parts are read in another order than they lie in the file: all pages are begun,
/// their items painted in the order of reading, and the pages finished.
///
/// The structure tree grows in the order of painting, so that a paragraph which breaks over two pages
/// of a booklet, on two sides of a sheet, is one element still.
struct ImposedPages {
  /// A painter can't be copied, and so lies in no array.
  private final class BegunPage {
    var painter: PagePainter

    init(_ page: Page, index: Int, parts: DocumentParts) throws(PDFRenderingError) {
      painter = try PagePainter(page, index: index, parts: parts)
    }
  }

  private struct Step {
    var page: Int
    var items: Range<Int>
    /// Nil comes last.
    var place: Int?
  }

  private let pages: [BegunPage]
  private let steps: [Step]

  private let isOutOfTime: () -> Bool

  /// - Parameter isOutOfTime: asked before each page that is begun, each piece that is painted and each page
  ///   that is finished; once true, the work is given up.
  init(
    _ pages: [Page], parts: DocumentParts, isOutOfTime: @escaping () -> Bool
  ) throws(PDFRenderingError) {
    self.isOutOfTime = isOutOfTime
    var begun: [BegunPage] = []
    for (index, page) in pages.enumerated() {
      if isOutOfTime() { throw .outOfTime }
      begun.append(try BegunPage(page, index: index, parts: parts))
    }
    self.pages = begun
    let steps = pages.enumerated().flatMap { index, page in
      page.frame.items.indices.map { item in
        Step(
          page: index, items: item..<(item + 1),
          place: item < page.readingOrder.count ? page.readingOrder[item] : nil)
      }
    }
    self.steps = steps.enumerated().sorted { a, b in
      (a.element.place ?? .max, a.offset) < (b.element.place ?? .max, b.offset)
    }.map(\.element)
  }

  func paint() throws(PDFRenderingError) {
    for step in steps {
      if isOutOfTime() { throw .outOfTime }
      try pages[step.page].painter.paint(items: step.items)
    }
    for page in pages {
      if isOutOfTime() { throw .outOfTime }
      try page.painter.finish()
    }
  }
}
