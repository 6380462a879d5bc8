/// What can be moved, as clinicians name it. Angles are degrees from the anatomical position:
/// upright, arms hanging, palms forward. `body` moves the whole mannequin through the room.
enum JointMotion: Int, Hashable, Sendable, CaseIterable {
  case hipFlexion, hipAbduction, hipRotation
  case kneeFlexion
  case ankleDorsiflexion, ankleInversion
  case toesExtension
  case shoulderFlexion, shoulderAbduction, shoulderRotation, shoulderElevation
  case elbowFlexion
  case forearmPronation
  case wristExtension, wristDeviation
  case trunkFlexion, trunkSideBend, trunkRotation
  case neckFlexion, neckSideBend, neckRotation, neckProtraction
  case bodyPitch, bodyRoll, bodyTurn
  case bodyForward, bodyLeft, bodyUp

  /// Whether the left and the right side have this motion each.
  var isSided: Bool { rawValue <= Self.wristDeviation.rawValue }

  /// Whether it is a length in fractions of stature instead of an angle.
  var isLength: Bool { rawValue >= Self.bodyForward.rawValue }

  /// The joint and the motion, as figure files write them.
  var name: (joint: String, motion: String) {
    switch self {
    case .hipFlexion: ("hip", "flexion")
    case .hipAbduction: ("hip", "abduction")
    case .hipRotation: ("hip", "rotation")
    case .kneeFlexion: ("knee", "flexion")
    case .ankleDorsiflexion: ("ankle", "dorsiflexion")
    case .ankleInversion: ("ankle", "inversion")
    case .toesExtension: ("toes", "extension")
    case .shoulderFlexion: ("shoulder", "flexion")
    case .shoulderAbduction: ("shoulder", "abduction")
    case .shoulderRotation: ("shoulder", "rotation")
    case .shoulderElevation: ("shoulder", "elevation")
    case .elbowFlexion: ("elbow", "flexion")
    case .forearmPronation: ("forearm", "pronation")
    case .wristExtension: ("wrist", "extension")
    case .wristDeviation: ("wrist", "deviation")
    case .trunkFlexion: ("trunk", "flexion")
    case .trunkSideBend: ("trunk", "side-bend")
    case .trunkRotation: ("trunk", "rotation")
    case .neckFlexion: ("neck", "flexion")
    case .neckSideBend: ("neck", "side-bend")
    case .neckRotation: ("neck", "rotation")
    case .neckProtraction: ("neck", "protraction")
    case .bodyPitch: ("body", "pitch")
    case .bodyRoll: ("body", "roll")
    case .bodyTurn: ("body", "turn")
    case .bodyForward: ("body", "forward")
    case .bodyLeft: ("body", "left")
    case .bodyUp: ("body", "up")
    }
  }

  /// What a healthy, trained adult reaches. From the averages of the American Academy of
  /// Orthopaedic Surgeons (Joint Motion, 1965), widened where loaded or end-range positions of
  /// training go further: weight-bearing dorsiflexion, the wrist and toes in a push-up, the
  /// shoulder crossing the chest after 90° of flexion (then abduction is horizontal).
  var range: ClosedRange<Double> {
    switch self {
    case .hipFlexion: -30...135
    case .hipAbduction: -35...60
    case .hipRotation: -50...65
    case .kneeFlexion: -5...155
    case .ankleDorsiflexion: -55...40
    case .ankleInversion: -30...35
    case .toesExtension: -40...90
    case .shoulderFlexion: -65...185
    case .shoulderAbduction: -60...185
    case .shoulderRotation: -95...120
    case .shoulderElevation: -10...40
    case .elbowFlexion: -5...150
    case .forearmPronation: 0...180
    case .wristExtension: -85...90
    case .wristDeviation: -35...25
    case .trunkFlexion: -40...95
    case .trunkSideBend: -40...40
    case .trunkRotation: -50...50
    case .neckFlexion: -65...60
    case .neckSideBend: -45...45
    case .neckRotation: -80...80
    case .neckProtraction: -25...40
    case .bodyPitch, .bodyRoll, .bodyTurn: -180...180
    case .bodyForward, .bodyLeft, .bodyUp: -3...3
    }
  }
}
