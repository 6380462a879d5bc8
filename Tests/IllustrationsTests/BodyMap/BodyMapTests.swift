import Drawing
import Testing

@testable import Illustrations

@Suite("The body map")
struct BodyMapTests {
  @Test(arguments: MuscleRegion.allCases)
  func `each muscle has a place on the front or on the back`(muscle: MuscleRegion) {
    let shown = BodyMap.View.allCases.contains { view in
      colors(BodyMap([muscle: .primary]).frame(view, height: 150))
        .contains(FigurePalette().accent)
    }
    #expect(shown)
  }

  @Test func `every shape lies on the body's own half and between head and soles`() {
    for (muscle, outlines) in BodyMapShapes.front + BodyMapShapes.back {
      for point in outlines.joined() {
        #expect(point.x > 0 && point.x < 23, "\(muscle)")
        #expect(point.y > 12 && point.y < 100, "\(muscle)")
      }
    }
  }

  @Test(arguments: BodyMap.View.allCases)
  func `it stays inside of its frame`(view: BodyMap.View) {
    let frame = BodyMap([:]).frame(view, height: 150)
    let page = Rect(origin: .zero, size: frame.size)
    for placed in frame.items {
      guard case .path(let path, _, let stroke) = placed.item, let bounds = path.bounds else {
        continue
      }
      let reach = (stroke?.width ?? 0) / 2
      #expect(page.minX <= bounds.minX - reach + 0.1 && page.maxX >= bounds.maxX + reach - 0.1)
      #expect(page.minY <= bounds.minY - reach + 0.1 && page.maxY >= bounds.maxY + reach - 0.1)
    }
  }

  @Test func `a helping muscle is hatched, so that it differs without colour`() {
    let solid = strokes(BodyMap([.lats: .primary]).frame(.back, height: 150))
    let hatched = strokes(BodyMap([.lats: .secondary]).frame(.back, height: 150))
    #expect(hatched.contains(FigurePalette().accent))
    #expect(!solid.contains(FigurePalette().accent))
  }

  @Test func `the higher a level, the nearer to the accent`() {
    let palette = FigurePalette()
    func color(_ level: Double) -> Set<Color> {
      colors(BodyMap([.chest: .level(level)]).frame(.front, height: 150))
        .subtracting(colors(BodyMap([:]).frame(.front, height: 150)))
    }
    #expect(color(1) == [palette.accent])
    #expect(color(0) == [])
    #expect(color(0.5) == [palette.shirt.mixed(with: palette.accent, amount: 0.5)])
  }

  @Test func `what is trained is shaded as such though it helps too`() {
    let map = BodyMap(MuscleEmphasis(primary: ["chest"], secondary: ["chest", "triceps"]))
    #expect(map.shades == [.chest: .primary, .triceps: .secondary])
  }

  private func colors(_ frame: Frame) -> Set<Color> {
    frame.items.reduce(into: []) { colors, placed in
      switch placed.item {
      case .path(_, let fill?, _): colors.insert(fill.color)
      case .group(let frame, _, _): colors.formUnion(self.colors(frame))
      default: break
      }
    }
  }

  private func strokes(_ frame: Frame) -> Set<Color> {
    frame.items.reduce(into: []) { colors, placed in
      switch placed.item {
      case .path(_, _, let stroke?): colors.insert(stroke.color)
      case .group(let frame, _, _): colors.formUnion(strokes(frame))
      default: break
      }
    }
  }
}
