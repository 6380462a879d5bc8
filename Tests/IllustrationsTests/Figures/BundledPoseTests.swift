import Diagnostics
import Testing

@testable import Illustrations

@Suite("The poses of bundled figures")
struct BundledPoseTests {
  @Test(arguments: BundledFigures.names)
  func `who touches the floor neither hovers over it nor sinks into it`(name: String) throws {
    for (request, solution) in try solutions(name) where !request.floor.isEmpty {
      let lowest = BodyFlesh(solution.skeleton).lowest
      #expect((-0.022...0.013).contains(lowest), "\(lowest)")
    }
  }

  @Test(arguments: BundledFigures.names)
  func `who stands has the weight over the feet, or something to lean on`(name: String) throws {
    let props = try #require(decodedFigure(try BundledFigures.text(name)).value).props
    if props.contains(where: carriesBody) { return }
    for (request, solution) in try solutions(name) where request.base == .standing {
      guard let equilibrium = Equilibrium(request, solution.skeleton) else { continue }
      #expect(equilibrium.overhang < 0.03)
    }
  }

  @Test(arguments: BundledFigures.names)
  func `no joint goes beyond its range`(name: String) throws {
    for (_, solution) in try solutions(name) {
      for key in Pose.keys {
        let (angle, range) = (solution.skeleton.pose[key], key.motion.range)
        #expect(angle > range.lowerBound - 0.5 && angle < range.upperBound + 0.5, "\(key.text)")
      }
    }
  }

  private func solutions(_ name: String) throws -> [(request: PoseRequest, solution: PoseSolver.Solution)] {
    let decoded = decodedFigure(try BundledFigures.text(name))
    return try #require(decoded.value).solutions
  }

  private func carriesBody(_ prop: Prop) -> Bool {
    switch prop {
    case .box, .bench, .chair, .ball, .bar: true
    default: false
    }
  }
}
