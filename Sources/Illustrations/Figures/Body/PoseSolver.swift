/// Makes a request true: damped least squares over the few motions that may change.
///
/// The soles that rest on the floor free their ankles, resting spots free the body's height, and
/// spots that stay free its place. Everything else stays as written unless it is listed as free.
enum PoseSolver {
  struct Solution: Sendable {
    var skeleton: Skeleton
    /// The largest distance by which a wish stays unmet, in fractions of stature.
    var open: Double
  }

  static func solve(_ request: PoseRequest, after previous: Skeleton?) -> Solution {
    let unknowns = unknowns(of: request)
    let problem = Problem(
      request: request, unknowns: unknowns,
      held: request.stay.compactMap { contact in
        previous.map { Held(contact: contact, on: $0) }
      })
    var skeleton = Skeleton(request.pose, base: request.base)
    if !unknowns.isEmpty { leastSquares(problem, &skeleton) }
    var rows: [Double] = []
    let open = problem.residuals(of: skeleton, into: &rows)
    if !unknowns.contains([Pose.Key(.bodyUp)]) && request.base != .hanging {
      var pose = skeleton.pose
      pose[.bodyUp] -= BodyFlesh(skeleton).lowest
      skeleton = Skeleton(pose, base: request.base)
    }
    return Solution(skeleton: skeleton, open: open / Problem.positionWeight)
  }

  private static func unknowns(of request: PoseRequest) -> [[Pose.Key]] {
    var unknowns = request.free
    func add(_ key: Pose.Key) {
      if !unknowns.contains(where: { $0.contains(key) }) { unknowns.append([key]) }
    }
    for contact in request.floor + request.stay where contact.kind == .foot {
      add(Pose.Key(.ankleDorsiflexion, contact.side))
      add(Pose.Key(.ankleInversion, contact.side))
    }
    if !request.floor.isEmpty || !request.stay.isEmpty { add(Pose.Key(.bodyUp)) }
    if !request.stay.isEmpty {
      add(Pose.Key(.bodyForward))
      add(Pose.Key(.bodyLeft))
    }
    return unknowns
  }

  /// Levenberg and Marquardt with a numeric Jacobian. Steps stop at the ends of the joints' ranges.
  /// It is done when a step gains less than a ten-thousandth of a stature would.
  private static func leastSquares(_ problem: Problem, _ skeleton: inout Skeleton) {
    let count = problem.unknowns.count
    let steps = problem.unknowns.map { $0.contains { $0.motion.isLength } ? 1e-4 : 0.02 }
    var x = [Double](repeating: 0, count: count)
    var y = x
    var rows: [Double] = []
    var tried: [Double] = []
    problem.residuals(of: skeleton, into: &rows)
    var error = squareSum(rows)
    /// A row of the Jacobian for each unknown, as long as `rows`.
    var slopes = [Double](repeating: 0, count: count * rows.count)
    var normal = SymmetricSystem(count: count)
    var damping = 1e-3
    var isMoved = true
    for _ in 0..<60 {
      if isMoved {
        for i in 0..<count {
          let beside = problem.skeleton(x, plus: steps[i], on: i, like: skeleton)
          problem.residuals(of: beside, into: &tried)
          let start = i * rows.count
          for k in rows.indices { slopes[start + k] = (tried[k] - rows[k]) / steps[i] }
        }
        isMoved = false
      }
      normal.fill(from: slopes, right: rows)
      normal.damp(by: damping)
      normal.solve()
      for i in 0..<count { y[i] = problem.clamped(x[i] + normal.right[i], of: i) }
      let there = problem.skeleton(y, like: skeleton)
      problem.residuals(of: there, into: &tried)
      let triedError = squareSum(tried)
      if triedError < error {
        let gain = error - triedError
        swap(&x, &y)
        swap(&rows, &tried)
        (skeleton, error) = (there, triedError)
        isMoved = true
        if gain < 1.6e-5 { break }
        damping *= 0.4
      } else {
        damping *= 6
        if damping > 1e4 { break }
      }
    }
  }

  private static func squareSum(_ rows: [Double]) -> Double {
    var sum = 0.0
    for row in rows { sum += row * row }
    return sum
  }
}

/// A spot and where the frame before had it; for a sole, its ball too, so that it does not swivel.
private struct Held {
  var contact: Contact
  var place: Vector
  var ball: Vector?

  init(contact: Contact, on skeleton: Skeleton) {
    self.contact = contact
    place = contact.centre(on: skeleton)
    if contact.kind == .foot {
      ball = Contact(kind: .ball, side: contact.side).centre(on: skeleton)
    }
  }
}

private struct Problem {
  let request: PoseRequest
  let unknowns: [[Pose.Key]]
  let held: [Held]

  /// Weights for a whole stature and for a degree off the written angle: half a degree weighs as
  /// much as a twentieth of a thousandth of the stature.
  static let positionWeight = 40.0
  private static let angleWeight = 0.004
  private static let lengthWeight = 0.0001
  private static let swivelWeight = 6.0
  private static let tiltWeight = 4.0
  private static let balanceWeight = 10.0

  /// The body with all unknowns changed, and one of them a bit more.
  func skeleton(
    _ changes: [Double], plus step: Double = 0, on extra: Int = 0, like other: Skeleton
  ) -> Skeleton {
    var pose = request.pose
    for index in unknowns.indices {
      let change = index == extra ? changes[index] + step : changes[index]
      for key in unknowns[index] { pose[key] += change }
    }
    return Skeleton(pose, base: request.base, like: other)
  }

  /// A change that keeps every motion inside its range, where it was written inside.
  func clamped(_ change: Double, of index: Int) -> Double {
    var change = change
    for key in unknowns[index] {
      let (written, range) = (request.pose[key], key.motion.range)
      let low = min(0, range.lowerBound - written)
      let high = max(0, range.upperBound - written)
      change = min(max(change, low), high)
    }
    return change
  }

  /// Writes what is left of every wish, and of holding the body near what was written, into `rows`.
  /// Returns the largest of the wishes.
  @discardableResult
  func residuals(of skeleton: Skeleton, into rows: inout [Double]) -> Double {
    rows.removeAll(keepingCapacity: true)
    var open = 0.0
    func wish(_ gap: Double) {
      rows.append(gap * Self.positionWeight)
      open = max(open, abs(gap * Self.positionWeight))
    }
    func place(_ gap: Vector) {
      wish(gap.x)
      wish(gap.y)
      wish(gap.z)
    }
    for contact in request.floor {
      wish(contact.height(on: skeleton))
      guard contact.kind == .foot, let side = contact.side else { continue }
      wish(Contact(kind: .ball, side: side).height(on: skeleton))
      rows.append(skeleton.limbs(side).foot.turn.y.z * Self.tiltWeight)
    }
    for held in held {
      place(held.contact.centre(on: skeleton) - held.place)
      if let ball = held.ball {
        let gap = Contact(kind: .ball, side: held.contact.side).centre(on: skeleton) - ball
        rows.append(gap.x * Self.swivelWeight)
        rows.append(gap.y * Self.swivelWeight)
      }
    }
    for reach in request.reach {
      let from = reach.contact.centre(on: skeleton)
      switch reach.target {
      case .bone(let bone, let local): place(from - skeleton[bone].point(local))
      case .room(let x, let y, let z):
        place(from - Vector(x ?? from.x, y ?? from.y, z ?? from.z))
      }
    }
    if request.balance == .overFeet, let lean = Equilibrium.lean(request, skeleton) {
      rows.append(lean.x * Self.balanceWeight)
      rows.append(lean.y * Self.balanceWeight)
    }
    for keys in unknowns {
      guard let key = keys.first else { continue }
      let weight = key.motion.isLength ? Self.lengthWeight : Self.angleWeight
      rows.append((skeleton.pose[key] - request.pose[key]) * weight)
    }
    return open
  }
}
