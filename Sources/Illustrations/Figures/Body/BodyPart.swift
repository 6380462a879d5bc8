/// A piece of the body that is outlined and filled on its own.
enum BodyPart: Hashable, Sendable {
  case torso, neck, head
  case thigh(BodySide)
  case shin(BodySide)
  case foot(BodySide)
  case upperArm(BodySide)
  case forearm(BodySide)
  case hand(BodySide)

  static let all: [BodyPart] =
    [.torso, .neck, .head]
    + BodySide.allCases.flatMap { side in
      [.thigh(side), .shin(side), .foot(side), .upperArm(side), .forearm(side), .hand(side)]
    }

  /// In ``all``.
  var index: Int {
    switch self {
    case .torso: 0
    case .neck: 1
    case .head: 2
    case .thigh(let side): side == .left ? 3 : 9
    case .shin(let side): side == .left ? 4 : 10
    case .foot(let side): side == .left ? 5 : 11
    case .upperArm(let side): side == .left ? 6 : 12
    case .forearm(let side): side == .left ? 7 : 13
    case .hand(let side): side == .left ? 8 : 14
    }
  }

  var side: BodySide? {
    switch self {
    case .torso, .neck, .head: nil
    case .thigh(let side), .shin(let side), .foot(let side), .upperArm(let side),
      .forearm(let side), .hand(let side):
      side
    }
  }

  var isLeg: Bool {
    switch self {
    case .thigh, .shin, .foot: true
    default: false
    }
  }

  /// Whether the two meet at a joint.
  func adjoins(_ other: BodyPart) -> Bool { joins(other) || other.joins(self) }

  private func joins(_ far: BodyPart) -> Bool {
    switch (self, far) {
    case (.torso, .thigh), (.torso, .upperArm), (.torso, .neck), (.neck, .head): true
    case (.thigh(let a), .shin(let b)), (.shin(let a), .foot(let b)),
      (.upperArm(let a), .forearm(let b)), (.forearm(let a), .hand(let b)):
      a == b
    default: false
    }
  }
}
