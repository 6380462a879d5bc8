import Drawing
import PageLayout
import Typography

/// Boxes to write in, in rows on a common grid. What stands in a box is print for the eye: all of it
/// is an artifact, for a box that can't be filled in says nothing to someone who listens.
struct PenBoxes: LayoutElement {
  /// One box: the set that it is for, and one field above the other for each thing to write down.
  struct Box: Hashable, Sendable {
    /// Above or in the box: "Round 1", "2".
    var label: String
    var fields: [Field]
    /// Warm-up sets are drawn lighter.
    var isWarmUp = false
  }

  struct Field: Hashable, Sendable {
    /// What is to be reached, such as "90" or "8–12"; nil where the plan beside says it.
    var target: String?
    /// Printed small in the corner so that the hand need not write it.
    var unit: String
  }

  /// Where a box's label stands.
  enum LabelPlace: Hashable, Sendable { case inside, above }

  var boxes: [Box]
  /// How many stand side by side, at most; fewer where a box would be narrower than ``minimumWidth``.
  var columns: Int
  var labelPlace: LabelPlace
  /// Of one field, in points.
  var fieldHeight: Double
  var label: TextStyle
  var unit: TextStyle
  var stroke: Stroke
  /// Between two boxes, in points; 0 lets them share a wall.
  var spacing = PenBoxes.gap

  /// The narrowest box that a hand with a blunt pencil can write in: 14 mm.
  static let minimumWidth = Length.millimetres(14) + 1
  /// The lowest: 8 mm.
  static let minimumHeight = Length.millimetres(8) + 0.5
  static let gap = 4.0
  private static let inset = Size(width: 4, height: 3)
  /// In points.
  private static let smallestWord = 5.5
  private var labelHeight: Double { max(12, label.leading + 2) }
  /// In large print a box has room for "kg × reps" still.
  private var narrowest: Double { Self.minimumWidth * (label.size > 9 ? label.size / 7.5 : 1) }

  func place(in region: Region, context: LayoutContext) -> Placement {
    let columns = columns(within: region.width)
    let width =
      (region.width - spacing * Double(columns - 1)) / Double(columns)
    var boxesFrame = Frame(size: Size(width: region.width, height: 0))
    var y = 0.0
    var index = 0
    while index < boxes.count {
      let line = boxes[index..<min(index + columns, boxes.count)]
      let height = height(of: line)
      guard !Length.less(region.height, y + height) else { break }
      for (column, box) in line.enumerated() {
        let start = Double(column) * (width + spacing)
        let x = context.left(start: start, width: width, within: region.width)
        draw(box, in: Rect(x: x, y: y, width: width, height: height), &boxesFrame, context)
      }
      index += line.count
      y += height + spacing
    }
    guard index > 0 || boxes.isEmpty else {
      return .deferred(reason: "a row of boxes is \(Int(height(of: boxes[...]))) pt high")
    }
    boxesFrame.size.height = max(0, y - spacing)
    var frame = Frame(size: boxesFrame.size)
    frame.add(.tagged(SemanticTag(.artifact(.layout)), boxesFrame))
    if index == boxes.count {
      frame.size.height = max(frame.size.height, region.fill)
      return .complete(frame)
    }
    var rest = self
    rest.boxes = Array(boxes[index...])
    return .partial(frame, remainder: rest)
  }

  func naturalWidth(in context: LayoutContext) -> Double {
    let count = Double(min(columns, boxes.count))
    return count * narrowest + max(0, count - 1) * spacing
  }

  func minimumWidth(in context: LayoutContext) -> Double { narrowest }

  private func columns(within width: Double) -> Int {
    let most = Int((width + spacing + Length.epsilon) / (narrowest + spacing))
    return max(1, min(columns, most))
  }

  private func height(of line: ArraySlice<Box>) -> Double {
    let fields = Double(line.map(\.fields.count).max() ?? 1)
    return fields * fieldHeight + (labelPlace == .above ? labelHeight : 0)
  }

  private func draw(_ box: Box, in rect: Rect, _ frame: inout Frame, _ context: LayoutContext) {
    var top = rect.minY
    if labelPlace == .above {
      set(box.label, label, .start, x: rect.minX, width: rect.width, y: top, &frame, context)
      top += labelHeight
    }
    let fields = box.fields.count
    // The line runs inside of the grid, so that it ends with the rules above and below it.
    let half = stroke.width / 2
    let outline = Rect(
      x: rect.minX + half, y: top + half, width: rect.width - 2 * half,
      height: fieldHeight * Double(fields) - 2 * half)
    var path = Path.rectangle(outline)
    for line in 1..<max(fields, 1) {
      let y = top + Double(line) * fieldHeight
      path.elements += Path.line(
        from: Point(x: outline.minX, y: y), to: Point(x: outline.maxX, y: y)
      ).elements
    }
    var stroke = stroke
    if box.isWarmUp { stroke.dash = [2, 2] }
    frame.add(.path(path, fill: nil, stroke: stroke))
    let x = rect.minX + Self.inset.width
    let width = rect.width - 2 * Self.inset.width
    for (index, field) in box.fields.enumerated() {
      let y = top + Double(index) * fieldHeight
      let upper = [index == 0 && labelPlace == .inside ? box.label : nil, field.target]
        .compactMap { $0 }.joined(separator: " · ")
      set(upper, label, .start, x: x, width: width, y: y + Self.inset.height, &frame, context)
      let unitTop = y + fieldHeight - Self.inset.height - unit.leading
      set(field.unit, unit, .end, x: x, width: width, y: unitTop, &frame, context)
    }
  }

  private func set(
    _ text: String, _ style: TextStyle, _ alignment: Paragraph.Alignment, x: Double, width: Double,
    y: Double, _ frame: inout Frame, _ context: LayoutContext
  ) {
    guard !text.isEmpty else { return }
    // A long word steps down rather than leave its line.
    let sizes = stride(from: style.size, through: min(style.size, Self.smallestWord), by: -0.5).map { size in
      var smaller = style
      smaller.size = size
      return Paragraph(text, smaller, alignment: alignment, direction: context.direction, language: context.language)
    }
    let room = Region(width: width, height: .infinity, isFresh: true)
    let fitting = sizes.first { !Length.less(width, context.typesetter.naturalWidth(of: $0)) } ?? sizes.last
    guard let fitting, case .complete(let line) = TextBlock(fitting).place(in: room, context: context)
    else { return }
    frame.add(line, at: Point(x: x, y: y))
  }
}
