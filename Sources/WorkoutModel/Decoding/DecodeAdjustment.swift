import JSONSource

/// What a repeated week changes.
extension DocumentDecoder {
  func adjustment(_ value: ValueReader) -> Adjustment? {
    value.object("adjustment") { reader in
      let exercise = reader["exercise"]
      let plan = reader["plan"]
      let members = ["load", "sets", "reps", "intensity", "rest"].compactMap { reader[$0] }
      var changes = members.compactMap(change)
      if let plan {
        if exercise == nil {
          plan.error("a plan is for one exercise", hint: "add \"exercise\": …")
        }
        for member in members {
          member.error(
            "\(member.name) can't stand beside plan",
            hint: "write it into the plan, or into an adjustment of its own")
        }
        if let plan = self.plan(plan) { changes.append(.plan(plan)) }
      }
      if members.isEmpty, plan == nil {
        reader.error(
          "an adjustment changes load, sets, reps, intensity, rest or plan",
          hint: "add one of them")
      }
      let id = exercise.flatMap { reference($0, to: .exercise) }
      return changes.isEmpty
        ? nil : Adjustment(exercise: id, changes: changes, origin: Origin(value.location))
    }
  }

  private func change(_ value: ValueReader) -> Adjustment.Change? {
    switch value.name {
    case "load": loadChange(value)
    case "sets": countChange(value, in: -20...20).map { .sets($0) }
    case "reps": countChange(value, in: -50...50).map { .reps($0) }
    case "intensity": intensityChange(value)
    default: restChange(value)
    }
  }

  private func loadChange(_ value: ValueReader) -> Adjustment.Change? {
    let expected = "a change with a sign such as \"+2.5 kg\" or \"-10 %\""
    return notation(value, expected: expected, example: "kg") { (scanner) throws(NotationError) in
      guard let sign = scanner.sign() else {
        throw scanner.mismatch("load is \(expected)", hint: "write + or - before the number")
      }
      var probe = scanner
      if let amount = try probe.decimal(), probe.skipPercentSign() {
        scanner = probe
        guard sign > 0 || amount < 100 else {
          throw scanner.error(
            "nothing is left after \"-\(amount) %\"", hint: "take away less than 100 %")
        }
        guard amount > .zero else {
          throw scanner.error("load changes by more than nothing", hint: "leave it out", at: 0)
        }
        return .loadShare(Percentage(sign < 0 ? -amount : amount))
      }
      let load = try scanner.load("load")
      guard load.amount > .zero else {
        throw scanner.error("load changes by more than nothing", hint: "leave it out", at: 0)
      }
      return .load(Load(sign < 0 ? -load.amount : load.amount, load.unit))
    }
  }

  /// More or fewer of what is counted.
  private func countChange(_ value: ValueReader, in limits: ClosedRange<Int>) -> Int? {
    guard let change = value.count(in: limits) else { return nil }
    guard change != 0 else {
      value.error("\(value.name) changes by at least one", hint: "write -1 or 1, or leave it out")
      return nil
    }
    return change
  }

  /// What stands behind @ in a plan: a load, or an effort.
  private func intensityChange(_ value: ValueReader) -> Adjustment.Change? {
    shorthand(value) { text throws(NotationError) in
      try readNotation(text) { (scanner) throws(NotationError) in
        var effort = PlanModifiers()
        if let intensity = try effort.readIntensity(&scanner) { return .intensity(intensity) }
        if let rpe = effort.rpe { return .rpe(rpe) }
        if let rir = effort.rir { return .rir(rir) }
        throw scanner.mismatch(NotationScanner.intensityExpected)
      }
    }
  }

  /// `2 min`, or a change with a sign: `+30 s`.
  private func restChange(_ value: ValueReader) -> Adjustment.Change? {
    let expected = "a rest such as \"2 min\", or a change with a sign such as \"+30 s\""
    return notation(value, expected: expected, example: "s") { (scanner) throws(NotationError) in
      guard let sign = scanner.sign() else { return .rest(try scanner.durationRange("rest")) }
      let change = try scanner.duration("rest")
      guard change > .zero else {
        throw scanner.error("rest changes by more than nothing", hint: "leave it out", at: 0)
      }
      return .restChange(sign < 0 ? .zero - change : change)
    }
  }
}
