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
