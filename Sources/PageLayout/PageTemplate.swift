package import Drawing

/// What every page of a document looks like around its content.
package struct PageTemplate {
  /// Of the trimmed page, in points.
  package var size: Size
  package var margins: Insets
  /// Side by side, filled one after the other.
  package var columns: Int
  /// Between columns, in points.
  package var columnGap: Double
  /// Between header and content, and between content and footer, in points.
  package var headerGap: Double
  package var footerGap: Double
  /// Whether the last page's content may stretch to the page's height.
  package var lastPage: LastPage
  /// What stands above and below the content of a page. The height may depend on whether it is the first,
  /// an odd or an even one, but not on its number or the page count.
  /// The first page's header is where the document begins for those who listen; all else is left out.
  package var header: (PageNumber) -> (any LayoutElement)?
  package var footer: (PageNumber) -> (any LayoutElement)?

  package enum LastPage: Hashable, Sendable { case endsWithContent, stretches }

  package init(
    size: Size, margins: Insets, columns: Int = 1, columnGap: Double = 0, headerGap: Double = 0,
    footerGap: Double = 0, lastPage: LastPage = .endsWithContent,
    header: @escaping (PageNumber) -> (any LayoutElement)? = { _ in nil },
    footer: @escaping (PageNumber) -> (any LayoutElement)? = { _ in nil }
  ) {
    self.size = size
    self.margins = margins
    self.columns = columns
    self.columnGap = columnGap
    self.headerGap = headerGap
    self.footerGap = footerGap
    self.lastPage = lastPage
    self.header = header
    self.footer = footer
  }

  /// Between the side margins, in points.
  package var contentWidth: Double { size.width - margins.start - margins.end }

  /// Of one column, in points.
  package var columnWidth: Double {
    (contentWidth - columnGap * Double(columns - 1)) / Double(columns)
  }
}

/// A page among all pages, both counted from 1.
package struct PageNumber: Hashable, Sendable {
  package var number: Int
  package var total: Int

  package init(_ number: Int, of total: Int) {
    self.number = number
    self.total = total
  }

  package var isFirst: Bool { number == 1 }
}
