/// A spot of the body that can rest on something: a ball fixed to a bone, just under the skin.
struct Contact: Hashable, Sendable {
  var kind: Kind
  /// Nil for spots in the middle of the body.
  var side: BodySide?

  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The sole: heel and ball together, kept level.
    case foot
    case heel, ball, toes, knee, elbow, wrist, palm
    /// The middle of a closed fist: what it holds.
    case grip
    /// The outer side of the hip.
    case hip
    /// The outer side of the shoulder.
    case shoulder
    case seat, sacrum
    /// Between the shoulder blades.
    case back
    case head

    var isSided: Bool {
      switch self {
      case .seat, .sacrum, .back, .head: false
      default: true
      }
    }
  }

  /// The ball's middle.
  func centre(on skeleton: Skeleton) -> Vector { skeleton[anchor.bone].point(anchor.local) }

  /// In fractions of stature.
  var radius: Double { anchor.radius }

  /// How far the spot hovers above the floor; negative under it.
  func height(on skeleton: Skeleton) -> Double { centre(on: skeleton).z - radius }

  private var anchor: (bone: Bone, local: Vector, radius: Double) {
    let side = side ?? .left
    return switch kind {
    case .foot, .heel: (.foot(side), [-0.034, 0, -0.017], 0.022)
    case .ball: (.foot(side), [0.068, 0, -0.024], 0.015)
    case .toes: (.toes(side), [0.020, 0, -0.004], 0.011)
    case .knee: (.shin(side), [0.001, 0, 0], 0.0355)
    case .elbow: (.forearm(side), .zero, 0.0245)
    case .wrist: (.hand(side), .zero, 0.0145)
    case .palm: (.hand(side), [0, 0, -0.045], 0.013)
    case .grip: (.hand(side), [0.016, 0, -0.046], 0)
    case .hip: (.pelvis, side.mirrored([-0.008, 0.052, 0]), 0.040)
    case .shoulder: (.upperArm(side), .zero, 0.0345)
    case .seat: (.pelvis, [-0.03, 0, -0.030], 0.040)
    case .sacrum: (.pelvis, [-0.014, 0, 0.002], 0.066)
    case .back: (.chest, [-0.004, 0, 0.045], 0.061)
    case .head: (.head, [0.004, 0, 0.058], 0.052)
    }
  }
}
