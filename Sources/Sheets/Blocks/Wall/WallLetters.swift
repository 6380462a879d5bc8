import Training
import WorkoutModel

/// A letter for each workout of a program, in the order in which they are met.
struct WallLetters {
  let workouts: [Workout]
  private var letters: [String: String] = [:]

  init(_ program: ExpandedProgram) {
    workouts = program.workouts
    for (index, workout) in workouts.enumerated() {
      letters[workout.id] = SheetItem.letter(index + 1)
    }
  }

  func letter(of workout: Workout) -> String { letters[workout.id] ?? "" }
}
