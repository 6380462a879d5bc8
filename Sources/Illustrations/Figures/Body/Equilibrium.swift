/// Where the body's weight lies, seen from above, and what carries it.
struct Equilibrium {
  /// From the middle of what carries the body to its centre of mass, forward and to the left, in
  /// fractions of stature.
  var lean: SIMD2<Double>
  /// How far the centre of mass lies outside of what carries the body; 0 inside.
  var overhang: Double

  /// Nil where nothing rests on the floor.
  init?(_ request: PoseRequest, _ skeleton: Skeleton) {
    guard let lean = Self.lean(request, skeleton) else { return nil }
    self.lean = lean
    let mass = Self.centreOfMass(skeleton)
    let support = ConvexHull.around(
      Self.carriers(request).flatMap { contact in
        let place = contact.centre(on: skeleton)
        let reach = max(0.02, contact.radius)
        return [(-1.0, -1.0), (1, -1), (1, 1), (-1, 1)].map {
          SIMD2(place.x + $0.0 * reach, place.y + $0.1 * reach)
        }
      })
    overhang = max(0, support.distance(to: SIMD2(mass.x, mass.y)))
  }

  /// As ``lean``, without the rest.
  static func lean(_ request: PoseRequest, _ skeleton: Skeleton) -> SIMD2<Double>? {
    let carriers = carriers(request)
    guard !carriers.isEmpty else { return nil }
    var middle = Vector.zero
    for carrier in carriers { middle += carrier.centre(on: skeleton) }
    let apart = centreOfMass(skeleton) - middle / Double(carriers.count)
    return SIMD2(apart.x, apart.y)
  }

  /// A sole carries over its whole length, from behind the heel to the toes.
  private static func carriers(_ request: PoseRequest) -> [Contact] {
    var carriers = request.floor
    for contact in request.floor where contact.kind == .foot {
      carriers.append(Contact(kind: .toes, side: contact.side))
    }
    return carriers
  }

  /// Segment masses in hundredths of the body's and their centres along the segment, after Winter,
  /// Biomechanics and Motor Control of Human Movement (2009), table 4.1.
  static func centreOfMass(_ skeleton: Skeleton) -> Vector {
    var sum = skeleton.pelvis.point([-0.01, 0, 0.03]) * 14.2
    sum += skeleton.chest.point([0, 0, -0.02]) * 35.5
    sum += skeleton.head.point([0.006, 0, 0.05]) * 8.1
    for side in BodySide.allCases {
      let limbs = skeleton.limbs(side)
      sum += limbs.thigh.point([0, 0, -0.433 * BodyLength.thigh]) * 10.0
      sum += limbs.shin.point([0, 0, -0.433 * BodyLength.shin]) * 4.65
      sum += limbs.foot.point([0.03, 0, -0.02]) * 1.45
      sum += limbs.upperArm.point([0, 0, -0.436 * BodyLength.upperArm]) * 2.8
      sum += limbs.forearm.point([0, 0, -0.43 * BodyLength.forearm]) * 1.6
      sum += limbs.hand.point([0, 0, -0.05]) * 0.6
    }
    return sum / 100
  }
}
