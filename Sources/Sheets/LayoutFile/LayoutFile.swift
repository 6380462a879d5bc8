import Diagnostics
import Drawing
package import PageLayout

/// A layout for one paper: the page, its styles, and the blocks in order.
package struct LayoutFile: Sendable {
  package var name: String
  /// For people: `repsheet layouts list`.
  package var title: String
  package var page: PageShape
  package var theme: Theme
  package var header: [ArrangedBlock]
  package var blocks: [ArrangedBlock]
  package var footer: [ArrangedBlock]
  /// What its blocks have a place for.
  let prints: DocumentMembers
  /// What it prints of every document that has it.
  let alwaysPrints: DocumentMembers
  /// Whether it has a place for every client of the document.
  let printsClients: Bool
  /// What the most demanding of its blocks is about.
  let subject: SheetSubject.Kind

  init(
    name: String, title: String, page: PageShape, theme: Theme, header: [ArrangedBlock],
    blocks: [ArrangedBlock], footer: [ArrangedBlock]
  ) {
    self.name = name
    self.title = title
    self.page = page
    self.theme = theme
    self.header = header
    self.blocks = blocks
    self.footer = footer
    let all = header + blocks + footer
    prints = all.reduce(into: []) { $0.formUnion($1.block.prints) }
    alwaysPrints = all.alwaysPrinted
    printsClients = blocks.contains { $0.block.prints.contains(.clients) }
    subject = all.subject
  }

  /// A page's measures in points.
  package struct PageShape: Hashable, Sendable {
    package var margins = Insets(all: 32)
    package var columns = 1
    package var columnGap = 24.0
    package var headerGap = 12.0
    package var footerGap = 6.0
    /// Whether spare height is shared out on the last page.
    package var lastPage = PageTemplate.LastPage.endsWithContent
    /// Where the file says what its margins and its columns are; nil where it leaves it open.
    var marginsLocation: SourceLocation?
    var columnsLocation: SourceLocation?
  }
}
