import Drawing
package import JSONSource
package import PageLayout

/// Blocks on a ground.
package struct PanelBlock: ContainerBlock {
  package static let name = "panel"

  package static let options: [JSONValue.Member] = [
    .init("blocks", LayoutSchema.blocks), .init("gap", LayoutSchema.length(0...200)),
    .init("space-before", LayoutSchema.length(0...200)),
    .init("padding", LayoutSchema.length(0...100)), .init("color", LayoutSchema.words(ColorToken.self)),
    .init("border", LayoutSchema.words(ColorToken.self)),
  ]

  package var inner: [ArrangedBlock]
  var gap: Double
  var spaceBefore: Double
  var padding: Double
  /// Of the ground; nil for none.
  var color: ColorToken?
  /// Of the line around it; nil for none.
  var border: ColorToken?

  package init?(_ options: ObjectReader, _ blocks: BlockReader) {
    inner = blocks.inside.blocks(options.require("blocks"))
    gap = options["gap"]?.points(in: 0...200) ?? 4
    spaceBefore = options["space-before"]?.points(in: 0...200) ?? 0
    padding = options["padding"]?.points(in: 0...100) ?? 12
    border = options["border"]?.choice(ColorToken.self)
    color = options["color"]?.choice(ColorToken.self) ?? (border == nil ? .panel : nil)
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    var own = sheet
    own.contentWidth -= 2 * padding
    let children = inner.children(in: own, gap: gap)
    guard !children.isEmpty else { return [] }
    // Where ink is spared a panel has hairlines instead of a ground.
    let ground = sheet.theme.panelGround
    let fill = ground.fill.flatMap { _ in color.map { sheet.theme.color($0) } }
    return [
      .init(
        KeepTogether(
          Panel(
            Column(children), fill: fill, rule: border == nil ? ground.rule : nil,
            border: border.map { sheet.stroke($0) }, insets: Insets(all: padding))),
        spaceBefore: spaceBefore)
    ]
  }
}
