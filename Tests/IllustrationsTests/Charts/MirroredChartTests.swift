import Drawing
import Testing

@testable import Illustrations

@Suite("A chart on a page that is read from right to left")
struct MirroredChartTests {
  private let bar = Path.rectangle(Rect(x: 0, y: 0, width: 30, height: 5))

  @Test func `has on the right what stood on the left, and twice mirrored is as it was`() {
    var inner = Frame(size: Size(width: 50, height: 5))
    inner.add(.path(bar, fill: Fill(.black), stroke: nil), at: Point(x: 10, y: 0))
    var frame = Frame(size: Size(width: 100, height: 20))
    frame.add(.tagged(SemanticTag(.paragraph), inner), at: Point(x: 5, y: 2))
    let mirror = frame.mirrored()
    guard case .tagged(_, let turned)? = mirror.items.first?.item,
      case .path(let path, _, _)? = turned.items.first?.item
    else {
      Issue.record("the items are not the same")
      return
    }
    let left = mirror.items[0].origin.x + turned.items[0].origin.x + (path.bounds?.minX ?? 0)
    // From 15 to 45 of 100 becomes from 55 to 85.
    #expect(left == 55)
    #expect(mirror.items[0].origin.y == 2)
    #expect(mirror.mirrored() == frame)
  }
}
