package import WorkoutModel

/// What one client is to do of one item of a workout, with every load worked out.
package struct Prescription: Hashable, Sendable {
  /// The plan's groups of sets, in order.
  package var groups: [PrescribedGroup]
  /// Every single set in the order in which they are done, warm-ups that were worked out first.
  package var sets: [PrescribedSet]
  /// Shares of a max that the client doesn't have: their groups have no load.
  package var missing: [MissingMax]

  /// - Parameters:
  ///   - plan: of the item, or what its block asks for.
  ///   - warmUp: of the item; a plan that has warm-ups of its own keeps them.
  ///   - end: of every set of the plan.
  package init(
    _ plan: borrowing Plan, of exercise: borrowing Exercise, warmUp: WorkoutItem.WarmUp? = nil,
    repeated: BlockRepetition = .straight, endingAt end: SetEnd = .target, for trainee: Trainee
  ) {
    let id = exercise.id
    let last = trainee.last[id]?.heaviestLoad
    let gym = trainee.client?.gym
    let (wholeMethod, addedMethod) = (LoadingMethod(of: exercise, in: gym), LoadingMethod.added(in: gym))
    let planned = plan.groups.map { $0.held(by: $0.intensity.isOfWhole ? wholeMethod : addedMethod) }
    let outcomes = planned.map { IntensityLoad.of($0, exercise: id, for: trainee, last: last) }
    missing = outcomes.compactMap { if case .missingMax(let missing) = $0 { missing } else { nil } }
    let largest = outcomes.compactMap(\.load?.high).max() ?? Load(0, trainee.unit)
    let whole = LoadFitting(wholeMethod, unit: trainee.unit, upTo: largest)
    let added = LoadFitting(addedMethod, unit: trainee.unit, upTo: largest)
    let groups = zip(planned, outcomes).map { group, outcome in
      PrescribedGroup(
        group: group,
        load: outcome.load.map { WorkedLoad($0, group.intensity.isOfWhole ? whole : added) }, end: end)
    }
    self.groups = groups
    sets = Self.warmUpSets(warmUp, to: groups, whole) + Self.sets(of: groups, repeated)
    choosePlates()
  }

  /// Those of ``sets`` that were worked out to warm up: no group has them.
  package var rampUp: [PrescribedSet] {
    groups.contains { $0.kind == .warmUp } ? [] : sets.filter(\.isWarmUp)
  }

  private static func sets(
    of groups: [PrescribedGroup], _ repeated: BlockRepetition
  ) -> [PrescribedSet] {
    var sets: [PrescribedSet] = []
    for round in 1...max(1, repeated.count) {
      for group in groups {
        for number in 1...max(1, group.sets.upperBound) {
          sets.append(
            PrescribedSet(
              group: group, isOptional: number > group.sets.lowerBound,
              beginsGroup: number == 1 && round == 1))
        }
      }
    }
    return sets
  }

  private static func warmUpSets(
    _ warmUp: WorkoutItem.WarmUp?, to groups: [PrescribedGroup], _ fitting: LoadFitting
  ) -> [PrescribedSet] {
    guard warmUp == .automatic, !groups.contains(where: { $0.kind == .warmUp }),
      let first = groups.first, first.intensity.isOfWhole, let load = first.load
    else { return [] }
    return WarmUpRamp.steps(to: load.low, fitting).map { step in
      let load = step.weight.load
      let group = PlanGroup(
        kind: .warmUp, target: .reps(step.reps...step.reps), side: first.side,
        intensity: .load(load...load))
      return PrescribedSet(
        group: PrescribedGroup(group: group, load: WorkedLoad(low: step.weight, high: step.weight)),
        isOptional: false, beginsGroup: false)
    }
  }

  /// Of a range, the plates for its lower end: what a lifter begins with.
  private mutating func choosePlates() {
    let loaded = sets.indices.filter { !sets[$0].stacks.isEmpty }
    let stacks = PlateSequence.fewestChanges(loaded.map { sets[$0].stacks })
    for (index, stack) in zip(loaded, stacks) { sets[index].plates = stack }
  }
}

/// Sets that are alike, with what they are loaded with.
@dynamicMemberLookup
package struct PrescribedGroup: Hashable, Sendable {
  /// As the plan has it.
  package var group: PlanGroup
  /// Nil where there is no load, or none that can be worked out. What is added to the bodyweight, or
  /// taken off it, is a load too.
  package var load: WorkedLoad?
  package var end: SetEnd

  package init(group: PlanGroup, load: WorkedLoad? = nil, end: SetEnd = .target) {
    self.group = group
    self.load = load
    self.end = end
  }

  package subscript<Value>(dynamicMember path: WritableKeyPath<PlanGroup, Value>) -> Value {
    get { group[keyPath: path] }
    set { group[keyPath: path] = newValue }
  }
}

/// What ends a set, and so what there is to write down of it.
package enum SetEnd: Hashable, Sendable {
  /// What its target counts.
  case target
  /// The clock of its block, after the target's time: what is left to count is repetitions.
  case clock
}

/// One set of a prescription: a row of its own on a sheet to write on.
package struct PrescribedSet: Hashable, Sendable {
  package var group: PrescribedGroup
  /// Beyond the least number of sets that the plan asks for.
  package var isOptional: Bool
  /// The first of its group: what only the group has is said there.
  package var beginsGroup: Bool
  /// Nil for what is not on a bar.
  package var plates: PlateStack?

  package var isWarmUp: Bool { group.kind == .warmUp }

  /// What the bar may be loaded with; empty for what is not on a bar.
  fileprivate var stacks: [PlateStack] { group.load?.low.stacks ?? [] }
}

extension PlanGroup {
  /// With the very load that adjustments came to, to be held to what there is; where nobody knows what
  /// that is, the rounded one is as good as written.
  fileprivate func held(by method: LoadingMethod) -> PlanGroup {
    var group = self
    if method == .unknown {
      group.adjusted = nil
    } else if let adjusted {
      group.intensity = adjusted
    }
    return group
  }
}

extension WorkedLoad {
  fileprivate init(_ load: IntensityLoad, _ fitting: LoadFitting) {
    low = fitting.weight(load.low, load.source, load.lowDerivation)
    high =
      load.low == load.high ? low : fitting.weight(load.high, load.source, load.highDerivation)
  }
}

extension IntensityLoad.Outcome {
  fileprivate var load: IntensityLoad? { if case .load(let load) = self { load } else { nil } }
}

extension Intensity? {
  /// Whether its load is all that is lifted, and not what is hung on a body or taken off it.
  fileprivate var isOfWhole: Bool {
    switch self {
    case .load, .percentage: true
    case .bodyweight, .assisted, .band, .pin, nil: false
    }
  }
}
