/// When a set is done: `12`, `8-10`, `5+`, `AMRAP`, `30 s hold`, `400 m`, `2.2.2`.
extension NotationScanner {
  mutating func target() throws(NotationError) -> Target {
    if skipWord("amrap") { return .amrap }
    if skipWord("any") { return .any }
    if skipWords(["to", "failure"]) { return .toFailure }
    skipSpaces()
    let start = at
    guard nextIsDigit else {
      throw mismatch(
        "a target is needed",
        hint: "write repetitions such as 12, 8-10 or 5+, AMRAP, to failure, any, 30 s or 400 m")
    }
    if let cluster = try clusterTarget() { return cluster }
    if try clockTime() != nil {
      rewind(to: start)
      return try timedTarget()
    }
    return try measuredTarget(from: start)
  }

  private mutating func timedTarget() throws(NotationError) -> Target {
    let place = at
    let range = try durationRange("a target")
    guard range.lowerBound > .zero else {
      throw error("a target is longer than nothing", at: place)
    }
    return skipWord("hold") ? .hold(range) : .duration(range)
  }

  /// `2.2.2`, or `2.2` where no unit makes it a decimal number.
  private mutating func clusterTarget() throws(NotationError) -> Target? {
    let start = at
    var parts: [Int] = []
    repeat {
      guard nextIsDigit else { break }
      parts.append(try digits())
    } while skipDot()
    var probe = self
    let isMeasure = probe.skipRangeMark() || probe.measureFollows()
    let isCluster = parts.count > 2 || (parts.count == 2 && !isMeasure)
    guard isCluster, parts.allSatisfy((1...999).contains) else {
      rewind(to: start)
      return nil
    }
    return .cluster(parts)
  }

  private mutating func skipDot() -> Bool {
    guard next == ".", isDigit(peek(1)) else { return false }
    advance()
    return true
  }

  /// Whether the number just read is one of a time, a distance or an energy.
  private mutating func measureFollows() -> Bool {
    timeUnit() != nil || unit(DistanceUnit.self) != nil || unit(EnergyUnit.self) != nil
  }

  /// A number or a range with what it counts: repetitions where no unit follows.
  private mutating func measuredTarget(from start: Int) throws(NotationError) -> Target {
    guard let lower = try decimal() else { throw mismatch("a target is needed") }
    if next == "+" {
      advance()
      return .atLeast(try reps(lower, at: start))
    }
    if timeUnit() != nil {
      rewind(to: start)
      return try timedTarget()
    }
    let lowerDistance = unit(DistanceUnit.self)
    var upper = lower
    if skipRangeMark() { upper = try decimal() ?? lower }
    if lowerDistance == nil, timeUnit() != nil {
      rewind(to: start)
      return try timedTarget()
    }
    if let unit = (upper == lower ? lowerDistance : nil) ?? unit(DistanceUnit.self) {
      guard lower > 0 else { throw error("a target is longer than nothing", at: start) }
      return .distance(
        try range(Distance(lower, lowerDistance ?? unit), Distance(upper, unit), at: start))
    }
    if let unit = unit(EnergyUnit.self) {
      guard lower > 0 else { throw error("a target is more than nothing", at: start) }
      return .energy(try range(Energy(lower, unit), Energy(upper, unit), at: start))
    }
    if lowerDistance != nil { throw mismatch("the range ends with a unit such as m or km") }
    try refuseStrangeUnit()
    return .reps(try range(reps(lower, at: start), reps(upper, at: start), at: start))
  }

  private func reps(_ number: FixedDecimal, at place: Int) throws(NotationError) -> Int {
    guard let reps = number.integer, (1...999).contains(reps) else {
      throw error("repetitions are a whole number from 1 to 999, not \(number)", at: place)
    }
    return reps
  }

  /// A word behind the repetitions that nothing in the notation begins with.
  private mutating func refuseStrangeUnit() throws(NotationError) {
    if skipWord("reps") || skipWord("rep") { return }
    let word = peekWord()
    switch word {
    case "", "each", "per", "left", "right", "alternating", "rest", "tempo", "hold", "rpe", "rir":
      return
    case "kg", "kgs", "lb", "lbs":
      throw mismatch("a target is not a load", hint: "write the load behind @, as in \"8 @ 60 kg\"")
    default:
      throw mismatch(
        "a target is repetitions, a time, a distance or calories",
        hint: "units are s, min, m, km, mi, yd, ft, cal")
    }
  }
}
