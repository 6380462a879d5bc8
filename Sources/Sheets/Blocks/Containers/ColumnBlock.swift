package import JSONSource
package import PageLayout

/// Blocks one below the other, so many points apart.
package struct ColumnBlock: ContainerBlock {
  package static let name = "column"

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
    guard !children.isEmpty else { return [] }
    let stretches = children.contains { $0.maximumStretch > 0 }
    return [.init(Column(children), spaceBefore: spaceBefore, maximumStretch: stretches ? .infinity : 0)]
  }
}
