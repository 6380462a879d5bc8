import WorkoutModel

/// One set of a plan, as a sheet to write on has it: a row of its own.
struct PrescribedSet: Hashable {
  var group: PlanGroup
  /// `1`, `2`, … or `W1`, `W2`, … for warm-ups.
  var label: String
  /// Beyond the least number of sets that the plan asks for.
  var isOptional: Bool
  /// The first of its group: what only the group has is said there.
  var beginsGroup: Bool

  var isWarmUp: Bool { group.kind == .warmUp }

  /// Every set of an item in the order in which they are done: in rounds, all of round 1 come first.
  static func sets(of entry: SheetItem, _ format: ValueFormatter) -> [PrescribedSet] {
    let rounds = if case .rounds(let count) = entry.repetition { count } else { 1 }
    var sets: [PrescribedSet] = []
    var warmUps = 0
    var working = 0
    for round in 0..<rounds {
      for group in entry.plannedWork.groups {
        for number in 1...group.sets.upperBound {
          let isWarmUp = group.kind == .warmUp
          if isWarmUp { warmUps += 1 } else { working += 1 }
          sets.append(
            PrescribedSet(
              group: group,
              label: isWarmUp
                ? format.phrase(.warmUpNumber, ["count": format.count(warmUps)])
                : format.count(working),
              isOptional: number > group.sets.lowerBound,
              beginsGroup: number == 1 && round == 0))
        }
      }
    }
    return sets
  }
}

extension SheetItem {
  /// The plan, or what the block asks for where the item has none: work by the clock, else as often
  /// as the person likes.
  var plannedWork: Plan {
    if let plan, !plan.groups.isEmpty { return plan }
    let target: Target =
      if case .intervals(let work, _, _) = block.style { .duration(work...work) } else { .any }
    return Plan(groups: [PlanGroup(target: target)])
  }
}
