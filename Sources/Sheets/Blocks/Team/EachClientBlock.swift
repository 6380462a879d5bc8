package import JSONSource
package import PageLayout
import WorkoutModel

/// Blocks that are printed once for each client, each time from a new page.
package struct EachClientBlock: SheetBlock {
  package static let name = "each-client"

  package static let options: [JSONValue.Member] = [
    .init("blocks", ["type": "array", "items": ["$ref": "#/$defs/block"]])
  ]

  var blocks: [any SheetBlock]

  package init?(_ options: ObjectReader) {
    blocks =
      options["blocks"]?.list(entry: "a block") { BlockCatalog.decode($0, options: nil) } ?? []
  }

  package var prints: Set<DocumentMember> {
    blocks.reduce(into: []) { $0.formUnion($1.prints) }
  }

  package func prints(in sheet: SheetContext) -> Set<DocumentMember> {
    blocks.reduce(into: []) { $0.formUnion($1.prints(in: sheet)) }
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    sheet.athletes.compactMap { athlete in
      var own = sheet
      own.client = athlete
      let children = blocks.flatMap { $0.children(in: own) }
      guard !children.isEmpty else { return nil }
      return .init(FreshPage(Column(children)), maximumStretch: .infinity)
    }
  }
}
