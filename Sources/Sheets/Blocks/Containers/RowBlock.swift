import Diagnostics
import Drawing
package import JSONSource
package import PageLayout

/// Blocks side by side, in cells.
package struct RowBlock: ContainerBlock {
  package static let name = "row"

  package static let options: [JSONValue.Member] = [
    .init(
      "cells",
      [
        "type": "array", "minItems": 1, "maxItems": .integer(maximumCells),
        "items": [
          "type": "object", "required": ["blocks"],
          "properties": [
            "width": CellWidth.schema, "blocks": LayoutSchema.blocks,
            "gap": LayoutSchema.length(0...200),
          ],
          "patternProperties": LayoutSchema.ignored, "additionalProperties": false,
        ],
      ]),
    .init("gap", LayoutSchema.length(0...200)),
    .init("space-before", LayoutSchema.length(0...200)),
    .init("align", LayoutSchema.words(Alignment.self)),
  ]

  /// What the cells of different heights have in common.
  enum Alignment: String, CaseIterable, Sendable { case top, center, bottom, baseline }

  struct Cell: Sendable {
    var width: CellWidth
    var blocks: [ArrangedBlock]
    /// Between its blocks, in points.
    var gap: Double
    var location: SourceLocation
  }

  private static let maximumCells = 8

  var cells: [Cell]
  /// Between cells, in points.
  var gap: Double
  var spaceBefore: Double
  var alignment: Alignment
  private let location: SourceLocation

  package var inner: [ArrangedBlock] { cells.flatMap(\.blocks) }

  package init?(_ options: ObjectReader, _ blocks: BlockReader) {
    let list = options.require("cells", hint: "write \"cells\": [ { \"width\": \"1/3\", \"blocks\": [ … ] }, … ]")
    location = options.location
    cells =
      list?.list(entry: "a cell") { value in
        value.object("a cell") { reader in
          Cell(
            width: reader["width"].flatMap { CellWidth($0) } ?? .fill,
            blocks: blocks.inside.blocks(reader.require("blocks")),
            gap: reader["gap"]?.points(in: 0...200) ?? 4, location: value.location)
        }
      } ?? []
    gap = options["gap"]?.points(in: 0...200) ?? 12
    spaceBefore = options["space-before"]?.points(in: 0...200) ?? 0
    alignment = options["align"]?.choice(Alignment.self) ?? .top
    if let list, !(1...Self.maximumCells).contains(cells.count), case .array(let all) = list.node.kind,
      !(1...Self.maximumCells).contains(all.count)
    {
      list.error("a row has 1 to \(Self.maximumCells) cells, not \(all.count)")
    }
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let room = sheet.contentWidth - gap * Double(cells.count - 1)
    var widths = cells.map { $0.width.points(of: room) }
    // Cells as wide as their content are measured first, and what is left belongs to those that fill.
    for (index, cell) in cells.enumerated() where cell.width == .content {
      let column = column(cell, width: max(1, room - widths.compactMap { $0 }.reduce(0, +)), sheet)
      widths[index] = column.map { min(room, $0.naturalWidth(in: sheet.layout)) } ?? 0
    }
    let taken = widths.compactMap { $0 }.reduce(0, +)
    let filling = widths.count { $0 == nil }
    sheet.room?.note(
      "the row", at: location, width: sheet.contentWidth,
      needed: taken + gap * Double(cells.count - 1) + (filling > 0 ? 1 : 0))
    let share = max(1, (room - taken) / Double(max(1, filling)))
    let columns = zip(cells, widths).map { cell, width in
      (element: column(cell, width: width ?? share, sheet), width: width ?? share)
    }
    guard columns.contains(where: { $0.element != nil }) else { return [] }
    let row = Row(
      columns.map { Row.Cell($0.element ?? Space(0), width: .fixed($0.width)) }, gap: gap,
      alignment: rowAlignment)
    return [.init(row, spaceBefore: spaceBefore)]
  }

  private func column(_ cell: Cell, width: Double, _ sheet: SheetContext) -> (any LayoutElement)? {
    var own = sheet
    own.contentWidth = width
    let children = cell.blocks.children(in: own, gap: cell.gap)
    return children.isEmpty ? nil : Column(children)
  }

  private var rowAlignment: Row.Alignment {
    switch alignment {
    case .top: .top
    case .center: .center
    case .bottom: .bottom
    case .baseline: .baseline
    }
  }
}
