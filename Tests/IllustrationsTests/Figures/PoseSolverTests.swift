import Diagnostics
import Testing

@testable import Illustrations

struct PoseSolverTests {
  private func solved(_ text: String) throws -> [PoseSolver.Solution] {
    let figure = try #require(decodedFigure(text).value)
    return figure.frames.reduce(into: []) { solutions, frame in
      solutions.append(PoseSolver.solve(frame.request, after: solutions.last?.skeleton))
    }
  }

  @Test func `a body without contacts is set down on the floor`() throws {
    let text = standing(#""pose": { "hip": { "flexion": 90 }, "trunk": { "flexion": 20 } }"#)
    let solution = try #require(try solved(text).first)
    #expect(abs(BodyFlesh(solution.skeleton).lowest) < 1e-9)
  }

  @Test func `soles on the floor lie level whatever the legs do`() throws {
    let text = standing(
      #""pose": { "hip": { "flexion": 30, "abduction": 20 }, "knee": { "flexion": 50 } }, "on-floor": ["foot"]"#
    )
    let solution = try #require(try solved(text).first)
    for side in BodySide.allCases {
      for kind in [Contact.Kind.heel, .ball] {
        #expect(abs(Contact(kind: kind, side: side).height(on: solution.skeleton)) < 1e-3)
      }
    }
  }

  @Test func `planted feet stay where they were from frame to frame`() throws {
    let solutions = try solved(
      #"""
      { "title": "Squat", "frames": [
        { "pose": { "hip": { "abduction": 8, "rotation": 10 } }, "on-floor": ["foot"] },
        { "pose": { "body": { "pitch": 30 }, "hip": { "flexion": 100 }, "knee": { "flexion": 100 } },
          "stay": ["foot"], "free": ["hip.rotation", "hip.abduction"] } ] }
      """#)
    let (first, second) = (try #require(solutions.first), try #require(solutions.last))
    #expect(second.open < 0.004)
    for side in BodySide.allCases {
      let heel = Contact(kind: .heel, side: side)
      #expect(
        isClose(heel.centre(on: first.skeleton), heel.centre(on: second.skeleton), within: 4e-3))
    }
    #expect(second.skeleton.pelvis.origin.z < first.skeleton.pelvis.origin.z - 0.1)
  }

  @Test func `a hand reaches the place it is sent to`() throws {
    let text = standing(
      #""reach": { "palm": { "bone": "pelvis", "at": [0.03, 0.088, 0.085] } }, "pose": { "shoulder": { "abduction": 45, "rotation": -30 }, "elbow": { "flexion": 100 } }, "free": ["shoulder.flexion", "shoulder.abduction", "shoulder.rotation", "elbow.flexion"]"#
    )
    let solution = try #require(try solved(text).first)
    for side in BodySide.allCases {
      let palm = Contact(kind: .palm, side: side).centre(on: solution.skeleton)
      let hip = solution.skeleton.pelvis.point(side.mirrored([0.03, 0.088, 0.085]))
      #expect(isClose(palm, hip, within: 2e-3))
    }
  }

  @Test func `weight comes over the feet where it is asked for`() throws {
    let text = standing(
      #""pose": { "body": { "pitch": 60 }, "hip": { "flexion": 60 } }, "on-floor": ["foot"], "free": ["body.pitch"], "balance": "over-feet""#
    )
    let figure = try #require(decodedFigure(text).value)
    let request = try #require(figure.frames.first).request
    let balanced = PoseSolver.solve(request, after: nil).skeleton
    let lean = try #require(Equilibrium(request, balanced)).lean
    #expect(abs(lean.x) < 0.02)
  }

  @Test func `free joints stop at the end of their range`() throws {
    let text = standing(
      #""pose": { "elbow": { "flexion": 140 } }, "reach": { "palm": { "bone": "chest", "at": [0, 0.1, 0.06] } }, "free": ["elbow.flexion"]"#
    )
    let solution = try #require(try solved(text).first)
    #expect(solution.skeleton.pose[.elbowFlexion, .left] <= 150)
    #expect(solution.open > 0.006)
  }

  @Test func `the centre of mass of an upright body lies between its hips and its chest`() {
    let body = skeleton([])
    let mass = Equilibrium.centreOfMass(body)
    #expect(abs(mass.y) < 1e-9)
    #expect(mass.z > body.pelvis.origin.z && mass.z < body.chest.origin.z)
    // 0.55 to 0.58 of the stature above the soles (Winter 2009).
    let sole = Contact(kind: .heel, side: .left).height(on: body)
    #expect((0.53...0.60).contains(mass.z - sole))
  }
}
