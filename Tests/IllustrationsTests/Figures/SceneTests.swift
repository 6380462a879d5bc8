import Diagnostics
import Drawing
import Testing

@testable import Illustrations

struct SceneTests {
  private let side = Projection(Viewpoint(turn: -90, height: 0))
  private let front = Projection(Viewpoint(turn: 0, height: 0))
  private let back = Projection(Viewpoint(turn: 180, height: 0))

  private func order(_ body: Skeleton, _ projection: Projection, props: [Prop] = []) -> [Drawable
    .Name]
  {
    let flesh = BodyFlesh(body)
    return DepthOrder.sorted(
      BodyDrawing(body, flesh, projection).drawables()
        + PropDrawing(body, flesh, projection).drawables(props)
    ).map(\.name)
  }

  @Test
  func `from the right side the right arm is painted over the trunk and the left one under it`()
    throws
  {
    let names = order(skeleton([]), side)
    let trunk = try #require(names.firstIndex(of: .body(.torso)))
    #expect(try #require(names.firstIndex(of: .body(.upperArm(.right)))) > trunk)
    #expect(try #require(names.firstIndex(of: .body(.upperArm(.left)))) < trunk)
  }

  @Test func `arms that are held forward are painted over the chest from the front`() throws {
    let body = skeleton([(.shoulderFlexion, .left, 80), (.elbowFlexion, .left, 90)])
    let names = order(body, front)
    let trunk = try #require(names.firstIndex(of: .body(.torso)))
    #expect(try #require(names.firstIndex(of: .body(.forearm(.left)))) > trunk)
  }

  @Test func `furniture told to lie behind is painted first`() {
    let bench = Prop.box([-1, -1, -1], [1, 1, 1], layer: .behind)
    #expect(order(skeleton([]), front, props: [bench]).first == .prop(0, piece: 0))
  }

  @Test func `a dumbbell lies in the hand`() {
    let body = skeleton([(.elbowFlexion, .left, 70), (.shoulderAbduction, .left, 30)])
    let grip = Contact(kind: .grip, side: .left).centre(on: body)
    let pieces = PropDrawing(body, BodyFlesh(body), front)
      .drawables([.dumbbell(hands: [.left], hang: nil)])
    let places = pieces.flatMap(\.spheres).map(\.place)
    #expect(!places.isEmpty)
    #expect(places.allSatisfy { ($0 - grip).length < 0.1 })
  }

  @Test func `one dumbbell hangs upright from both hands`() {
    let body = skeleton([(.shoulderFlexion, .left, 80), (.shoulderFlexion, .right, 80)])
    let grips = BodySide.allCases.map { Contact(kind: .grip, side: $0).centre(on: body) }
    let pieces = PropDrawing(body, BodyFlesh(body), front)
      .drawables([.dumbbell(hands: BodySide.allCases, hang: .down)])
    let places = pieces.flatMap(\.spheres).map(\.place)
    let middle = (grips[0] + grips[1]) / 2
    #expect(places.contains { ($0 - middle).length < 0.05 })
    #expect(places.allSatisfy { abs($0.x - middle.x) < 0.04 && abs($0.y - middle.y) < 0.04 })
    #expect((places.map(\.z).min() ?? 0) < middle.z - 0.1)
  }

  @Test func `a barbell runs through both hands`() {
    let body = skeleton([(.elbowFlexion, .left, 90), (.elbowFlexion, .right, 90)])
    let pieces = PropDrawing(body, BodyFlesh(body), front)
      .drawables([.barbell(at: .hands, halfLength: 0.4, plate: 0.1)])
    let places = pieces.flatMap(\.spheres).map(\.place)
    for side in BodySide.allCases {
      let grip = Contact(kind: .grip, side: side).centre(on: body)
      #expect(places.contains { ($0 - grip).length < 0.02 })
    }
  }

  @Test func `a roller lies across its bone or along it`() throws {
    let body = skeleton([])
    let boxes = try [Prop.PadAxis.across, .along].map { axis in
      let pad = Prop.pad(at: .bone(.shin(.left), .zero), axis: axis, halfLength: 0.1, radius: 0.02)
      let pieces = PropDrawing(body, BodyFlesh(body), front).drawables([pad])
      return try #require(pieces.first?.outline.bounds)
    }
    #expect(abs(boxes[0].width - 0.2) < 0.005 && abs(boxes[0].height - 0.04) < 0.005)
    #expect(abs(boxes[1].width - 0.04) < 0.005 && abs(boxes[1].height - 0.2) < 0.005)
  }

  @Test func `a machine's lever reaches from its pivot to what it moves`() {
    let body = skeleton([(.kneeFlexion, .left, 70)])
    let lever = Prop.lever(from: .room([0, 0.1, 0.3]), to: .bone(.shin(.left), [0, 0, -0.2]))
    let places = PropDrawing(body, BodyFlesh(body), front).drawables([lever])
      .flatMap(\.spheres).map(\.place)
    for end in [[0, 0.1, 0.3], body.left.shin.point([0, 0, -0.2])] {
      #expect(places.contains { ($0 - end).length < 1e-6 })
    }
  }

  @Test func `an arrow leads from where a foot was to where it goes`() throws {
    let figure = try #require(
      decodedFigure(
        #"""
        { "title": "T", "frames": [ {}, { "pose": { "left-hip": { "flexion": 60 } } } ],
          "arrows": [ { "follow": "left-foot", "trim": [0, 1] } ] }
        """#
      ).value)
    let posed = figure.frames.map { frame in
      let body = PoseSolver.solve(frame.request, after: nil).skeleton
      return FigureFrame.Posed(skeleton: body, base: .standing, flesh: BodyFlesh(body))
    }
    let arrow = try #require(figure.arrows.first)
    let points = arrow.points(try #require(posed.first), try #require(posed.last), side)
    let ends = posed.map { side.image($0.skeleton.left.foot.origin) }
    #expect((try #require(points.first) - (try #require(ends.first))).length < 1e-9)
    #expect((try #require(points.last) - (try #require(ends.last))).length < 1e-9)
  }

  @Test func `the back of the thigh is seen from behind and not from the front`() {
    let body = skeleton([])
    let thigh = BodyFlesh(body)[.thigh(.left)]
    func count(_ projection: Projection) -> Int {
      MusclePatch.all.filter { $0.muscle == .hamstrings }
        .flatMap { $0.outlines(on: .thigh(.left), thigh, of: body, projection) }.count
    }
    #expect(count(back) == 1)
    #expect(count(front) == 0)
  }

  @Test func `the shoulder's muscle does not turn with the arm`() throws {
    let deltoid = try #require(MusclePatch.all.first { $0.muscle == .shoulders })
    let level = [90.0, -60].map { turn in
      skeleton([(.shoulderAbduction, .left, 90), (.shoulderRotation, .left, turn)])
    }
    let patches = try level.map { body in
      let arm = BodyPart.upperArm(.left)
      let patch = try #require(deltoid.outlines(on: arm, BodyFlesh(body)[arm], of: body, front).first)
      return try #require(patch.path.bounds)
    }
    #expect(patches.allSatisfy { $0.height > 0.02 })
    #expect(abs(patches[0].height - patches[1].height) < 0.01)
  }

  @Test func `each of the 17 muscles is seen from the front or from behind`() {
    let body = skeleton([])
    let flesh = BodyFlesh(body)
    let seen = MusclePatch.all.filter { patch in
      [front, back].contains { projection in
        BodyPart.all.contains {
          !patch.outlines(on: $0, flesh[$0], of: body, projection).isEmpty
        }
      }
    }
    #expect(Set(seen.map(\.muscle)) == Set(MuscleRegion.allCases))
    #expect(MuscleRegion.allCases.count == 17)
  }

  @Test func `hair tells the back of a head from its face`() {
    let head = skeleton([]).head
    let (face, nape) = (HairCap.outline(on: head, front), HairCap.outline(on: head, back))
    func area(_ outline: [ImagePoint]) -> Double { Contour(through: outline).area.magnitude }
    #expect(area(nape) > 1.5 * area(face))
  }

  @Test func `a far limb is darker than a near one`() {
    let palette = FigurePalette()
    let (near, far) = (Tint(.skin).color(palette), Tint(.skin, far: 1).color(palette))
    #expect(far.luminance < near.luminance)
  }
}
