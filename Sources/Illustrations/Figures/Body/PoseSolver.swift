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
    let changes = unknowns.isEmpty ? [] : leastSquares(problem)
    var pose = problem.pose(changes)
    let open = problem.residuals(changes).hard.map(abs).max() ?? 0
    if !unknowns.contains([Pose.Key(.bodyUp)]) && request.base != .hanging {
      pose[.bodyUp] -= BodyFlesh(Skeleton(pose, base: request.base)).lowest
    }
    return Solution(
      skeleton: Skeleton(pose, base: request.base), open: open / Problem.positionWeight)
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
  /// It is done when a step gains less than a hundred-thousandth of a stature would.
  private static func leastSquares(_ problem: Problem) -> [Double] {
    let count = problem.unknowns.count
    var x = [Double](repeating: 0, count: count)
    var rows = problem.residuals(x).all
    var error = rows.reduce(0) { $0 + $1 * $1 }
    var damping = 1e-3
    for _ in 0..<60 {
      let columns = (0..<count).map { i in
        let step = problem.unknowns[i].contains { $0.motion.isLength } ? 1e-4 : 0.02
        var y = x
        y[i] += step
        return zip(problem.residuals(y).all, rows).map { ($0 - $1) / step }
      }
      var normal = columns.map { a in columns.map { b in zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
      }
      let gradient = columns.map { a in zip(a, rows).reduce(0) { $0 - $1.0 * $1.1 } }
      for i in 0..<count { normal[i][i] += damping * max(normal[i][i], 1e-9) }
      let y = problem.clamped(zip(x, linearSolution(normal, gradient)).map { $0 + $1 })
      let tried = problem.residuals(y).all
      let triedError = tried.reduce(0) { $0 + $1 * $1 }
      if triedError < error {
        let gain = error - triedError
        (x, rows, error) = (y, tried, triedError)
        if gain < 1e-7 { break }
        damping *= 0.4
      } else {
        damping *= 6
        if damping > 1e4 { break }
      }
    }
    return x
  }

  /// Gauss's elimination for a small symmetric positive system.
  private static func linearSolution(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var (a, b) = (matrix, right)
    let count = b.count
    for i in 0..<count {
      for k in (i + 1)..<max(count, i + 1) {
        let factor = a[k][i] / a[i][i]
        for j in i..<count { a[k][j] -= factor * a[i][j] }
        b[k] -= factor * b[i]
      }
    }
    for i in (0..<count).reversed() {
      for j in (i + 1)..<max(count, i + 1) { b[i] -= a[i][j] * b[j] }
      b[i] /= a[i][i]
    }
    return b
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
  var request: PoseRequest
  var unknowns: [[Pose.Key]]
  var held: [Held]

  /// Weights for a whole stature and for a degree off the written angle: half a degree weighs as
  /// much as a twentieth of a thousandth of the stature.
  static let positionWeight = 40.0
  private static let angleWeight = 0.004
  private static let lengthWeight = 0.0001
  private static let swivelWeight = 6.0
  private static let tiltWeight = 4.0
  private static let balanceWeight = 10.0

  func pose(_ changes: [Double]) -> Pose {
    var pose = request.pose
    for (keys, change) in zip(unknowns, changes) {
      for key in keys { pose[key] += change }
    }
    return pose
  }

  /// Changes that keep every motion inside its range, where it was written inside.
  func clamped(_ changes: [Double]) -> [Double] {
    zip(unknowns, changes).map { keys, change in
      keys.reduce(change) { change, key in
        let (written, range) = (request.pose[key], key.motion.range)
        let low = min(0, range.lowerBound - written)
        let high = max(0, range.upperBound - written)
        return min(max(change, low), high)
      }
    }
  }

  /// Hard rows are wishes; soft rows hold the body near what was written.
  func residuals(_ changes: [Double]) -> (hard: [Double], all: [Double]) {
    let skeleton = Skeleton(pose(changes), base: request.base)
    var hard: [Double] = []
    var soft: [Double] = []
    func place(_ from: Vector, _ to: Vector) {
      let gap = (from - to) * Self.positionWeight
      hard += [gap.x, gap.y, gap.z]
    }
    for contact in request.floor {
      hard.append(contact.height(on: skeleton) * Self.positionWeight)
      guard contact.kind == .foot, let side = contact.side else { continue }
      let ball = Contact(kind: .ball, side: side)
      hard.append(ball.height(on: skeleton) * Self.positionWeight)
      soft.append(skeleton.limbs(side).foot.turn.y.z * Self.tiltWeight)
    }
    for held in held {
      place(held.contact.centre(on: skeleton), held.place)
      if let ball = held.ball {
        let gap = Contact(kind: .ball, side: held.contact.side).centre(on: skeleton) - ball
        soft += [gap.x * Self.swivelWeight, gap.y * Self.swivelWeight]
      }
    }
    for reach in request.reach {
      let from = reach.contact.centre(on: skeleton)
      switch reach.target {
      case .bone(let bone, let local): place(from, skeleton[bone].point(local))
      case .room(let x, let y, let z): place(from, Vector(x ?? from.x, y ?? from.y, z ?? from.z))
      }
    }
    if request.balance == .overFeet, let lean = Equilibrium(request, skeleton)?.lean {
      soft += [lean.x * Self.balanceWeight, lean.y * Self.balanceWeight]
    }
    for (keys, change) in zip(unknowns, changes) {
      let weight = keys.contains { $0.motion.isLength } ? Self.lengthWeight : Self.angleWeight
      soft.append(change * weight)
    }
    return (hard, hard + soft)
  }
}
