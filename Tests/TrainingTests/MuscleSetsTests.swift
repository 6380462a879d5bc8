import Testing
import WorkoutModel

@testable import Training

@Suite("Sets for each muscle")
struct MuscleSetsTests {
  private let exercises = [
    "squat": Exercise(
      id: "squat", name: "Squat",
      muscles: WorkedMuscles(primary: [.quadriceps, .glutes], secondary: [.lowerBack])),
    "hinge": Exercise(
      id: "hinge", name: "Hinge", muscles: WorkedMuscles(primary: [.lowerBack])),
  ]

  private func sets(_ blocks: [WorkoutBlock], times: Int = 1) -> MuscleSets {
    MuscleSets(
      of: Array(repeating: Workout(id: "w", blocks: blocks), count: times)) { exercises[$0] }
  }

  private func item(_ exercise: String, _ plan: String?) throws -> WorkoutItem {
    WorkoutItem(exercise: exercise, plan: try plan.map { try Lifting.plan($0) })
  }

  @Test func `a set counts whole for what it is done for and half for what helps`() throws {
    let counted = sets([
      WorkoutBlock(items: [try item("squat", "3 x 5"), try item("hinge", "2 x 8")])
    ])
    // Lower back: 3 × ½ + 2
    #expect(counted[.quadriceps] == 3)
    #expect(counted[.lowerBack] == FixedDecimal(millionths: 3_500_000))
    #expect(counted[.chest] == 0)
    #expect(counted.sets.keys.count == 3)
  }

  @Test func `warm-ups don't count, and of a range of sets the least`() throws {
    let counted = sets([WorkoutBlock(items: [try item("hinge", "warm-up 2 x 5; 2-4 x 8")])])
    #expect(counted[.lowerBack] == 2)
  }

  @Test func `rounds and visits multiply`() throws {
    let block = WorkoutBlock(
      style: .circuit(rounds: 3, rest: nil), items: [try item("hinge", nil), try item("squat", "1 x 8")])
    // Twice 3 rounds of 1 + ½
    #expect(sets([block], times: 2)[.lowerBack] == 9)
  }
}
