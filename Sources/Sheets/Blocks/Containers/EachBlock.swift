import Drawing
package import JSONSource
package import PageLayout

/// Blocks that are printed once for each exercise, block, client or sidebar; what stands in them sees
/// that one alone.
package struct EachBlock: ContainerBlock {
  package static let name = "each"

  package static let options: [JSONValue.Member] = [
    .init("of", LayoutSchema.words(RepeatedPart.self)),
    .init("blocks", LayoutSchema.blocks),
    .init("gap", LayoutSchema.length(0...200)),
    .init("space-before", LayoutSchema.length(0...200)),
    .init("part-gap", LayoutSchema.length(0...200)),
    .init("rule", LayoutSchema.boolean),
    .init("columns", LayoutSchema.count(1...4)),
    .init("column-gap", LayoutSchema.length(0...200)),
    .init("keep-together", LayoutSchema.boolean),
    .init("new-page", LayoutSchema.boolean),
    .init("stretch", LayoutSchema.length(0...400)),
  ]

  var of: RepeatedPart
  package var inner: [ArrangedBlock]
  /// From one to the next, in points.
  var gap: Double
  var spaceBefore: Double
  /// Between the blocks of one, in points.
  var partGap: Double
  var hasRule: Bool
  /// Side by side.
  var columns: Int
  var columnGap: Double
  var keepsTogether: Bool
  var beginsPages: Bool
  /// How much of a page's spare height each takes at most, in points.
  var maximumStretch: Double
  private let hasBlockHeading: Bool

  package init?(_ options: ObjectReader, _ blocks: BlockReader) {
    let of = options.require("of", hint: "write \"of\": \"exercises\"")?.choice(RepeatedPart.self)
    let list = options.require("blocks")
    // Where nobody knows what is repeated, no part is told to be out of place.
    let parts = of.map { [$0] } ?? RepeatedPart.allCases
    inner = parts.reduce(blocks) { $0.repeating($1) }.blocks(list)
    hasBlockHeading = !inner.all(BlockHeadingBlock.self).isEmpty
    gap = options["gap"]?.points(in: 0...200) ?? 14
    spaceBefore = options["space-before"]?.points(in: 0...200) ?? 0
    partGap = options["part-gap"]?.points(in: 0...200) ?? 6
    hasRule = options["rule"]?.bool() ?? false
    columns = options["columns"]?.count(in: 1...4) ?? 1
    columnGap = options["column-gap"]?.points(in: 0...200) ?? 16
    keepsTogether = options["keep-together"]?.bool() ?? true
    beginsPages = options["new-page"]?.bool() ?? false
    maximumStretch = options["stretch"]?.points(in: 0...400) ?? 0
    guard let of else { return nil }
    self.of = of
  }

  package var prints: DocumentMembers {
    inner.reduce(into: of == .clients ? [.clients] : []) { $0.formUnion($1.block.prints) }
  }

  package var alwaysPrints: DocumentMembers {
    inner.alwaysPrinted.union(of == .clients ? [.clients] : [])
  }

  package func printed(in sheet: SheetContext) -> DocumentMembers {
    let sheets = of.sheets(in: sheet)
    guard !sheets.isEmpty else { return prints }
    return inner.printed(inEachOf: sheets).union(of == .clients ? [.clients] : [])
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let count = Double(columns)
    let width = (sheet.contentWidth - columnGap * (count - 1)) / count
    var elements: [any LayoutElement] = []
    for var own in of.sheets(in: sheet) {
      own.contentWidth = width
      if hasBlockHeading, BlockHeadingBlock.isPrinted(in: inner, own) { own.nameLevel = 3 }
      let children = inner.children(in: own, gap: partGap)
      guard !children.isEmpty else { continue }
      elements.append(element(children, own))
    }
    let rows = columns == 1 ? elements : rows(of: elements, width)
    return rows.enumerated().map { index, row in
      let first = index == 0 || beginsPages
      return .init(
        beginsPages ? FreshPage(row) : row, spaceBefore: index == 0 ? spaceBefore : beginsPages ? 0 : gap,
        divider: hasRule && !first
          ? Column.Divider(sheet.stroke(.hairline), offset: gap / 2) : nil,
        maximumStretch: maximumStretch)
    }
  }

  private func element(_ children: [Column.Child], _ own: SheetContext) -> any LayoutElement {
    var element: any LayoutElement = Column(children)
    if keepsTogether {
      let continuation = of == .exercises
        ? own.items.first.map { ExerciseText(entry: $0, sheet: own, detail: .full).continuation }
        : nil
      element = KeepTogether(
        element, continuation: continuation, pageHeight: own.tallestContent)
    }
    return Tagged(.section, element)
  }

  private func rows(of elements: [any LayoutElement], _ width: Double) -> [any LayoutElement] {
    stride(from: 0, to: elements.count, by: columns).map { start in
      let cells = elements[start..<min(start + columns, elements.count)]
        .map { Row.Cell($0, width: .fixed(width)) }
      return Row(cells, gap: columnGap)
    }
  }
}
