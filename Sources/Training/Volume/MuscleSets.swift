package import WorkoutModel

/// How many sets each muscle gets: one for each set of an exercise that is done for it, half a set
/// where it helps.
///
/// Counting a helping muscle as half a set is the "fractional" way of Pelland et al. (2024), which
/// fits what 67 studies found better than counting it as a whole one or not at all.
package struct MuscleSets: Hashable, Sendable {
  /// What is trained at all.
  package private(set) var sets: [Muscle: FixedDecimal] = [:]

  /// Of all workouts together, such as those of a week. Warm-ups don't count; of a range of sets the
  /// least does, and of rounds without a number one.
  /// - Parameter exercise: the exercise of an id; what is unknown counts for nothing.
  package init(of workouts: some Sequence<Workout>, exercise: (String) -> Exercise?) {
    for block in workouts.flatMap(\.blocks) {
      for item in block.items {
        guard let muscles = exercise(item.exercise)?.muscles else { continue }
        let count = FixedDecimal(item.plannedSets(in: block))
        guard count > 0 else { continue }
        for muscle in muscles.primary { sets[muscle, default: 0] = self[muscle] + count }
        for muscle in muscles.secondary {
          sets[muscle, default: 0] = self[muscle] + count.scaled(by: 1, over: 2)
        }
      }
    }
  }

  package subscript(muscle: Muscle) -> FixedDecimal { sets[muscle] ?? 0 }
}
