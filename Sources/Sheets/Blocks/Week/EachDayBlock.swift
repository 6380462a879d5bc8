import Drawing
package import JSONSource
package import PageLayout
import Training
import WorkoutModel

/// Blocks that are printed for each visit of the week, each day on a new page. A second visit follows
/// the first where the page has room for all of it.
package struct EachDayBlock: SheetBlock {
  package static let name = "each-day"
  package static var subject: SheetSubject.Kind { .week }

  package static let options: [JSONValue.Member] = [
    .init("blocks", ["type": "array", "items": ["$ref": "#/$defs/block"]]),
    .init("space-between", LayoutSchema.length(0...200)),
  ]

  var blocks: [any SheetBlock]
  /// Between two visits on one page, in points.
  var spaceBetween: Double

  package init?(_ options: ObjectReader) {
    blocks =
      options["blocks"]?.list(entry: "a block") { BlockCatalog.decode($0, options: nil) } ?? []
    spaceBetween = options["space-between"]?.points(in: 0...200) ?? 28
  }

  package var prints: Set<DocumentMember> {
    blocks.reduce(into: []) { $0.formUnion($1.prints) }
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    (sheet.week?.days ?? []).flatMap { day in
      sheet.visits(on: day).enumerated().compactMap { index, visit -> Column.Child? in
        var own = sheet.turned(to: visit)
        own.titleLevel = 2
        let children = blocks.flatMap { $0.children(in: own) }
        guard !children.isEmpty else { return nil }
        let section = Tagged(.section, Column(children))
        return index == 0
          ? .init(FreshPage(section), maximumStretch: .infinity)
          : .init(KeepTogether(section), spaceBefore: spaceBetween, maximumStretch: .infinity)
      }
    }
  }
}
