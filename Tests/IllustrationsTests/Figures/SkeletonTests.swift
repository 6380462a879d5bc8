import Testing

@testable import Illustrations

struct SkeletonTests {
  @Test func `an upright body has its soles under its hips`() {
    let body = skeleton([])
    let ankle = body.left.foot.origin
    #expect(isClose(ankle, [0, 0.05, -(0.245 + 0.246)]))
    #expect(isClose(body.right.foot.origin, [0, -0.05, -(0.245 + 0.246)]))
    #expect(isClose(body.left.hand.origin, [-0.010, 0.098, 0.05 + 0.155 + 0.062 - 0.326]))
  }

  @Test func `hip flexion of 90° brings the knee straight forward`() {
    let body = skeleton([(.hipFlexion, .left, 90), (.kneeFlexion, .left, 90)])
    #expect(isClose(body.left.shin.origin, [0.245, 0.05, 0]))
    #expect(isClose(body.left.foot.origin, [0.245, 0.05, -0.246]))
    #expect(isClose(body.right.shin.origin, [0, -0.05, -0.245]))
  }

  @Test func `abduction moves either leg away from the middle`() {
    let body = skeleton([(.hipAbduction, .left, 90), (.hipAbduction, .right, 90)])
    #expect(isClose(body.left.shin.origin, [0, 0.05 + 0.245, 0]))
    #expect(isClose(body.right.shin.origin, [0, -0.05 - 0.245, 0]))
  }

  @Test func `an elbow bends forward and a knee backward`() {
    let body = skeleton([(.elbowFlexion, .left, 90), (.kneeFlexion, .left, 90)])
    let elbow = body.left.forearm.origin
    #expect(isClose(body.left.hand.origin, elbow + Vector(0.146, 0, 0)))
    #expect(isClose(body.left.foot.origin, body.left.shin.origin + Vector(-0.246, 0, 0)))
  }

  @Test func `after 90° of flexion abduction is horizontal`() {
    let body = skeleton([(.shoulderFlexion, .left, 90), (.shoulderAbduction, .left, 90)])
    let arm = body.left.forearm.origin - body.left.upperArm.origin
    #expect(isClose(arm, [0, 0.18, 0]))
  }

  @Test func `a supine body looks up and a prone one down`() {
    #expect(isClose(skeleton([], base: .supine).chest.turn.x, [0, 0, 1]))
    #expect(isClose(skeleton([], base: .prone).chest.turn.x, [0, 0, -1]))
  }

  @Test func `sides mirror each other`() {
    let angles: [(JointMotion, Double)] = [
      (.hipFlexion, 40), (.hipAbduction, 20), (.hipRotation, 30), (.ankleInversion, 10),
      (.shoulderFlexion, 70), (.shoulderAbduction, 35), (.shoulderRotation, -20),
      (.forearmPronation, 90), (.wristDeviation, 15),
    ]
    let body = skeleton(angles.flatMap { [($0.0, .left, $0.1), ($0.0, .right, $0.1)] })
    for kind in Contact.Kind.allCases where kind.isSided {
      let left = Contact(kind: kind, side: .left).centre(on: body)
      let right = Contact(kind: kind, side: .right).centre(on: body)
      #expect(isClose(left * Vector(1, -1, 1), right), "\(kind)")
    }
  }

  @Test func `sine and cosine agree with known values`() {
    let half = 0.5.squareRoot()
    for (angle, sine, cosine) in [
      (0, 0, 1), (30, 0.5, 0.75.squareRoot()), (45, half, half), (90, 1, 0), (180, 0, -1),
      (-90, -1, 0), (270, -1, 0), (405, half, half), (-720, 0, 1),
    ] {
      #expect(abs(Degrees.sine(Double(angle)) - sine) < 1e-12)
      #expect(abs(Degrees.cosine(Double(angle)) - cosine) < 1e-12)
    }
  }
}
