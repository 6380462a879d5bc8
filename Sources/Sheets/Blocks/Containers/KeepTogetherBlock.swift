package import JSONSource
package import PageLayout

/// Blocks that no page break parts, as long as they fit on a page.
package struct KeepTogetherBlock: ContainerBlock {
  package static let name = "keep-together"

  package static let options: [JSONValue.Member] = [
    .init("blocks", LayoutSchema.blocks), .init("gap", LayoutSchema.length(0...200)),
    .init("space-before", LayoutSchema.length(0...200)),
  ]

  package var inner: [ArrangedBlock]
  var gap: Double
  var spaceBefore: Double

  package init?(_ options: ObjectReader, _ blocks: BlockReader) {
    inner = blocks.inside.blocks(options.require("blocks"))
    gap = options["gap"]?.points(in: 0...200) ?? 4
    spaceBefore = options["space-before"]?.points(in: 0...200) ?? 0
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let children = inner.children(in: sheet, gap: gap)
    return children.isEmpty ? [] : [.init(KeepTogether(Column(children)), spaceBefore: spaceBefore)]
  }
}
