import Drawing
import Testing

@testable import Illustrations

struct SilhouetteTests {
  private func square(_ x: Double, _ y: Double, _ side: Double) -> ConvexHull {
    .around([
      [x, y], [x + side, y], [x + side, y + side], [x, y + side], [x + side / 2, y + side / 2],
    ])
  }

  @Test func `a hull leaves inner points out and runs counter-clockwise`() {
    let hull = square(0, 0, 1)
    #expect(hull.points.count == 4)
    #expect(abs(Silhouette.area(hull.points) - 1) < 1e-12)
    #expect(abs(hull.distance(to: [2, 0.5]) - 1) < 1e-12)
    #expect(abs(hull.distance(to: [0.5, 0.75]) + 0.25) < 1e-12)
  }

  @Test func `overlapping hulls become one outline with the area of their union`() {
    let outlines = Silhouette.outlines(around: [square(0, 0, 1), square(0.5, 0.5, 1)])
    #expect(outlines.count == 1)
    #expect(abs(Silhouette.area(outlines.first ?? []) - 1.75) < 1e-4)
  }

  @Test func `hulls that share edges become one outline`() {
    let outlines = Silhouette.outlines(around: [
      square(0, 0, 1), square(0.5, 0, 1), square(0, 0, 1),
    ])
    #expect(outlines.count == 1)
    #expect(abs(Silhouette.area(outlines.first ?? []) - 1.5) < 1e-4)
  }

  @Test func `hulls apart stay apart`() {
    #expect(Silhouette.outlines(around: [square(0, 0, 1), square(3, 0, 1)]).count == 2)
  }

  @Test func `an ellipsoid's outline is the ellipse of its shadow`() {
    let front = Projection(Viewpoint(turn: 0, height: 0))
    let solid = Ellipsoid(centre: [5, 1, 2], axes: .diagonal([0.3, 0.2, 0.1]))
    let points = front.outline(solid)
    for point in points {
      let (x, y) = ((point.x - 1) / 0.2, (point.y - 2) / 0.1)
      #expect(abs(x * x + y * y - 1) < 0.01)
    }
  }

  @Test func `a circle is fitted with few curves that stay close to it`() {
    let circle = (0..<72).map { step in
      ImagePoint(Degrees.cosine(Double(step) * 5), Degrees.sine(Double(step) * 5)) * 0.1
    }
    let path = CurveFit.path(around: [circle])
    #expect(path.elements.count <= 10)
    for element in path.elements {
      guard case .cubic(_, _, let end) = element else { continue }
      #expect(abs((end.x * end.x + end.y * end.y).squareRoot() - 0.1) < 0.001)
    }
  }

  @Test func `the corners of a square stay sharp`() {
    let path = CurveFit.path(around: [square(0, 0, 0.2).points])
    let corners = path.elements.compactMap { element -> Point? in
      switch element {
      case .line(let end), .cubic(_, _, let end): end
      case .move, .close: nil
      }
    }
    for corner in [Point(x: 0, y: 0), Point(x: 0.2, y: 0), Point(x: 0.2, y: -0.2)] {
      #expect(corners.contains { abs($0.x - corner.x) < 1e-9 && abs($0.y - corner.y) < 1e-9 })
    }
    #expect(path.elements.count == 6)
  }
}
