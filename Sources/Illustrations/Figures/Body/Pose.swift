/// One value for every motion of the body: degrees, or fractions of stature for the body's place.
struct Pose: Hashable, Sendable {
  private var values = [Double](repeating: 0, count: Pose.count)

  /// A motion of one side, or of the middle of the body.
  struct Key: Hashable, Sendable {
    var motion: JointMotion
    /// Nil exactly where the motion has no sides.
    var side: BodySide?

    init(_ motion: JointMotion, _ side: BodySide? = nil) {
      self.motion = motion
      self.side = motion.isSided ? side ?? .left : nil
    }

    /// As a figure file writes it: `left-hip.flexion`.
    var text: String {
      let (joint, motion) = motion.name
      return "\(side.map { $0.rawValue + "-" } ?? "")\(joint).\(motion)"
    }

    fileprivate var index: Int {
      motion.rawValue + (side == .right ? Pose.count / 2 : 0)
    }
  }

  subscript(key: Key) -> Double {
    get { values[key.index] }
    set { values[key.index] = newValue }
  }

  subscript(motion: JointMotion, side: BodySide? = nil) -> Double {
    get { values[Key(motion, side).index] }
    set { values[Key(motion, side).index] = newValue }
  }

  /// Angle by angle on the way to another pose: 0 is this one, 1 the other.
  func mixed(with other: Pose, amount: Double) -> Pose {
    var pose = self
    for i in values.indices { pose.values[i] += (other.values[i] - values[i]) * amount }
    return pose
  }

  /// Every motion of every side, in a fixed order.
  static let keys: [Key] = JointMotion.allCases.flatMap { motion in
    motion.isSided ? BodySide.allCases.map { Key(motion, $0) } : [Key(motion)]
  }

  /// Both sides' places for every motion; those of the right side's middle stay empty.
  private static var count: Int { 2 * (JointMotion.bodyUp.rawValue + 1) }

  /// Whether the trunk, or one side's limbs, are posed alike.
  func agrees(with other: Pose, on side: BodySide?) -> Bool {
    let sided = JointMotion.wristDeviation.rawValue + 1
    let half = Self.count / 2
    let range =
      switch side {
      case .left?: 0..<sided
      case .right?: half..<(half + sided)
      case nil: sided..<half
      }
    for index in range where values[index] != other.values[index] { return false }
    return true
  }
}
