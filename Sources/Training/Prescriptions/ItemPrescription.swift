package import WorkoutModel

extension WorkoutItem {
  /// What to do, where anything is said about it: intervals say it for items that don't.
  package func plan(in block: WorkoutBlock, of exercise: Exercise) -> Plan? {
    if let ownPlan { return ownPlan }
    guard case .intervals(let work, _, _) = block.style else { return nil }
    return Plan(groups: [PlanGroup(work: work, of: exercise)])
  }

  private var ownPlan: Plan? { plan.flatMap { $0.groups.isEmpty ? nil : $0 } }

  /// What ends its sets: the clock where it is intervals that say what to do.
  fileprivate func end(in block: WorkoutBlock) -> SetEnd {
    block.style.name == .intervals && ownPlan == nil ? .clock : .target
  }
}

extension PlanGroup {
  /// What intervals ask for. Their clock runs for everyone: what is done on one side after the other has half
  /// of the work for each, in whole seconds; the odd one is for changing over.
  fileprivate init(work: Duration, of exercise: Exercise) {
    switch exercise.sides {
    case .both: self.init(target: .duration(work...work))
    case .alternating: self.init(target: .duration(work...work), side: .alternating)
    case .each:
      let half = Duration.seconds(max(1, work.components.seconds / 2))
      self.init(target: .duration(half...half), side: .each)
    }
  }
}

extension Prescription {
  /// Of an item in its block. What nothing is said about is for as often as the person likes.
  package init(
    of item: WorkoutItem, _ exercise: Exercise, in block: WorkoutBlock, for trainee: Trainee
  ) {
    self.init(
      item.plan(in: block, of: exercise) ?? Plan(groups: [PlanGroup(target: .any)]), of: exercise,
      warmUp: item.warmUp, repeated: BlockRepetition(block.style, items: block.items.count),
      endingAt: item.end(in: block), for: trainee)
  }
}
