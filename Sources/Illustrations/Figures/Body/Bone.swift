/// A bone of the mannequin. Its own frame sits at the joint nearer the trunk, and at rest every
/// limb bone runs along its own -Z.
enum Bone: Hashable, Sendable {
  case pelvis, chest, neck, head
  case thigh(BodySide)
  case shin(BodySide)
  case foot(BodySide)
  case toes(BodySide)
  case upperArm(BodySide)
  case forearm(BodySide)
  case hand(BodySide)

  /// Reads `pelvis`, `left-thigh`, …; nil for anything else.
  init?(name: String) {
    let name = SidedName(name)
    switch (name.stem, name.side) {
    case ("pelvis", nil): self = .pelvis
    case ("chest", nil): self = .chest
    case ("neck", nil): self = .neck
    case ("head", nil): self = .head
    case ("thigh", let side?): self = .thigh(side)
    case ("shin", let side?): self = .shin(side)
    case ("foot", let side?): self = .foot(side)
    case ("toes", let side?): self = .toes(side)
    case ("upper-arm", let side?): self = .upperArm(side)
    case ("forearm", let side?): self = .forearm(side)
    case ("hand", let side?): self = .hand(side)
    default: return nil
    }
  }

  /// What figure files may write.
  static let names: [String] =
    ["pelvis", "chest", "neck", "head"]
    + ["thigh", "shin", "foot", "toes", "upper-arm", "forearm", "hand"].flatMap { stem in
      BodySide.allCases.map { "\($0.rawValue)-\(stem)" }
    }
}

/// Where a bone is and how it is turned.
struct BonePlace: Hashable, Sendable {
  var turn: Matrix
  var origin: Vector

  func point(_ local: Vector) -> Vector { origin + turn * local }
}

/// Lengths in fractions of stature after Drillis and Contini (1966), arm and hand slightly shorter.
enum BodyLength {
  static let thigh = 0.245
  static let shin = 0.246
  static let upperArm = 0.180
  static let forearm = 0.146
  /// From the middle of the pelvis to each hip.
  static let hipHalfWidth = 0.050
  static let shoulderHalfWidth = 0.098
  /// From the hips up to where the spine begins to bend.
  static let pelvisHeight = 0.050
  static let spine = 0.155
}
