import Drawing
package import JSONSource
package import PageLayout
import Training
import WorkoutModel

/// Blocks that are printed for each visit of the week, each day on a new page. A second visit follows
/// the first where the page has room for all of it.
package struct EachDayBlock: ContainerBlock {
  package static let name = "each-day"
  package static var subject: SheetSubject.Kind { .week }

  package static let options: [JSONValue.Member] = [
    .init("blocks", LayoutSchema.blocks),
    .init("space-between", LayoutSchema.length(0...200)),
  ]

  package var inner: [ArrangedBlock]
  /// Between two visits on one page, in points.
  var spaceBetween: Double

  package init?(_ options: ObjectReader, _ blocks: BlockReader) {
    inner = blocks.inside.blocks(options["blocks"])
    spaceBetween = options["space-between"]?.points(in: 0...200) ?? 28
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    (sheet.week?.days ?? []).flatMap { day in
      sheet.visits(on: day).enumerated().compactMap { index, visit -> Column.Child? in
        var own = sheet.turned(to: visit)
        own.titleLevel = 2
        let children = inner.children(in: own)
        guard !children.isEmpty else { return nil }
        let section = Tagged(.section, Column(children))
        return index == 0
          ? .init(FreshPage(section), maximumStretch: .infinity)
          : .init(KeepTogether(section), spaceBefore: spaceBetween, maximumStretch: .infinity)
      }
    }
  }
}
