/// The bones of a posed body: forward kinematics.
///
/// Turns are intrinsic and always in the order flexion, abduction, axial rotation. After 90° of
/// flexion, abduction is therefore horizontal abduction.
struct Skeleton: Sendable {
  let pose: Pose
  let pelvis: BonePlace
  let chest: BonePlace
  let neck: BonePlace
  let head: BonePlace
  let left: Limbs
  let right: Limbs

  struct Limbs: Sendable {
    var thigh: BonePlace
    var shin: BonePlace
    var foot: BonePlace
    var toes: BonePlace
    var upperArm: BonePlace
    var forearm: BonePlace
    var hand: BonePlace
  }

  func limbs(_ side: BodySide) -> Limbs { side == .left ? left : right }

  subscript(bone: Bone) -> BonePlace {
    switch bone {
    case .pelvis: pelvis
    case .chest: chest
    case .neck: neck
    case .head: head
    case .thigh(let side): limbs(side).thigh
    case .shin(let side): limbs(side).shin
    case .foot(let side): limbs(side).foot
    case .toes(let side): limbs(side).toes
    case .upperArm(let side): limbs(side).upperArm
    case .forearm(let side): limbs(side).forearm
    case .hand(let side): limbs(side).hand
    }
  }

  /// Where the pose is in parts that of another body with the same base, those parts are taken
  /// over instead of being worked out again.
  init(_ pose: Pose, base: BasePosture, like other: Skeleton? = nil) {
    self.pose = pose
    let isTrunkKnown = other?.pose.agrees(with: pose, on: nil) ?? false
    if isTrunkKnown, let other {
      (pelvis, chest, neck, head) = (other.pelvis, other.chest, other.neck, other.head)
    } else {
      let (pitch, roll) = base.pitchAndRoll
      pelvis = BonePlace(
        turn: Matrix.identity.turned(aboutZ: pose[.bodyTurn])
          .turned(aboutY: pitch + pose[.bodyPitch]).turned(aboutX: roll + pose[.bodyRoll]),
        origin: Vector(pose[.bodyForward], pose[.bodyLeft], pose[.bodyUp]))
      chest = Self.spine(above: pelvis, pose) { _ in }
      neck = BonePlace(
        turn: chest.turn.turned(aboutY: pose[.neckFlexion] * 0.5 + 14 + pose[.neckProtraction])
          .turned(aboutX: -pose[.neckSideBend] * 0.5).turned(aboutZ: pose[.neckRotation] * 0.4),
        origin: chest.point(Vector(-0.014, 0, 0.092)))
      head = BonePlace(
        turn: chest.turn.turned(aboutY: pose[.neckFlexion])
          .turned(aboutX: -pose[.neckSideBend]).turned(aboutZ: pose[.neckRotation]),
        origin: neck.point(Vector(0, 0, 0.050)))
    }
    if isTrunkKnown, let other, other.pose.agrees(with: pose, on: .left) {
      left = other.left
    } else {
      left = Self.limbs(.left, pelvis: pelvis, chest: chest, pose)
    }
    if isTrunkKnown, let other, other.pose.agrees(with: pose, on: .right) {
      right = other.right
    } else {
      right = Self.limbs(.right, pelvis: pelvis, chest: chest, pose)
    }
  }

  /// Evenly spaced from the pelvis to the chest, both included.
  var spine: [BonePlace] {
    var places: [BonePlace] = []
    _ = Self.spine(above: pelvis, pose) { places.append($0) }
    return places
  }

  /// The bend is spread over eight steps, most of it in the middle, so that the waist has no kink.
  private static func spine(
    above pelvis: BonePlace, _ pose: Pose, visit: (BonePlace) -> Void
  ) -> BonePlace {
    let steps = 8
    var place = BonePlace(
      turn: pelvis.turn, origin: pelvis.point(Vector(-0.004, 0, BodyLength.pelvisHeight)))
    visit(place)
    let bends = (pose[.trunkFlexion], -pose[.trunkSideBend], pose[.trunkRotation])
    for step in 1...steps {
      place.origin += place.turn.z * (BodyLength.spine / Double(steps))
      let u = Double(step) / Double(steps)
      let share = u * u * (3 - 2 * u)
      place.turn = pelvis.turn.turned(aboutY: bends.0 * share).turned(aboutX: bends.1 * share)
        .turned(aboutZ: bends.2 * share)
      visit(place)
    }
    return place
  }

  private static func limbs(
    _ side: BodySide, pelvis: BonePlace, chest: BonePlace, _ pose: Pose
  ) -> Limbs {
    let s = side.sign
    func angle(_ motion: JointMotion) -> Double { pose[motion, side] }
    let thighTurn =
      pelvis.turn.turned(aboutY: -angle(.hipFlexion)).turned(aboutX: s * angle(.hipAbduction))
      .turned(aboutZ: s * angle(.hipRotation))
    let thigh = BonePlace(
      turn: thighTurn, origin: pelvis.point(Vector(0, s * BodyLength.hipHalfWidth, 0)))
    let shin = BonePlace(
      turn: thighTurn.turned(aboutY: angle(.kneeFlexion)),
      origin: thigh.point(Vector(0, 0, -BodyLength.thigh)))
    let foot = BonePlace(
      turn: shin.turn.turned(aboutY: -angle(.ankleDorsiflexion))
        .turned(aboutX: -s * angle(.ankleInversion)),
      origin: shin.point(Vector(0, 0, -BodyLength.shin)))
    let toes = BonePlace(
      turn: foot.turn.turned(aboutY: -angle(.toesExtension)),
      origin: foot.point(Vector(0.072, 0, -0.024)))

    let armTurn =
      chest.turn.turned(aboutY: -angle(.shoulderFlexion))
      .turned(aboutX: s * angle(.shoulderAbduction)).turned(aboutZ: s * angle(.shoulderRotation))
    // The shoulder blade turns with the arm: above 30° the joint rises and moves inward.
    let elevation = max(0, (0.866 + armTurn.z.dot(-chest.turn.z)) / 1.866)
    // A shrug lifts it about the inner end of the collarbone.
    let (rise, reach) = Degrees.both(angle(.shoulderElevation))
    let half = BodyLength.shoulderHalfWidth
    let upperArm = BonePlace(
      turn: armTurn,
      origin: chest.point(
        Vector(
          -0.006, s * (half * reach - 0.018 * elevation),
          0.062 + half * rise + 0.036 * elevation)))
    let bent = armTurn.turned(aboutY: -angle(.elbowFlexion))
    let forearm = BonePlace(
      turn: bent.turned(aboutZ: -s * angle(.forearmPronation)),
      origin: upperArm.point(Vector(0, 0, -BodyLength.upperArm)))
    let hand = BonePlace(
      turn: forearm.turn.turned(aboutY: angle(.wristExtension))
        .turned(aboutX: s * angle(.wristDeviation)),
      origin: forearm.point(Vector(0, 0, -BodyLength.forearm)))
    return Limbs(
      thigh: thigh, shin: shin, foot: foot, toes: toes, upperArm: upperArm, forearm: forearm,
      hand: hand)
  }
}
