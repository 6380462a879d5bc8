import Drawing
import Typography
package import JSONSource
package import PageLayout

/// Blocks in two columns; where only one column has something, it takes the whole width, and on a page
/// that is too narrow one stands below the other.
package struct SideBySideBlock: ContainerBlock {
  package static let name = "side-by-side"

  package static let options: [JSONValue.Member] = [
    .init("start", LayoutSchema.blocks),
    .init("end", LayoutSchema.blocks),
    .init("gap", LayoutSchema.length(0...100)),
    .init("narrowest", LayoutSchema.length(50...1000)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  var start: [ArrangedBlock]
  var end: [ArrangedBlock]
  /// Between the columns, in points.
  var gap: Double
  /// That a column may be, in points.
  var narrowest: Double
  var spaceBefore: Double
  /// Of running text, in points; larger print needs wider columns.
  private static let usualSize = 9.0

  package init?(_ options: ObjectReader, _ blocks: BlockReader) {
    start = blocks.inside.blocks(options["start"])
    end = blocks.inside.blocks(options["end"])
    gap = options["gap"]?.points(in: 0...100) ?? 32
    narrowest = options["narrowest"]?.points(in: 50...1000) ?? 220
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var inner: [ArrangedBlock] { start + end }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    var half = sheet
    half.contentWidth = (sheet.contentWidth - gap) / 2
    let columns = [start, end].map { $0.children(in: half) }
    guard half.contentWidth >= narrowest * max(1, sheet.theme.text(.body).size / Self.usualSize), columns.allSatisfy({ !$0.isEmpty }) else {
      return [start, end].flatMap { blocks in
        var children = blocks.children(in: sheet)
        if !children.isEmpty { children[0].spaceBefore = spaceBefore }
        return children
      }
    }
    let row = Row(columns.map { Row.Cell(Column($0)) }, gap: gap)
    return [.init(KeepTogether(row), spaceBefore: spaceBefore)]
  }
}
