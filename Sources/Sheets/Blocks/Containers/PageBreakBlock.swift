package import JSONSource
package import PageLayout

/// What comes after it begins a page.
package struct PageBreakBlock: SheetBlock {
  package static let name = "page-break"
  package static let place = BlockPlace.pages

  package init?(_ options: ObjectReader) {}

  /// The list that it stands in makes the next block begin a page: a break before nothing is none.
  package func children(in sheet: SheetContext) -> [Column.Child] { [] }
}
