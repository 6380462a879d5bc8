/// The bones of a posed body: forward kinematics.
///
/// Turns are intrinsic and always in the order flexion, abduction, axial rotation. After 90° of
/// flexion, abduction is therefore horizontal abduction.
struct Skeleton: Sendable {
  let pose: Pose
  let pelvis: BonePlace
  /// Evenly spaced from the pelvis to the chest, both included.
  let spine: [BonePlace]
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

  var chest: BonePlace { spine.last ?? pelvis }

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

  init(_ pose: Pose, base: BasePosture) {
    self.pose = pose
    let (pitch, roll) = base.pitchAndRoll
    pelvis = BonePlace(
      turn: .aboutZ(pose[.bodyTurn]) * .aboutY(pitch + pose[.bodyPitch])
        * .aboutX(roll + pose[.bodyRoll]),
      origin: Vector(pose[.bodyForward], pose[.bodyLeft], pose[.bodyUp]))
    spine = Self.spine(above: pelvis, pose)
    let chest = spine.last ?? pelvis
    let halfBent =
      chest.turn * .aboutY(pose[.neckFlexion] * 0.5 + 14) * .aboutX(-pose[.neckSideBend] * 0.5)
      * .aboutZ(pose[.neckRotation] * 0.4)
    neck = BonePlace(turn: halfBent, origin: chest.point([-0.014, 0, 0.092]))
    head = BonePlace(
      turn: chest.turn * .aboutY(pose[.neckFlexion]) * .aboutX(-pose[.neckSideBend])
        * .aboutZ(pose[.neckRotation]),
      origin: neck.point([0, 0, 0.050]))
    left = Self.limbs(.left, pelvis: pelvis, chest: chest, pose)
    right = Self.limbs(.right, pelvis: pelvis, chest: chest, pose)
  }

  /// The bend is spread over eight steps, most of it in the middle, so that the waist has no kink.
  private static func spine(above pelvis: BonePlace, _ pose: Pose) -> [BonePlace] {
    let steps = 8
    var place = pelvis.point([-0.004, 0, BodyLength.pelvisHeight])
    return (0...steps).map { step in
      let u = Double(step) / Double(steps)
      let share = u * u * (3 - 2 * u)
      let turn =
        pelvis.turn * .aboutY(pose[.trunkFlexion] * share) * .aboutX(-pose[.trunkSideBend] * share)
        * .aboutZ(pose[.trunkRotation] * share)
      defer { place += turn.z * (BodyLength.spine / Double(steps)) }
      return BonePlace(turn: turn, origin: place)
    }
  }

  private static func limbs(
    _ side: BodySide, pelvis: BonePlace, chest: BonePlace, _ pose: Pose
  ) -> Limbs {
    let s = side.sign
    func angle(_ motion: JointMotion) -> Double { pose[motion, side] }
    let thighTurn =
      pelvis.turn * .aboutY(-angle(.hipFlexion)) * .aboutX(s * angle(.hipAbduction))
      * .aboutZ(s * angle(.hipRotation))
    let thigh = BonePlace(
      turn: thighTurn, origin: pelvis.point([0, s * BodyLength.hipHalfWidth, 0]))
    let shin = BonePlace(
      turn: thighTurn * .aboutY(angle(.kneeFlexion)),
      origin: thigh.point([0, 0, -BodyLength.thigh]))
    let foot = BonePlace(
      turn: shin.turn * .aboutY(-angle(.ankleDorsiflexion)) * .aboutX(-s * angle(.ankleInversion)),
      origin: shin.point([0, 0, -BodyLength.shin]))
    let toes = BonePlace(
      turn: foot.turn * .aboutY(-angle(.toesExtension)), origin: foot.point([0.072, 0, -0.024]))

    let armTurn =
      chest.turn * .aboutY(-angle(.shoulderFlexion)) * .aboutX(s * angle(.shoulderAbduction))
      * .aboutZ(s * angle(.shoulderRotation))
    // The shoulder blade turns with the arm: above 30° the joint rises and moves inward.
    let elevation = max(0, (0.866 + armTurn.z.dot(-chest.turn.z)) / 1.866)
    let upperArm = BonePlace(
      turn: armTurn,
      origin: chest.point([
        -0.006, s * (BodyLength.shoulderHalfWidth - 0.018 * elevation), 0.062 + 0.036 * elevation,
      ]))
    let bent = armTurn * .aboutY(-angle(.elbowFlexion))
    let forearm = BonePlace(
      turn: bent * .aboutZ(-s * angle(.forearmPronation)),
      origin: upperArm.point([0, 0, -BodyLength.upperArm]))
    let hand = BonePlace(
      turn: forearm.turn * .aboutY(angle(.wristExtension)) * .aboutX(s * angle(.wristDeviation)),
      origin: forearm.point([0, 0, -BodyLength.forearm]))
    return Limbs(
      thigh: thigh, shin: shin, foot: foot, toes: toes, upperArm: upperArm, forearm: forearm,
      hand: hand)
  }
}
