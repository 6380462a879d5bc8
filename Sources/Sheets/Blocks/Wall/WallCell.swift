import Drawing
import PageLayout
import Typography

/// A day on the wall: its date, and where there is training a box with a pale letter to colour over, a
/// part for each visit. A day of rest has no box.
struct WallCell: LayoutElement {
  /// The first that fits on a line is set, else the last: with its month, then without. None for nothing.
  var dates: [String]
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
    if let date = date(width: region.width, context) {
      // May reach to the other edge: in narrow cells it has to.
      let width = region.width - Self.inset
      let x = context.left(start: Self.inset, width: width, within: region.width)
      set(date, small, .start, x: x, width: width, y: Self.inset + 1, &frame, context)
    }
    let spot = letterSpot(width: region.width, context)
    let part = spot.width / Double(max(1, letters.count))
    for (index, letter) in letters.enumerated() {
      let start = spot.start + Double(index) * part
      let x = context.left(start: start, width: part, within: region.width)
      set(letter, spot.style, .center, x: x, width: part, y: spot.capTop, &frame, context)
      if titles.indices.contains(index), let title = titles[index] {
        add(title, below: spot, x: x + Self.inset, width: part - 2 * Self.inset, &frame, context)
      }
    }
    return .complete(frame)
  }

  func naturalWidth(in context: LayoutContext) -> Double { 60 }
  func minimumWidth(in context: LayoutContext) -> Double { 20 }

  /// Where the letters stand, so that none is printed over the date.
  private struct LetterSpot {
    var style: TextStyle
    /// From the cell's starting edge, in points.
    var start: Double
    var width: Double
    /// Of the capitals' top edge, from the cell's, in points.
    var capTop: Double
  }

  /// Barlow's capitals are 0.7 em high.
  private static let capitals = 0.7

  /// In the middle of the box; where the date is in the way there, beside it, else below it.
  private func letterSpot(width: Double, _ context: LayoutContext) -> LetterSpot {
    let part = width / Double(max(1, letters.count))
    var style = large
    style.size = min(large.size, height * 0.62, part * 0.5)
    style.leading = style.size
    let cap = style.size * Self.capitals
    let middle = LetterSpot(style: style, start: 0, width: width, capTop: (height - cap) / 2)
    let dateBottom = Self.inset + small.leading
    guard let date = date(width: width, context), middle.capTop < dateBottom else { return middle }
    let taken = Self.inset + self.width(of: date, context) + 2
    if letters.count == 1, width - taken > style.size * 1.2 {
      // As near to the middle as the date allows.
      let shift = max(0, taken - (width - style.size * 0.7) / 2)
      return LetterSpot(style: style, start: shift, width: width - shift, capTop: middle.capTop)
    }
    let room = height - dateBottom - 2 * Self.inset
    style.size = max(1, min(style.size, room / Self.capitals))
    style.leading = style.size
    return LetterSpot(style: style, start: 0, width: width, capTop: dateBottom + Self.inset / 2)
  }

  private func date(width: Double, _ context: LayoutContext) -> String? {
    dates.first { self.width(of: $0, context) <= width - Self.inset } ?? dates.last
  }

  private func width(of date: String, _ context: LayoutContext) -> Double {
    context.typesetter.naturalWidth(of: paragraph(date, small, context))
  }

  private func box(_ width: Double, _ context: LayoutContext) -> Frame {
    var frame = Frame(size: Size(width: width, height: height))
    let half = stroke.width / 2
    let outline = Rect(
      x: half, y: half, width: width - stroke.width, height: height - stroke.width)
    frame.add(.path(.rectangle(outline), fill: nil, stroke: stroke))
    for index in letters.indices.dropFirst() {
      let x = width * Double(index) / Double(letters.count)
      // Not through the date.
      let reach = date(width: width, context).map { Self.inset * 2 + self.width(of: $0, context) }
      let start = context.direction == .leftToRight ? x : width - x
      let top = start < reach ?? 0 ? Self.inset + small.leading : half
      let line = Path.line(from: Point(x: x, y: top), to: Point(x: x, y: height - half))
      frame.add(.path(line, fill: nil, stroke: stroke))
    }
    return frame
  }

  /// At the foot of the box, where it leaves the letter alone.
  private func add(
    _ title: Paragraph, below spot: LetterSpot, x: Double, width: Double, _ frame: inout Frame, _ context: LayoutContext
  ) {
    var title = title
    title.alignment = .center
    let block = FittedText([title], maximumLines: 2, edges: .capitals)
    let room = Region(width: width, height: .infinity, isFresh: true)
    guard case .complete(let lines) = block.place(in: room, context: context) else { return }
    let y = height - Self.inset * 2 - lines.size.height
    guard y > spot.capTop + spot.style.size * Self.capitals + Self.inset else { return }
    frame.add(lines, at: Point(x: x, y: y))
  }

  private func set(
    _ text: String, _ style: TextStyle, _ alignment: Paragraph.Alignment, x: Double, width: Double,
    y: Double, _ frame: inout Frame, _ context: LayoutContext
  ) {
    let room = Region(width: width, height: .infinity, isFresh: true)
    let block = TextBlock(paragraph(text, style, context, alignment), edges: .capitals)
    guard case .complete(let line) = block.place(in: room, context: context) else { return }
    frame.add(line, at: Point(x: x, y: y))
  }

  private func paragraph(
    _ text: String, _ style: TextStyle, _ context: LayoutContext, _ alignment: Paragraph.Alignment = .start
  ) -> Paragraph {
    Paragraph(text, style, alignment: alignment, direction: context.direction, language: context.language)
  }
}
