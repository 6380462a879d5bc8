/// The mannequin's flesh around a skeleton. Radii are by eye, in fractions of stature.
struct BodyFlesh: Sendable {
  private let parts: [Flesh]

  init(_ skeleton: Skeleton, hands: [BodySide: HandShape] = [:]) {
    let spine = skeleton.spine
    parts = BodyPart.all.map { part in
      switch part {
      case .torso: Self.torso(skeleton, spine)
      case .neck: Self.neck(skeleton)
      case .head: Self.head(skeleton)
      case .thigh(let side):
        Self.limb(skeleton.limbs(side).thigh, BodyLength.thigh, Self.thigh)
      case .shin(let side): Self.limb(skeleton.limbs(side).shin, BodyLength.shin, Self.shin)
      case .foot(let side):
        Self.foot(skeleton.limbs(side).foot, toes: skeleton.limbs(side).toes, side)
      case .upperArm(let side):
        Self.limb(skeleton.limbs(side).upperArm, BodyLength.upperArm, Self.upperArm)
      case .forearm(let side):
        Self.limb(skeleton.limbs(side).forearm, BodyLength.forearm, Self.forearm)
      case .hand(let side):
        Self.hand(skeleton.limbs(side).hand, side, hands[side] ?? .open)
      }
    }
  }

  subscript(part: BodyPart) -> Flesh { parts[part.index] }

  /// The height of the lowest point of the skin.
  var lowest: Double {
    var lowest = Double.infinity
    for part in parts {
      for station in part.sweep?.stations ?? [] { lowest = min(lowest, station.solid.lowest) }
      for group in part.groups { for solid in group { lowest = min(lowest, solid.lowest) } }
    }
    return lowest
  }

  // MARK: Tables

  /// Along the bone (0…1), forward offset, radius front to back, radius side to side.
  private typealias Row = (along: Double, offset: Double, depth: Double, width: Double)

  private static let thigh: [Row] = smoothed([
    (-0.10, -0.004, 0.040, 0.040), (0, -0.003, 0.056, 0.053), (0.22, 0.002, 0.056, 0.053),
    (0.5, 0.004, 0.049, 0.047), (0.8, 0.002, 0.039, 0.038), (1, 0.001, 0.036, 0.035),
  ])
  private static let shin: [Row] = smoothed([
    (0, 0.001, 0.0355, 0.0345), (0.13, -0.002, 0.0345, 0.034), (0.32, -0.007, 0.0385, 0.037),
    (0.6, -0.005, 0.029, 0.028), (0.86, -0.001, 0.0205, 0.0195), (1, 0, 0.0205, 0.0195),
  ])
  private static let upperArm: [Row] = smoothed([
    (-0.16, 0, 0.016, 0.016), (-0.11, 0, 0.027, 0.027), (0, 0, 0.0345, 0.0345),
    (0.2, 0, 0.0345, 0.034), (0.5, 0.002, 0.031, 0.029), (0.82, 0, 0.0255, 0.0255),
    (1, 0, 0.0245, 0.0245),
  ])
  private static let forearm: [Row] = smoothed([
    (0, 0, 0.0245, 0.0245), (0.22, 0.001, 0.0265, 0.0275), (0.5, 0, 0.0235, 0.025),
    (0.85, 0, 0.0155, 0.0175), (1, 0, 0.0145, 0.017),
  ])
  /// Height above the hips, the rest as above with half depth and half width. The narrow waist and
  /// the slope to the neck keep the torso from looking like a sausage.
  private static let torso: [Row] = [
    (-0.060, -0.006, 0.030, 0.038), (-0.030, -0.009, 0.055, 0.080), (0.002, -0.010, 0.062, 0.091),
    (0.040, -0.006, 0.058, 0.086), (0.0841, 0, 0.053, 0.075), (0.1353, 0.003, 0.050, 0.069),
    (0.1818, 0.003, 0.056, 0.077), (0.227, 0.001, 0.062, 0.087), (0.257, -0.002, 0.060, 0.092),
    (0.281, -0.007, 0.048, 0.078), (0.301, -0.012, 0.034, 0.046),
  ]

  // MARK: Parts

  private static func limb(_ bone: BonePlace, _ length: Double, _ rows: [Row]) -> Flesh {
    let stations = rows.enumerated().map { index, row in
      let thin = min(row.depth, row.width)
      // The ends are round, so that a bent joint is; a root that begins inside the trunk is not.
      let round =
        index == 0 && row.along < 0 ? 0.2 : index == 0 || index == rows.count - 1 ? 1 : 0.35
      return Station(
        along: row.along,
        solid: Ellipsoid(
          on: bone, [row.offset, 0, -row.along * length], [row.depth, row.width, thin * round]))
    }
    return Flesh(sweep: Sweep(stations: stations), groups: [])
  }

  private static func torso(_ skeleton: Skeleton, _ spine: [BonePlace]) -> Flesh {
    let stations = torso.map { row in
      Station(
        along: row.along,
        solid: Ellipsoid(
          on: place(at: row.along, skeleton, spine), [row.offset, 0, 0], [row.depth, row.width, 0.008]))
    }
    let neckTop = Ellipsoid(on: skeleton.neck, [0, 0, 0.020], [0.025, 0.025, 0.010])
    let sweep = Sweep(stations: stations)
    let ribs = [0.235, 0.262].compactMap { sweep.section(at: $0) }
    let groups = BodySide.allCases.flatMap { side in
      let joint = BonePlace(
        turn: skeleton.chest.turn, origin: skeleton.limbs(side).upperArm.origin)
      let outer = Ellipsoid(on: joint, .zero, [0.034, 0.034, 0.0335])
      let inner = Ellipsoid(on: joint, side.mirrored([0, -0.03, 0.004]), [0.034, 0.02, 0.030])
      return [[outer, inner, neckTop], [outer] + ribs]
    }
    return Flesh(sweep: sweep, groups: groups)
  }

  /// The frame of the trunk at a height above the hips: pelvis, spine or chest.
  private static func place(
    at height: Double, _ skeleton: Skeleton, _ spine: [BonePlace]
  ) -> BonePlace {
    let up = height - BodyLength.pelvisHeight
    if up <= 0 {
      return BonePlace(turn: skeleton.pelvis.turn, origin: skeleton.pelvis.point([0, 0, height]))
    }
    let chest = skeleton.chest
    if up >= BodyLength.spine {
      return BonePlace(turn: chest.turn, origin: chest.point([0, 0, up - BodyLength.spine]))
    }
    let step = up / BodyLength.spine * Double(spine.count - 1)
    let index = min(spine.count - 2, Int(step))
    let (a, b) = (spine[index], spine[index + 1])
    let middle = a.origin.mixed(with: b.origin, amount: step - Double(index))
    return BonePlace(turn: a.turn, origin: middle + a.turn.x * 0.004)
  }

  private static func neck(_ skeleton: Skeleton) -> Flesh {
    let rows: [(Double, Double)] = [
      (-0.012, 0.034), (0, 0.031), (0.02, 0.0285), (0.045, 0.028), (0.06, 0.028),
    ]
    let stations = rows.map { height, radius in
      Station(
        along: (height + 0.012) / 0.072,
        solid: Ellipsoid(on: skeleton.neck, [0, 0, height], [radius, radius * 0.95, 0.006]))
    }
    return Flesh(sweep: Sweep(stations: stations), groups: [])
  }

  private static func head(_ skeleton: Skeleton) -> Flesh {
    let head = skeleton.head
    let cranium = Ellipsoid(on: head, [0.006, 0, 0.070], [0.053, 0.0425, 0.049])
    let cheeks = Ellipsoid(on: head, [0.014, 0, 0.050], [0.046, 0.039, 0.045])
    let chin = Ellipsoid(on: head, [0.024, 0, 0.022], [0.030, 0.027, 0.026])
    let nose = [
      Ellipsoid(on: head, [0.050, 0, 0.062], [0.008, 0.006, 0.008]),
      Ellipsoid(on: head, [0.0605, 0, 0.042], [0.0065, 0.0065, 0.006]),
      Ellipsoid(on: head, [0.050, 0, 0.034], [0.008, 0.008, 0.006]),
    ]
    let ears = BodySide.allCases.map {
      [Ellipsoid(on: head, $0.mirrored([-0.001, 0.0425, 0.050]), [0.009, 0.006, 0.0135])]
    }
    return Flesh(sweep: nil, groups: [[cranium, cheeks], [cheeks, chin], nose] + ears)
  }

  private static func foot(_ foot: BonePlace, toes: BonePlace, _ side: BodySide) -> Flesh {
    let ankle = Ellipsoid(on: foot, [0, 0, 0.004], [0.0225, 0.0215, 0.012])
    let heel = Ellipsoid(on: foot, [-0.032, 0, -0.018], [0.021, 0.021, 0.021])
    let arch = Ellipsoid(on: foot, [0.026, 0, -0.016], [0.024, 0.021, 0.020])
    let ball = Ellipsoid(on: foot, side.mirrored([0.070, 0.002, -0.0245]), [0.018, 0.026, 0.0145])
    let knuckles = Ellipsoid(on: toes, side.mirrored([0, 0.002, 0]), [0.014, 0.0255, 0.0145])
    let tip = Ellipsoid(on: toes, side.mirrored([0.024, 0, -0.0035]), [0.016, 0.021, 0.0115])
    return Flesh(
      sweep: nil,
      groups: [[ankle, heel, arch], [heel, arch, ball], [knuckles, tip]])
  }

  /// The first group is the wrist and the palm: what heals the joint with the forearm.
  private static func hand(_ hand: BonePlace, _ side: BodySide, _ shape: HandShape) -> Flesh {
    func solid(_ local: Vector, _ semiAxes: Vector) -> Ellipsoid {
      Ellipsoid(on: hand, side.mirrored(local), semiAxes)
    }
    let wrist = solid(.zero, [0.0145, 0.017, 0.012])
    switch shape {
    case .open:
      let palm = solid([0.001, 0, -0.036], [0.0125, 0.0225, 0.020])
      let knuckles = solid([0.002, -0.001, -0.060], [0.010, 0.021, 0.012])
      let tips = solid([0.004, -0.002, -0.094], [0.007, 0.013, 0.009])
      let thumb = [
        solid([0.004, 0.014, -0.022], [0.010, 0.010, 0.010]),
        solid([0.010, 0.031, -0.054], [0.0075, 0.0075, 0.010]),
      ]
      return Flesh(
        sweep: nil, groups: [[wrist, palm], [palm, knuckles], [knuckles, tips], thumb])
    case .grip:
      let fist = solid([0.006, 0, -0.040], [0.020, 0.024, 0.026])
      let fingers = solid([0.016, 0, -0.046], [0.018, 0.024, 0.020])
      let thumb = [
        solid([0.010, 0.018, -0.028], [0.010, 0.009, 0.012]),
        solid([0.028, 0.014, -0.040], [0.008, 0.008, 0.009]),
      ]
      return Flesh(sweep: nil, groups: [[wrist, fist], [fist, fingers], thumb])
    }
  }

  /// A Catmull-Rom curve through the rows, two points for each gap.
  private static func smoothed(_ table: [Row]) -> [Row] {
    let steps = 2
    let knots = table.map { SIMD4($0.along, $0.offset, $0.depth, $0.width) }
    guard knots.count > 1, let last = table.last else { return table }
    var rows: [Row] = []
    for i in 0..<(knots.count - 1) {
      let (p1, p2) = (knots[i], knots[i + 1])
      let p0 = i > 0 ? knots[i - 1] : p1 * 2 - p2
      let p3 = i + 2 < knots.count ? knots[i + 2] : p2 * 2 - p1
      for step in 0..<steps {
        let u = Double(step) / Double(steps)
        let linear = p2 - p0
        let square = p0 * 2 - p1 * 5 + p2 * 4 - p3
        let cube = p1 * 3 - p0 - p2 * 3 + p3
        let p = (p1 * 2 + linear * u + square * (u * u) + cube * (u * u * u)) * 0.5
        rows.append((p.x, p.y, p.z, p.w))
      }
    }
    return rows + [last]
  }
}
