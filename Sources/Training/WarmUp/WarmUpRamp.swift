import WorkoutModel

/// Warm-up sets that are worked out from the first working set.
///
/// From nothing, or from the empty bar, to the working load in four even jumps, with fewer
/// repetitions as it gets heavier (startingstrength.com, "Get started: FAQ, warm-up sets", where the
/// set with the empty bar is done twice): 5, then 5, 3 and 2.
enum WarmUpRamp {
  /// How far from empty to the working load, in quarters, and for how many repetitions.
  private static let jumps: [(quarters: Int, reps: Int)] = [(1, 5), (2, 3), (3, 2)]
  private static let repsWithEmptyBar = 5

  struct Step: Hashable {
    var reps: Int
    var weight: LoadableWeight
  }

  /// Only loads that can be loaded, each heavier than the one before and lighter than the work.
  static func steps(to working: LoadableWeight, _ fitting: LoadFitting) -> [Step] {
    let goal = working.load
    guard goal.amount > 0, working.isLoadable else { return [] }
    var empty = Load(0, goal.unit)
    var steps: [Step] = []
    if case .barbell(let barbell) = fitting.method {
      empty = barbell.bar.converted(to: goal.unit)
      steps.append(Step(reps: repsWithEmptyBar, weight: weight(0, empty, goal, fitting)))
    }
    steps += jumps.map { jump in
      Step(reps: jump.reps, weight: weight(jump.quarters, empty, goal, fitting))
    }
    var heaviest = Load(0, goal.unit)
    return steps.filter { step in
      guard step.weight.isLoadable, step.weight.load > heaviest, step.weight.load < goal else {
        return false
      }
      heaviest = step.weight.load
      return true
    }
  }

  private static func weight(
    _ quarters: Int, _ empty: Load, _ goal: Load, _ fitting: LoadFitting
  ) -> LoadableWeight {
    let way = goal.amount - empty.amount
    let wanted = Load(empty.amount + way.scaled(by: Int64(quarters), over: 4), goal.unit)
    var derivation = Derivation()
    derivation.add(
      .warmUp,
      [
        .init("empty", .load(empty)),
        .init("share", .number(FixedDecimal(quarters).scaled(by: 1, over: 4))),
        .init("working", .load(goal)),
      ], wanted)
    var weight = fitting.weight(wanted, .workedOut, derivation)
    // A warm-up has no load that it should have had.
    if weight.fit == .below { weight.fit = .exact }
    return weight
  }
}
