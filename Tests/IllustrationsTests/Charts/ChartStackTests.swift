import Drawing
import PageLayout
import Testing

@testable import Illustrations

@Suite("Charts that share an axis")
struct ChartStackTests {
  /// 40 pt high, with an axis 60.
  private static func block(_ height: Double) -> Picture {
    var frame = Frame(size: Size(width: 100, height: height))
    frame.add(
      .path(.rectangle(Rect(x: 0, y: 0, width: 100, height: height)), fill: Fill(.black), stroke: nil))
    return Picture(frame)
  }

  private let stack = ChartStack(
    (0..<4).map { _ in .init(name: nil, chart: block(40), chartWithAxis: block(60)) }, spacing: 5,
    axisSpacing: 15, longest: 3)

  private func heights(_ frame: Frame) -> [Double] { DrawnChart(frame).shapes.map(\.bounds.height) }

  @Test func `have it below the last, and at most three charts above it`() throws {
    let context = LayoutContext(typesetter: try ChartFixtures.typesetter())
    guard
      case .complete(let frame) = stack.place(
        in: Region(width: 100, height: 500, isFresh: true), context: context)
    else { return #expect(Bool(false), "everything fits") }
    #expect(heights(frame) == [40, 40, 60, 60])
    #expect(frame.size.height == 40 + 5 + 40 + 5 + 60 + 15 + 60)
  }

  @Test func `have it on both pages where a page ends between them`() throws {
    let context = LayoutContext(typesetter: try ChartFixtures.typesetter())
    guard
      case .partial(let first, let rest) = stack.place(
        in: Region(width: 100, height: 120, isFresh: false), context: context)
    else { return #expect(Bool(false), "two fit") }
    #expect(heights(first) == [40, 60])
    guard
      case .complete(let second) = rest.place(
        in: Region(width: 100, height: 500, isFresh: true), context: context)
    else { return #expect(Bool(false), "the rest fits") }
    #expect(heights(second) == [40, 60])
  }

  @Test func `move to the next page where not even one fits`() throws {
    let context = LayoutContext(typesetter: try ChartFixtures.typesetter())
    guard
      case .deferred = stack.place(
        in: Region(width: 100, height: 50, isFresh: false), context: context)
    else { return #expect(Bool(false), "one needs 60 pt") }
  }
}
