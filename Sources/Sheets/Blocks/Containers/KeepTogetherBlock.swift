package import JSONSource
package import PageLayout

/// A column that no page break parts, as long as it fits on a page.
package struct KeepTogetherBlock: ContainerBlock {
  package static let name = "keep-together"

  package static let options = ColumnBlock.options

  private var column: ColumnBlock

  package var inner: [ArrangedBlock] { column.inner }

  package init?(_ options: ObjectReader, _ blocks: BlockReader) {
    guard let column = ColumnBlock(options, blocks) else { return nil }
    self.column = column
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let children = inner.children(in: sheet, gap: column.gap)
    return children.isEmpty
      ? [] : [.init(KeepTogether(Column(children)), spaceBefore: column.spaceBefore)]
  }
}
