public import WorkoutModel

extension Workout {
  /// How many sets are planned. Warm-ups don't count; of a range of sets the least does, and of rounds
  /// without a number one.
  public var plannedSets: Int {
    blocks.reduce(0) { sum, block in block.items.reduce(sum) { $0 + $1.plannedSets(in: block) } }
  }
}

extension WorkoutItem {
  /// How many sets are planned in a block of its workout, all rounds together.
  package func plannedSets(in block: WorkoutBlock) -> Int {
    let rounds = BlockRepetition(block.style, items: block.items.count).count
    let groups = plan?.groups.filter { $0.kind != .warmUp }
    // An item without a plan is one set: what its block asks for.
    return rounds * (groups?.reduce(0) { $0 + $1.sets.lowerBound } ?? 1)
  }
}

extension ExpandedWeek {
  public var plannedSets: Int { sessions.reduce(0) { $0 + $1.workout.plannedSets } }

  /// Of all sessions together; nil where one doesn't say how long it takes.
  public var duration: Duration? {
    let durations = sessions.compactMap(\.workout.duration)
    return durations.count == sessions.count && !durations.isEmpty
      ? durations.reduce(.zero, +) : nil
  }
}
