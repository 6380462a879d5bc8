/// The angles that an author wrote, and what shall be true of the body that stands there.
struct PoseRequest: Hashable, Sendable {
  var base = BasePosture.standing
  var pose = Pose()
  /// Spots that rest on the floor.
  var floor: [Contact] = []
  /// Spots that are where the frame before had them.
  var stay: [Contact] = []
  var reach: [Reach] = []
  /// What the solver may change besides what it must: each entry is one unknown, added to all its
  /// motions alike.
  var free: [[Pose.Key]] = []
  var balance = Balance.asWritten

  /// On the way to another request, from the pose that came of this one to the pose that came of the
  /// other: what rests in both still rests, and what stays put on the way stays.
  func between(_ other: PoseRequest, poses: (Pose, Pose), at share: Double) -> PoseRequest {
    var request = other
    request.base = base
    request.pose = poses.0.mixed(with: poses.1, amount: share)
    request.floor = floor.filter(other.floor.contains)
    request.reach = reach.filter(other.reach.contains)
    request.balance = .ignored
    return request
  }

  /// A spot that touches a place.
  struct Reach: Hashable, Sendable {
    var contact: Contact
    var target: Target
  }

  enum Target: Hashable, Sendable {
    /// A place on a bone.
    case bone(Bone, Vector)
    /// A place in the room; nil where a direction does not matter.
    case room(x: Double?, y: Double?, z: Double?)
  }

  /// What the centre of mass does.
  enum Balance: String, Hashable, Sendable, CaseIterable {
    /// Stays where the angles put it, and is reported where it lies beside the feet.
    case asWritten = "as-written"
    /// Is brought over the feet by the free motions.
    case overFeet = "over-feet"
    /// Does not matter: a moving body, or one that leans on something.
    case ignored
  }
}
