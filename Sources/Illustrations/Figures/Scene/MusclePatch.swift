import Drawing

/// Where a muscle shows on the skin.
struct MusclePatch: Hashable, Sendable {
  var muscle: MuscleRegion
  var shape: Shape

  enum Shape: Hashable, Sendable {
    /// A lens on a part's sweep. Angles go around the part: 0 front, 90 outer side, -90 inner
    /// side, 180 back. Along as in ``Station``.
    case lens(on: SweptPart, along: ClosedRange<Double>, around: Double, halfWidth: Double)
    /// A bulge over the hip that lies on torso and thigh: balls on the pelvis, of the left side,
    /// and the direction it faces.
    case hip([SIMD4<Double>], facing: Vector)
  }

  /// Whether it never reaches beyond the part that it is drawn on.
  var staysOnSurface: Bool {
    switch shape {
    case .lens: true
    case .hip: false
    }
  }

  enum SweptPart: Hashable, Sendable { case torso, neck, thigh, shin, upperArm, forearm }

  static let all: [MusclePatch] = [
    MusclePatch(.quadriceps, .thigh, 0.12...0.93, 14, 60),
    MusclePatch(.hamstrings, .thigh, 0.16...0.93, 180, 60),
    MusclePatch(.adductors, .thigh, 0.08...0.66, -92, 34),
    // The tensor fasciae latae, down the outside of the thigh.
    MusclePatch(.abductors, .thigh, -0.10...0.42, 84, 50),
    MusclePatch(.calves, .shin, 0.06...0.60, 180, 66),
    MusclePatch(.chest, .torso, 0.198...0.284, 40, 40),
    MusclePatch(.abdominals, .torso, 0.004...0.205, 18, 30),
    MusclePatch(.shoulders, .upperArm, -0.13...0.46, 75, 72),
    MusclePatch(.biceps, .upperArm, 0.20...0.87, 0, 46),
    MusclePatch(.triceps, .upperArm, 0.12...0.88, 180, 68),
    MusclePatch(.forearms, .forearm, 0.05...0.72, 20, 80),
    MusclePatch(.lats, .torso, 0.09...0.25, 128, 34),
    MusclePatch(.lowerBack, .torso, 0.03...0.14, 163, 24),
    MusclePatch(.middleBack, .torso, 0.14...0.25, 162, 26),
    MusclePatch(.traps, .torso, 0.205...0.298, 160, 40),
    // Their edge between neck and shoulder, seen from the front.
    MusclePatch(.traps, .torso, 0.270...0.301, 78, 44),
    MusclePatch(.neck, .neck, 0.1...0.95, 80, 60),
    MusclePatch(
      muscle: .glutes,
      shape: .hip(
        [[-0.040, 0.040, 0.018, 0.034], [-0.044, 0.050, -0.030, 0.036]],
        facing: [-0.80, 0.60, -0.10])),
    MusclePatch(
      muscle: .abductors,
      shape: .hip(
        [[-0.004, 0.078, 0.034, 0.022], [-0.004, 0.082, -0.012, 0.026]], facing: [0.15, 0.98, 0.10])
    ),
  ]

  /// Those of some muscles; all where nil.
  static func showing(_ muscles: Set<MuscleRegion>?) -> [MusclePatch] {
    guard let muscles else { return all }
    return all.filter { muscles.contains($0.muscle) }
  }

  private init(
    _ muscle: MuscleRegion, _ part: SweptPart, _ along: ClosedRange<Double>, _ around: Double,
    _ halfWidth: Double
  ) {
    self.init(
      muscle: muscle, shape: .lens(on: part, along: along, around: around, halfWidth: halfWidth))
  }

  private init(muscle: MuscleRegion, shape: Shape) {
    self.muscle = muscle
    self.shape = shape
  }
}

extension BodyPart {
  fileprivate var swept: MusclePatch.SweptPart? {
    switch self {
    case .torso: .torso
    case .neck: .neck
    case .thigh: .thigh
    case .shin: .shin
    case .upperArm: .upperArm
    case .forearm: .forearm
    case .head, .foot, .hand: nil
    }
  }
}

extension MusclePatch {
  /// The visible part of this patch on a body part, once for each side that it is on.
  func outlines(
    on part: BodyPart, _ flesh: Flesh, of skeleton: Skeleton, _ projection: Projection
  ) -> [(side: BodySide, path: Path)] {
    let pelvis = skeleton.pelvis
    let sides = part.side.map { [$0] } ?? BodySide.allCases
    switch shape {
    case .lens(let swept, let along, let around, let halfWidth):
      guard part.swept == swept, let sweep = flesh.sweep else { return [] }
      return sides.compactMap { side in
        let outline = Self.lens(
          sweep, along, around: around - twist(skeleton.pose, side), halfWidth: halfWidth,
          side: side, projection)
        return outline.isEmpty ? nil : (side, CurveFit.path(around: outline))
      }
    case .hip(let balls, let facing):
      guard part == .torso || part.swept == .thigh else { return [] }
      return sides.compactMap { side in
        guard projection.depth(pelvis.turn * side.mirrored(facing)) > -0.12 else { return nil }
        let solids = balls.map {
          Ellipsoid.ball(pelvis.point(side.mirrored([$0.x, $0.y, $0.z])), $0.w)
        }
        return (side, projection.path(around: Solids(groups: [solids])))
      }
    }
  }

  /// How far the part turns about its own length under the patch, in degrees: the deltoid comes from the
  /// shoulder blade and does not turn with the arm.
  private func twist(_ pose: Pose, _ side: BodySide) -> Double {
    muscle == .shoulders ? pose[.shoulderRotation, side] : 0
  }

  /// Down the left edge and up the right one, each where the surface still faces the viewer.
  private static func lens(
    _ sweep: Sweep, _ along: ClosedRange<Double>, around: Double, halfWidth: Double,
    side: BodySide, _ projection: Projection
  ) -> [ImagePoint] {
    var one: [ImagePoint] = []
    var other: [ImagePoint] = []
    one.reserveCapacity(2 * lensRows.count)
    other.reserveCapacity(lensRows.count)
    for row in lensRows {
      let place = along.lowerBound + (along.upperBound - along.lowerBound) * row.along
      guard let section = sweep.section(at: place) else { continue }
      let width = halfWidth * row.width
      let rim = Rim(section, side: side, projection)
      guard let seen = rim.visible(around - width, around + width) else { continue }
      one.append(seen.0)
      other.append(seen.1)
    }
    return one.count > 2 ? one + other.reversed() : []
  }

  /// Places along a lens and how wide it is there, denser towards its ends.
  private static let lensRows: [(along: Double, width: Double)] = (0...12).map { row in
    let u = 0.5 - 0.5 * Degrees.cosine(15 * Double(row))
    return (u, max(0, 4 * u * (1 - u)).squareRoot())
  }
}

/// The rim of a cross-section in the picture and which of it faces the viewer.
private struct Rim {
  private let centre: ImagePoint
  private let front: ImagePoint
  private let outer: ImagePoint
  /// How much the front and the outer side look at the viewer.
  private let facing: ImagePoint

  init(_ section: Ellipsoid, side: BodySide, _ projection: Projection) {
    let (x, y) = (section.axes.x, section.axes.y * side.sign)
    centre = projection.image(section.centre)
    front = projection.image(x)
    outer = projection.image(y)
    facing = ImagePoint(projection.depth(x) / x.dot(x), projection.depth(y) / y.dot(y))
  }

  /// The first and last points that are seen between two angles less than half a turn apart.
  func visible(_ first: Double, _ last: Double) -> (ImagePoint, ImagePoint)? {
    let (a, b) = (Self.direction(first), Self.direction(last))
    let (seesA, seesB) = (a.dot(facing) > 0, b.dot(facing) > 0)
    if !seesA && !seesB { return nil }
    // Where the surface turns away, on the side of the end that is not seen.
    let edge = facing.turned.unit
    return (point(seesA ? a : -edge), point(seesB ? b : edge))
  }

  private func point(_ direction: ImagePoint) -> ImagePoint {
    centre + front * direction.x + outer * direction.y
  }

  private static func direction(_ angle: Double) -> ImagePoint {
    let (sine, cosine) = Degrees.both(angle)
    return ImagePoint(cosine, sine)
  }
}
