/// A set that was done: `warm-up 60 kg x 8`, `100 kg x 5 @ RPE 8`, `12`, `45 s`, `5 km in 24:30`.
extension NotationScanner {
  mutating func loggedSet() throws(NotationError) -> LoggedSet {
    let kind = setKind() ?? .working
    let load = try loggedLoad()
    var set = LoggedSet(kind: kind, load: load, result: try loggedResult())
    while skip("@") || skip(",") {
      let place = at
      if skipWord("rpe"), set.rpe == nil {
        let range = try rpe()
        guard range.lowerBound == range.upperBound else {
          throw error("a set that was done has one RPE", at: place)
        }
        set.rpe = range.lowerBound
      } else if skipWord("rir"), set.rir == nil {
        let range = try rir()
        guard range.count == 1 else { throw error("a set that was done has one RIR", at: place) }
        set.rir = range.lowerBound
      } else {
        rewind(to: place)
        throw leftOver(behind: set)
      }
    }
    guard isAtEnd() else { throw leftOver(behind: set) }
    return set
  }

  /// What stands in front of the `x`; nil, with nothing skipped, if there is no `x`.
  private mutating func loggedLoad() throws(NotationError) -> Intensity? {
    skipSpaces()
    let start = at
    guard let load = try? intensity() else {
      rewind(to: start)
      try refuseBareLoad()
      return nil
    }
    guard skipTimes() else {
      throw error(
        "a load is followed by x and repetitions", hint: "write \"100 kg x 5\"")
    }
    switch load {
    case .percentage:
      throw error(
        "a set that was done has a load, not a share", hint: "write it in kg or lb", at: start)
    case .load(let range) where range.lowerBound != range.upperBound:
      throw error("a set that was done has one load", at: start)
    default: return load
    }
  }

  mutating func loggedResult() throws(NotationError) -> LoggedSet.Result {
    skipSpaces()
    let start = at
    if try clockTime() != nil {
      rewind(to: start)
      return .duration(try duration("a set"))
    }
    guard let amount = try decimal() else {
      throw mismatch(
        "a set is repetitions, a duration or a distance",
        hint: "write \"100 kg x 5\", \"12\", \"45 s\" or \"5 km in 24:30\"")
    }
    if timeUnit() != nil {
      rewind(to: start)
      return .duration(try duration("a set"))
    }
    if let unit = unit(DistanceUnit.self) {
      let time = skipWord("in") ? try duration("the time") : nil
      return .distance(Distance(amount, unit), in: time)
    }
    guard let reps = amount.integer, (0...9999).contains(reps) else {
      throw error(
        "repetitions are a whole number",
        hint: text(start..<at).contains(",") ? "write each set on its own" : nil, at: start)
    }
    _ = skipReps()
    return .reps(reps)
  }

  mutating func skipReps() -> Bool { skipWord("reps") || skipWord("rep") }

  mutating func skipTimes() -> Bool { skip("x") || skip("X") }
}
