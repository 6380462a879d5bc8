package import JSONSource
package import PageLayout
import Drawing
import Typography

/// Lines to write notes on.
package struct WriteLinesBlock: SheetBlock {
  package static let name = "write-lines"

  package static let options: [JSONValue.Member] = [
    .init("lines", LayoutSchema.count(1...40)),
    .init("pitch", LayoutSchema.length(20...60)),
    .init("indent", LayoutSchema.length(0...200)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  var lines: Int
  /// From line to line, in points.
  var pitch: Double
  /// Of the lines, where the label stands.
  var indent: Double
  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    lines = options["lines"]?.count(in: 1...40) ?? 2
    pitch = options["pitch"]?.points(in: 20...60) ?? 28
    indent = options["indent"]?.points(in: 0...200) ?? 32
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 16
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let label = sheet.paragraph(sheet.phrase(.notes), sheet.theme.text(.label))
    let row = Row([
      .init(Tagged(.paragraph, TextBlock(label)), width: .fixed(indent)),
      .init(WriteLines(count: lines, pitch: pitch, stroke: sheet.stroke(.penBox))),
    ])
    return [.init(KeepTogether(row), spaceBefore: spaceBefore)]
  }
}

/// Ruled lines, the first a little below the top: a label beside it stands on the line.
struct WriteLines: LayoutElement {
  var count: Int
  var pitch: Double
  var stroke: Stroke

  private static let first = 8.0

  func place(in region: Region, context: LayoutContext) -> Placement {
    let height = Self.first + pitch * Double(count - 1)
    guard !Length.less(region.height, height) else {
      return .deferred(reason: "\(count) lines for notes are \(Int(height)) pt high")
    }
    var lines = Frame(size: Size(width: region.width, height: height))
    for index in 0..<count {
      let y = Self.first + pitch * Double(index)
      lines.add(
        .path(
          .line(from: Point(x: 0, y: y), to: Point(x: region.width, y: y)), fill: nil,
          stroke: stroke))
    }
    var frame = Frame(size: lines.size)
    frame.add(.tagged(SemanticTag(.artifact(.layout)), lines))
    return .complete(frame)
  }

  func naturalWidth(in context: LayoutContext) -> Double { 100 }
  func minimumWidth(in context: LayoutContext) -> Double { 40 }
}
