import Drawing
import PageLayout
import Typography

/// A day on the wall: its date, and where there is training a box with a pale letter to colour over, a
/// part for each visit. A day of rest has no box.
struct WallCell: LayoutElement {
  /// Nil for nothing.
  var date: String?
  var letters: [String]
  /// Below the letters, as many or none.
  var titles: [Paragraph?]
  /// In points.
  var height: Double
  var small: TextStyle
  var large: TextStyle
  var stroke: Stroke

  private static let inset = 3.0

  func place(in region: Region, context: LayoutContext) -> Placement {
    guard !Length.less(region.height, height) || region.height == .infinity else {
      return .deferred(reason: "a week's row is \(Int(height)) pt high")
    }
    var frame = Frame(size: Size(width: region.width, height: height))
    if !letters.isEmpty { frame.add(.tagged(SemanticTag(.artifact(.layout)), box(region.width, context))) }
    if let date {
      set(date, small, .start, x: Self.inset, width: region.width - Self.inset, y: Self.inset, &frame, context)
    }
    let part = region.width / Double(max(1, letters.count))
    for (index, letter) in letters.enumerated() {
      let start = Double(index) * part
      let x = context.left(start: start, width: part, within: region.width)
      set(letter, letterStyle(part), .center, x: x, width: part, y: nil, &frame, context)
      if titles.indices.contains(index), let title = titles[index] {
        add(title, x: x + Self.inset, width: part - 2 * Self.inset, &frame, context)
      }
    }
    return .complete(frame)
  }

  func naturalWidth(in context: LayoutContext) -> Double { 60 }
  func minimumWidth(in context: LayoutContext) -> Double { 20 }

  /// As large as the box allows beside the date.
  private func letterStyle(_ width: Double) -> TextStyle {
    var style = large
    let size = min(large.size, height * 0.62, width * 0.5)
    style.leading = size
    style.size = size
    return style
  }

  private func box(_ width: Double, _ context: LayoutContext) -> Frame {
    var frame = Frame(size: Size(width: width, height: height))
    let half = stroke.width / 2
    let outline = Rect(
      x: half, y: half, width: width - stroke.width, height: height - stroke.width)
    frame.add(.path(.rectangle(outline), fill: nil, stroke: stroke))
    for index in letters.indices.dropFirst() {
      let x = width * Double(index) / Double(letters.count)
      let line = Path.line(from: Point(x: x, y: half), to: Point(x: x, y: height - half))
      frame.add(.path(line, fill: nil, stroke: stroke))
    }
    return frame
  }

  /// At the foot of the box, where it leaves the letter alone.
  private func add(
    _ title: Paragraph, x: Double, width: Double, _ frame: inout Frame, _ context: LayoutContext
  ) {
    var title = title
    title.alignment = .center
    let block = FittedText([title], maximumLines: 2, edges: .capitals)
    let room = Region(width: width, height: .infinity, isFresh: true)
    guard case .complete(let lines) = block.place(in: room, context: context) else { return }
    let y = height - Self.inset * 2 - lines.size.height
    guard y > height / 2 + min(large.size, height * 0.62) / 2 else { return }
    frame.add(lines, at: Point(x: x, y: y))
  }

  /// Without `y` in the middle of the height.
  private func set(
    _ text: String, _ style: TextStyle, _ alignment: Paragraph.Alignment, x: Double, width: Double,
    y: Double?, _ frame: inout Frame, _ context: LayoutContext
  ) {
    let paragraph = Paragraph(text, style, alignment: alignment, direction: context.direction)
    let room = Region(width: width, height: .infinity, isFresh: true)
    let block = TextBlock(paragraph, edges: y == nil ? .capitals : .leading)
    guard case .complete(let line) = block.place(in: room, context: context) else { return }
    frame.add(line, at: Point(x: x, y: y ?? (height - line.size.height) / 2))
  }
}
