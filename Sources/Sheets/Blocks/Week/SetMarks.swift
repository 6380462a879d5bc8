import Drawing
import PageLayout

/// A small mark for each set, side by side; closer together where there are too many for the width.
/// Print for the eye: the number beside says it.
struct SetMarks: LayoutElement {
  enum Mark: Hashable, Sendable { case whole, half }

  var marks: [Mark]
  var ink: Color

  /// Of a mark, in points.
  private static let size = Size(width: 4, height: 8)
  /// From mark to mark, in points.
  private static let pitch = 6.4
  private static let line = 0.5

  func place(in region: Region, context: LayoutContext) -> Placement {
    var drawn = Frame(size: Size(width: region.width, height: Self.size.height))
    let room = region.width - Self.size.width
    let pitch = min(Self.pitch, marks.count > 1 ? room / Double(marks.count - 1) : Self.pitch)
    let width = min(Self.size.width, max(1, pitch - 1.2))
    for (index, mark) in marks.enumerated() {
      let x = context.left(start: Double(index) * pitch, width: width, within: region.width)
      let box = Rect(x: x, y: 0, width: width, height: Self.size.height)
      switch mark {
      case .whole: drawn.add(.path(.rectangle(box), fill: Fill(ink), stroke: nil))
      case .half:
        let half = Self.line / 2
        let inside = Rect(
          x: box.minX + half, y: half, width: box.width - Self.line, height: box.height - Self.line)
        drawn.add(.path(.rectangle(inside), fill: nil, stroke: Stroke(ink, width: Self.line)))
      }
    }
    var frame = Frame(size: drawn.size)
    if !marks.isEmpty { frame.add(.tagged(SemanticTag(.artifact(.layout)), drawn)) }
    return .complete(frame)
  }

  func naturalWidth(in context: LayoutContext) -> Double {
    Self.size.width + Self.pitch * Double(max(0, marks.count - 1))
  }

  func minimumWidth(in context: LayoutContext) -> Double { Self.size.width }
}
