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
    .init("label", LayoutSchema.boolean),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  var lines: Int
  /// From line to line, in points.
  var pitch: Double
  /// Of the lines, where the label stands.
  var indent: Double
  /// Whether the lines say what they are for.
  var hasLabel: Bool
  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    lines = options["lines"]?.count(in: 1...40) ?? 2
    pitch = options["pitch"]?.points(in: 20...60) ?? 28
    indent = options["indent"]?.points(in: 0...200) ?? 32
    hasLabel = options["label"]?.bool() ?? true
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 16
  }

  /// From the label to the lines where it is wider than the indent, in points.
  private static let labelGap = 6.0

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let lines = WriteLines(count: lines, pitch: pitch, stroke: sheet.stroke(.penBox))
    guard hasLabel else {
      return [
        .init(WhereRoom(element: Padded(lines, Insets(start: indent))), spaceBefore: spaceBefore)
      ]
    }
    let label = sheet.paragraph(sheet.phrase(.notes), sheet.theme.text(.label))
    let labelWidth = sheet.layout.typesetter.naturalWidth(of: label) + Self.labelGap
    let row = Row([
      .init(Tagged(.paragraph, TextBlock(label)), width: .fixed(max(indent, labelWidth))),
      .init(lines),
    ])
    return [.init(WhereRoom(element: row), spaceBefore: spaceBefore)]
  }
}

/// An element that is left out where the page has no room for it: empty lines are no reason for
/// another page.
struct WhereRoom: LayoutElement {
  var element: any LayoutElement

  func place(in region: Region, context: LayoutContext) -> Placement {
    if case .complete(let frame) = element.place(in: region, context: context) {
      return .complete(frame)
    }
    return .complete(Frame(size: Size(width: region.width, height: 0)))
  }

  func naturalWidth(in context: LayoutContext) -> Double { element.naturalWidth(in: context) }
  func minimumWidth(in context: LayoutContext) -> Double { element.minimumWidth(in: context) }
}

/// Ruled lines, as many as fit, the first a little below the top: a label beside it stands on the line.
struct WriteLines: LayoutElement {
  var count: Int
  var pitch: Double
  var stroke: Stroke

  private static let first = 8.0

  func place(in region: Region, context: LayoutContext) -> Placement {
    guard !Length.less(region.height, Self.first) else {
      return .deferred(reason: "a line for notes is \(Int(Self.first)) pt high")
    }
    let room = min(Double(count), ((region.height - Self.first) / pitch).rounded(.down) + 1)
    let count = Int(room)
    let height = Self.first + pitch * Double(count - 1)
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
