import Drawing
import Testing

@testable import Illustrations

struct OutlineTests {
  private let front = Projection(Viewpoint(turn: 0, height: 0))

  /// A ball whose shadow from the front has its middle at (`x`, `y`).
  private func ball(_ x: Double, _ y: Double, _ radius: Double) -> Ellipsoid {
    .ball([0, x, y], radius)
  }

  private func shadow(_ solids: Solids) -> [Contour] { Shadow(solids, front).contours }

  @Test func `a convex polygon leaves inner points out and runs counter-clockwise`() {
    let hull = ConvexHull.around([[0, 0], [1, 0], [1, 1], [0, 1], [0.5, 0.5]])
    #expect(hull.points.count == 4)
    #expect(abs(hull.distance(to: [2, 0.5]) - 1) < 1e-12)
    #expect(abs(hull.distance(to: [0.5, 0.75]) + 0.25) < 1e-12)
  }

  @Test func `two balls in a row have the outline of a capsule`() throws {
    let contour = try #require(
      shadow(Solids(chain: [ball(0, 0, 0.05), ball(0.2, 0, 0.05)])).first)
    #expect(abs(contour.area - (0.2 * 0.1 + .pi * 0.0025)) < 3e-4)
    for node in contour.nodes {
      let x = min(0.2, max(0, node.point.x))
      #expect(abs((node.point - [x, 0]).length - 0.05) < 1e-6)
    }
  }

  @Test func `crossing hulls become one outline with the area of their union`() throws {
    let contours = shadow(
      Solids(groups: [
        [ball(-0.1, 0, 0.02), ball(0.1, 0, 0.02)], [ball(0, -0.1, 0.02), ball(0, 0.1, 0.02)],
      ]))
    #expect(contours.count == 1)
    let capsule = 0.2 * 0.04 + .pi * 0.0004
    #expect(abs(try #require(contours.first).area - (2 * capsule - 0.04 * 0.04)) < 3e-4)
  }

  @Test func `a chain that turns back on itself stays one outline`() {
    let chain = [ball(0, 0, 0.05), ball(0.05, 0.01, 0.04), ball(0.01, 0.02, 0.045)]
    #expect(shadow(Solids(chain: chain)).count == 1)
  }

  @Test func `a solid that another one hides leaves no trace`() throws {
    let contours = shadow(Solids(chain: [ball(0, 0, 0.01), ball(0.005, 0, 0.05)]))
    #expect(contours.count == 1)
    #expect(abs(try #require(contours.first).area - .pi * 0.0025) < 3e-4)
  }

  @Test func `hulls apart stay apart`() {
    #expect(shadow(Solids(groups: [[ball(0, 0, 0.1)], [ball(3, 0, 0.1)]])).count == 2)
  }

  @Test func `an ellipsoid's shadow reaches as far as the ellipsoid`() {
    let shadow = front.ellipse(Ellipsoid(centre: [5, 1, 2], axes: .diagonal([0.3, 0.2, 0.1])))
    #expect((shadow.centre - [1, 2]).length < 1e-12)
    #expect((shadow.reach - [0.2, 0.1]).length < 1e-6)
  }

  @Test func `a circle is drawn with few curves that stay close to it`() {
    let path = front.path(around: Solids(chain: [ball(0, 0, 0.1)]))
    #expect(path.elements.count <= 6)
    for element in path.elements {
      guard case .cubic(_, _, let end) = element else { continue }
      #expect(abs((end.x * end.x + end.y * end.y).squareRoot() - 0.1) < 0.001)
    }
  }

  @Test func `the corners of a square stay sharp`() {
    let path = CurveFit.path(around: [[0, 0], [0.2, 0], [0.2, 0.2], [0, 0.2]])
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

  @Test func `turns around the circle lead back to their spokes`() {
    for step in 0..<48 {
      let angle = Double(step) * 7.5
      let spoke = ImagePoint(Degrees.cosine(angle), Degrees.sine(angle))
      #expect((CircleTurn.spoke(at: CircleTurn.of(spoke)) - spoke).length < 1e-12)
    }
  }
}
