import Drawing
import PageLayout
import Typography

/// A line such as "Squat, continued", left out where the name is so long that repeating it would leave
/// little room for the rest. It is set where something had to be broken and not before.
struct ContinuationLine: LayoutElement {
  var line: any LayoutElement
  var paragraph: Paragraph

  func place(in region: Region, context: LayoutContext) -> Placement {
    guard context.typesetter.lines(of: paragraph, width: max(1, region.width)).count <= 2 else {
      return .complete(Frame(size: Size(width: region.width, height: region.fill)))
    }
    return line.place(in: region, context: context)
  }

  func naturalWidth(in context: LayoutContext) -> Double { line.naturalWidth(in: context) }
  func minimumWidth(in context: LayoutContext) -> Double { line.minimumWidth(in: context) }
}
