package import JSONSource
package import PageLayout
import Training
import WorkoutModel

/// Blocks that are printed once for each client, each time from a new page.
package struct EachClientBlock: ContainerBlock {
  package static let name = "each-client"

  package static let options: [JSONValue.Member] = [.init("blocks", LayoutSchema.blocks)]

  package var inner: [ArrangedBlock]

  package init?(_ options: ObjectReader, _ blocks: BlockReader) {
    inner = blocks.repeating(.clients).blocks(options["blocks"])
  }

  package var prints: DocumentMembers {
    inner.reduce(into: [.clients]) { $0.formUnion($1.block.prints) }
  }

  /// What it prints depends on the sheet.
  package var alwaysPrints: DocumentMembers { [] }

  package func printed(in sheet: SheetContext) -> DocumentMembers {
    inner.printed(inEachOf: RepeatedPart.clients.sheets(in: sheet)).union([.clients])
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    RepeatedPart.clients.sheets(in: sheet).compactMap { own in
      let children = inner.children(in: own)
      guard !children.isEmpty else { return nil }
      return .init(FreshPage(Column(children)), maximumStretch: .infinity)
    }
  }
}
