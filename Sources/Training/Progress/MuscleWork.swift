package import WorkoutModel

/// What was done for one muscle in a span of time.
///
/// A working set counts as one for the muscles that an exercise is done for, as a half for those that
/// help: fractional counting, as Pelland et al. (2024, SportRxiv, "The resistance training
/// dose-response") found it to fit best. Load times repetitions is shared out likewise.
package struct MuscleWork: Sendable, Hashable {
  package let muscle: Muscle
  /// In halves of a set.
  package var halfSets = 0
  /// Load times repetitions in the units of the page; nil where no set had a load.
  package var volumeLoad: FixedDecimal?

  package var sets: Double { Double(halfSets) / 2 }

  package init(_ muscle: Muscle) { self.muscle = muscle }
}

/// The work for all muscles in a span of time.
package struct MuscleTally: Sendable, Hashable {
  /// Only muscles with work, by sets, the most first; of equals in the order of the alphabet.
  package let muscles: [MuscleWork]
  /// Working sets of exercises that name no muscles.
  package let unassignedSets: Int
  package let setCount: Int
  /// Of all sets with a load; nil where there was none.
  package let volumeLoad: FixedDecimal?
  /// How long the span is.
  package let weekCount: Double

  package init(
    _ history: TrainingHistory, _ span: DateSpan, _ units: UnitSystem,
    worked: (String) -> WorkedMuscles?
  ) {
    var works: [Muscle: MuscleWork] = [:]
    var unassigned = 0
    var count = 0
    var total: FixedDecimal?
    for exercise in history.exercises {
      let sets = history.sets(of: exercise, in: span)
      guard !sets.isEmpty else { continue }
      let loads = sets.lazy.compactMap(\.set.volumeLoad)
        .map { $0.converted(to: units.load).amount }
      let load = loads.reduce(nil) { ($0 ?? .zero) + $1 } as FixedDecimal?
      count += sets.count
      if let load { total = (total ?? .zero) + load }
      guard let muscles = worked(exercise), !(muscles.primary + muscles.secondary).isEmpty else {
        unassigned += sets.count
        continue
      }
      for (list, halves) in [(muscles.primary, 2), (muscles.secondary, 1)] {
        for muscle in list {
          var work = works[muscle] ?? MuscleWork(muscle)
          work.halfSets += halves * sets.count
          if let load {
            work.volumeLoad = (work.volumeLoad ?? .zero) + load.scaled(by: Int64(halves), over: 2)
          }
          works[muscle] = work
        }
      }
    }
    muscles = works.values.sorted {
      ($1.halfSets, $0.muscle.rawValue) < ($0.halfSets, $1.muscle.rawValue)
    }
    unassignedSets = unassigned
    setCount = count
    volumeLoad = total
    weekCount = span.weekCount
  }

  /// Sets a week for a muscle; nil where it had none.
  package func setsPerWeek(for muscle: Muscle) -> Double? {
    muscles.first { $0.muscle == muscle }.map { $0.sets / weekCount }
  }
}
