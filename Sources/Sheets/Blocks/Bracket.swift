import Drawing
import PageLayout
import Typography

/// The line at the side of exercises that belong together, with an arm at its first and last.
struct Bracket: LayoutElement {
  enum Part: Hashable, Sendable { case first, middle, last }

  var element: any LayoutElement
  var part: Part
  var stroke: Stroke
  /// How far the line goes up to meet the one above it, where that is on the same page, in points.
  var reach: Double

  /// Between the line's outer edge and the element, in points.
  static let inset = 11.0
  private static let arm = 4.0

  func place(in region: Region, context: LayoutContext) -> Placement {
    switch Padded(element, Insets(start: Self.inset)).place(in: region, context: context) {
    case .complete(let frame): return .complete(bracketed(frame, part, region, context))
    case .partial(let frame, let remainder):
      let rest = Bracket(
        element: Padded(remainder, Insets(start: -Self.inset)),
        part: part == .last ? .last : .middle, stroke: stroke, reach: reach)
      return .partial(bracketed(frame, part == .last ? .middle : part, region, context), remainder: rest)
    case .deferred(let reason): return .deferred(reason: reason)
    }
  }

  func naturalWidth(in context: LayoutContext) -> Double {
    element.naturalWidth(in: context) + Self.inset
  }

  func minimumWidth(in context: LayoutContext) -> Double {
    element.minimumWidth(in: context) + Self.inset
  }

  private func bracketed(
    _ frame: Frame, _ part: Part, _ region: Region, _ context: LayoutContext
  ) -> Frame {
    let half = stroke.width / 2
    let top = part == .first ? half : region.isFresh ? 0 : -reach
    let bottom = frame.size.height - (part == .last ? half : 0)
    let armEnd = half + Self.arm
    var points = [Point(x: half, y: top), Point(x: half, y: bottom)]
    if part == .first { points.insert(Point(x: armEnd, y: top), at: 0) }
    if part == .last { points.append(Point(x: armEnd, y: bottom)) }
    let path = context.path(
      Path([.move(points[0])] + points.dropFirst().map { .line($0) }), within: frame.size.width)
    var line = Frame(size: frame.size)
    line.add(.path(path, fill: nil, stroke: stroke))
    var whole = frame
    whole.add(.tagged(SemanticTag(.artifact(.layout)), line))
    return whole
  }
}
