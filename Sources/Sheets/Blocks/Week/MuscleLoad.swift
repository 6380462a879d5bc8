import Training
import WorkoutModel

/// Whole and helping sets of each muscle.
struct MuscleLoad {
  private let all: MuscleSets
  private let own: MuscleSets

  init(_ workouts: [Workout], _ document: RepsheetDocument) {
    all = MuscleSets(of: workouts) { document.exercise($0) }
    own = MuscleSets(of: workouts) { id in
      var exercise = document.exercise(id)
      exercise?.muscles.secondary = []
      return exercise
    }
  }

  func total(_ muscle: Muscle) -> FixedDecimal { all[muscle] }

  func whole(_ muscle: Muscle) -> Int { own[muscle].integer ?? 0 }

  /// Each counts as half a set.
  func helping(_ muscle: Muscle) -> Int {
    let halves = all[muscle] - own[muscle]
    return (halves + halves).integer ?? 0
  }
}
