package import WorkoutModel

extension WorkoutItem {
  /// What to do, where anything is said about it: intervals say it for items that don't.
  package func plan(in block: WorkoutBlock) -> Plan? {
    if let plan, !plan.groups.isEmpty { return plan }
    guard case .intervals(let work, _, _) = block.style else { return nil }
    return Plan(groups: [PlanGroup(target: .duration(work...work))])
  }
}

extension Prescription {
  /// Of an item in its block. What nothing is said about is for as often as the person likes.
  package init(
    of item: WorkoutItem, _ exercise: Exercise, in block: WorkoutBlock, for trainee: Trainee
  ) {
    self.init(
      item.plan(in: block) ?? Plan(groups: [PlanGroup(target: .any)]), of: exercise,
      warmUp: item.warmUp, repeated: BlockRepetition(block.style, items: block.items.count),
      for: trainee)
  }
}
