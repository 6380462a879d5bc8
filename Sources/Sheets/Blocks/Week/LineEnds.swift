import Drawing
import PageLayout
import Typography

/// Two texts at the ends of a line; where they don't fit there, the second below the first, still at
/// its end.
struct LineEnds: LayoutElement {
  var start: Paragraph
  var end: Paragraph
  /// Between them, at least, in points.
  var gap = 4.0

  func place(in region: Region, context: LayoutContext) -> Placement {
    element(width: region.width, context).place(in: region, context: context)
  }

  func naturalWidth(in context: LayoutContext) -> Double {
    context.typesetter.naturalWidth(of: start) + gap + context.typesetter.naturalWidth(of: end)
  }

  func minimumWidth(in context: LayoutContext) -> Double {
    max(context.typesetter.minimumWidth(of: start), context.typesetter.minimumWidth(of: end))
  }

  private func element(width: Double, _ context: LayoutContext) -> any LayoutElement {
    let first = TextBlock(start)
    let second = TextBlock(end)
    guard Length.less(width, naturalWidth(in: context)) else {
      return Row(
        [.init(first, width: .natural()), .init(second)], gap: gap, alignment: .baseline)
    }
    return Column([first, second])
  }
}
