/// What is wrong with a pose that the solver found.
struct PoseInspection {
  var request: PoseRequest
  var solution: PoseSolver.Solution
  /// Of the skin, in fractions of stature.
  var lowest: Double

  typealias Finding = (message: String, hint: String)

  /// Slack in fractions of stature: less than half a millimetre on a printed figure of 30 mm; flesh
  /// that presses into the floor gives a little more.
  private static let openSlack = 0.006
  private static let buriedSlack = 0.022
  private static let overhangSlack = 0.03
  private static let angleSlack = 0.5

  var findings: [Finding] {
    var findings: [Finding] = []
    if solution.open > Self.openSlack {
      findings.append(
        (
          "a contact stays \(Self.thousandths(solution.open)) of the stature away from its place",
          "write angles that come closer, or list more motions under free"
        ))
    }
    if lowest < -Self.buriedSlack && request.base != .hanging {
      findings.append(
        (
          "the body is \(Self.thousandths(-lowest)) of the stature under the floor",
          "list what rests on the floor under on-floor"
        ))
    }
    for key in Pose.keys where !key.motion.isLength {
      let (angle, range) = (solution.skeleton.pose[key], key.motion.range)
      // What was written beyond the range has been told where it was written.
      guard !range.contains(angle), range.contains(request.pose[key]) else { continue }
      if angle < range.lowerBound - Self.angleSlack || angle > range.upperBound + Self.angleSlack {
        findings.append(
          (
            "\(key.text) comes to \(Int(angle.rounded()))°, outside of \(Self.text(range))",
            "change the pose so that the joint need not go so far"
          ))
      }
    }
    if request.balance != .ignored, request.base == .standing,
      let overhang = Equilibrium(request, solution.skeleton)?.overhang,
      overhang > Self.overhangSlack
    {
      findings.append(
        (
          "the centre of mass lies \(Self.thousandths(overhang)) of the stature beside the feet",
          "lean the body, or write \"balance\": \"over-feet\" or \"ignored\""
        ))
    }
    return findings
  }

  /// As messages give a joint's range: `-30° to 135°`.
  static func text(_ range: ClosedRange<Double>) -> String {
    "\(Int(range.lowerBound))° to \(Int(range.upperBound))°"
  }

  private static func thousandths(_ length: Double) -> String {
    let digits = String(Int((length * 1000).rounded()))
    return "0." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
