import Diagnostics
import Drawing
import Testing

@testable import Illustrations

struct DrawnFigureTests {
  private static let lunge = #"""
    { "title": "Lift", "frames": [
      { "pose": { "left-hip": { "abduction": 40 } }, "on-floor": ["right-foot"], "balance": "ignored" } ] }
    """#

  private func drawn(_ text: String) throws -> DrawnFigure {
    try #require(decodedFigure(text).value).drawn()
  }

  @Test(arguments: BundledFigures.names)
  func `a bundled figure is free of mistakes and draws inside its frame`(name: String) throws {
    let decoded = decodedFigure(try BundledFigures.text(name))
    #expect(decoded.diagnostics.map(\.description) == [])
    let figure = try #require(decoded.value)
    #expect(!figure.alternative.isEmpty && figure.alternative != figure.title)
    let drawn = figure.drawn()
    #expect(drawn.notes.map(\.description) == [])
    let everything = MuscleEmphasis(primary: Set(MuscleRegion.allCases))
    let frame = drawn.frame(pointsPerStature: 85, muscles: everything)
    let page = Rect(origin: .zero, size: frame.size)
    for placed in frame.items {
      guard case .path(let path, _, let stroke) = placed.item, let bounds = path.bounds else {
        continue
      }
      // Outlines may reach out by half a line; curves lie inside of their handles.
      let slack = (stroke?.width ?? 0) / 2 + 0.1
      let inner = Rect(
        x: bounds.minX + placed.origin.x + slack, y: bounds.minY + placed.origin.y + slack,
        width: max(0, bounds.width - 2 * slack), height: max(0, bounds.height - 2 * slack))
      #expect(page.contains(inner))
    }
    #expect((0...frame.size.height).contains(frame.baseline ?? -1))
  }

  @Test func `there are bundled figures`() {
    #expect(BundledFigures.names.contains("stepping-side-lunge"))
    #expect(BundledFigures.names.contains("lateral-leg-lift"))
    #expect(BundledFigures.names.contains("seated-abduction"))
  }

  @Test func `the same file gives the same frame`() throws {
    let text = try BundledFigures.text("stepping-side-lunge")
    #expect(try drawn(text).frame(pointsPerStature: 85) == drawn(text).frame(pointsPerStature: 85))
  }

  @Test func `a mirrored figure has the size of the first and each point on the other side`() throws
  {
    let figure = try drawn(Self.lunge)
    let (one, other) = (
      figure.frame(pointsPerStature: 80), figure.frame(pointsPerStature: 80, facing: .mirrored)
    )
    #expect(one.size == other.size)
    #expect(one.items.count == other.items.count)
    for (a, b) in zip(one.items, other.items) {
      guard case .path(let path, _, _) = a.item, case .path(let mirror, _, _) = b.item,
        let left = path.bounds, let right = mirror.bounds
      else { continue }
      #expect(abs((left.minX + a.origin.x) + (right.maxX + b.origin.x) - one.size.width) < 0.11)
      #expect(abs(left.minY - right.minY) < 0.01)
    }
  }

  @Test func `a figure fits the box it is given and not more than the largest scale`() throws {
    let figure = try drawn(Self.lunge)
    let narrow = figure.fitting(Size(width: 20, height: 200), maxPointsPerStature: 85)
    #expect(narrow.size.width <= 20 && narrow.size.width > 19)
    let roomy = figure.fitting(Size(width: 500, height: 500), maxPointsPerStature: 85)
    #expect(roomy.size == figure.size(pointsPerStature: 85))
  }

  @Test func `figures at one scale have their floor at the soles`() throws {
    let figure = try drawn(standing(#""on-floor": ["foot"]"#).replacing("Test", with: "T"))
    let frame = figure.frame(pointsPerStature: 100)
    let floor = try #require(frame.baseline)
    // The shadow reaches a little below the floor line, the head about a stature above.
    #expect(frame.size.height - floor < 8)
    #expect(floor > 95 && floor < 110)
  }

  @Test func `only the muscles at work are painted, the second ones paler`() throws {
    let figure = try drawn(Self.lunge)
    let palette = FigurePalette()
    func colors(_ muscles: MuscleEmphasis) -> Set<Color> {
      Set(
        figure.frame(pointsPerStature: 80, muscles: muscles, palette: palette).items.flatMap(fills))
    }
    #expect(!colors(MuscleEmphasis()).contains(palette.accent))
    #expect(colors(MuscleEmphasis(primary: ["quadriceps"])).contains(palette.accent))
    let second = colors(MuscleEmphasis(primary: [], secondary: ["quadriceps"]))
    #expect(!second.contains(palette.accent))
    #expect(second.contains(palette.secondary(on: palette.shorts)))
  }

  @Test func `a frame may show one side's muscles only`() throws {
    func count(_ highlight: String) throws -> Int {
      let figure = try drawn(
        #"{ "title": "T", "view": "front", "frames": [ { "highlight": "\#(highlight)" } ] }"#)
      let frame = figure.frame(
        pointsPerStature: 80, muscles: MuscleEmphasis(primary: ["quadriceps"]))
      return frame.items.flatMap(fills).filter { $0 == FigurePalette().accent }.count
    }
    let (both, left, none) = (try count("both"), try count("left"), try count("none"))
    #expect(none == 0)
    #expect(left > 0 && both == 2 * left)
  }

  @Test func `a head that was elsewhere shows as a ghost, and nothing else does`() throws {
    func ghosts(_ parts: String) throws -> Int {
      let figure = try drawn(
        #"{ "title": "T", "arrangement": "overlay", "ghost": [\#(parts)], "frames": [ {}, { "pose": { "neck": { "protraction": 30 } } } ] }"#)
      #expect(figure.scenes.count == 1)
      return figure.scenes.flatMap(\.marks).filter { $0.style == .outline(Tint(.ghost)) }.count
    }
    #expect(try ghosts("") == 0)
    #expect(try ghosts(#""head", "neck""#) == 2)
  }

  @Test func `a mat is as long as the body that lies on it with its legs lifted`() throws {
    func length(_ flexion: Int) throws -> Double {
      let figure = try drawn(
        #"{ "title": "T", "view": "side", "floor": "mat", "frames": [ { "base": "supine", "pose": { "hip": { "flexion": \#(flexion) } }, "on-floor": ["sacrum"], "balance": "ignored" } ] }"#)
      return try #require(figure.scenes.first?.marks.first?.path.bounds).width
    }
    #expect(try length(20) > 1)
    #expect(try length(90) < 0.8)
  }

  @Test func `a body that would fall is noted`() throws {
    let text = standing(
      #""pose": { "body": { "pitch": 40 } , "ankle": { "dorsiflexion": 40 } }, "on-floor": ["foot"]"#
    )
    let notes = try drawn(text).notes
    #expect(notes.contains { $0.message.contains("centre of mass") })
    #expect(try drawn(standing(#""on-floor": ["foot"]"#)).notes.isEmpty)
  }

  @Test func `a hand that cannot reach is noted`() throws {
    let text = standing(
      #""reach": { "left-palm": { "room": [1, 1, 2] } }, "free": ["elbow.flexion"]"#)
    #expect(try drawn(text).notes.contains { $0.message.contains("contact") })
  }

  private func fills(_ placed: Placed) -> [Color] {
    switch placed.item {
    case .path(_, let fill?, _): [fill.color]
    case .group(let frame, _, _): frame.items.flatMap(fills)
    default: []
    }
  }
}
