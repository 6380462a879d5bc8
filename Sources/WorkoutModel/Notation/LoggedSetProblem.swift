/// What is wrong with a set that can't be read. A hint writes out what was meant, where that is one thing and can
/// be read: nothing of what was done is left away.
extension NotationScanner {
  /// Refuses a number in front of an `x` that is no load: `80 x 5` and `80 pounds x 5` lack a unit, `3 x 5 @ 80 kg`
  /// is several sets, and in `5 x 80 kg` the load comes last.
  func refuseBareLoad() throws(NotationError) {
    var probe = self
    guard let number = try probe.decimal() else { return }
    let (kind, end) = (text(0..<at), probe.at)
    if probe.timeUnit() != nil || probe.unit(DistanceUnit.self) != nil { return }
    _ = probe.skipReps()
    probe.skipSpaces()
    let place = probe.at
    var isMultiplied = probe.skipTimes()
    let word = isMultiplied ? "" : probe.peekWord()
    if !word.isEmpty {
      _ = probe.skipWord(word)
      isMultiplied = probe.skipTimes()
    }
    let unit = LoadUnit.spelledOut[word]?.rawValue
    if !word.isEmpty, isMultiplied || unit != nil {
      let hint = unit.map {
        write(["\(kind)\(number) \($0) x \(probe.remainder)"]) ?? "write \($0), as in \"\(number) \($0) x 5\""
      }
      throw error(
        "a load is in kg or lb, not in \"\(word.prefix(24))\"", hint: hint ?? "write the load in kg or lb", at: place)
    }
    if isMultiplied { throw probe.bareLoad(number, kind, from: at, to: end) }
  }

  /// What is wrong with a number in front of the `x` that was read last.
  private mutating func bareLoad(
    _ number: FixedDecimal, _ kind: String, from start: Int, to end: Int
  ) -> NotationError {
    let place = at
    let sets = remainder
    if let load = try? intensity() {
      return skipTimes()
        ? severalSets(number, "\(kind)\(load) x \(remainder)", at: start)
        : loadIsLast("\(kind)\(load) x \(number)\(remainder)", at: start)
    }
    rewind(to: place)
    var alternative = ""
    if let result = try? loggedResult() {
      guard case .reps = result else { return severalSets(number, kind + sets, at: start) }
      if isAtEnd(), let count = number.integer, (2...20).contains(count) {
        alternative = "; for \(count) sets write \"\(kind)\(result.notation)\" \(count) times"
      } else if skip("@"), let load = try? intensity() {
        return severalSets(number, "\(kind)\(load) x \(result.notation)\(remainder)", at: start)
      }
    }
    let hint = writeLoad("\(kind)\(number)", of: sets) ?? Self.writeSets
    return error("a load needs a unit", hint: hint + alternative, at: end)
  }

  /// What is wrong with what stands behind a set, or behind its `@` or comma.
  mutating func leftOver(behind set: LoggedSet) -> NotationError {
    let sign = at > 0 ? peek(-1) : nil
    skipSpaces()
    let place = at
    let kind = set.kind == .working ? "" : set.kind.rawValue + " "
    if sign == "@" {
      if set.load == nil, case .reps(let reps) = set.result, let load = try? intensity() {
        return loadIsLast("\(kind)\(load) x \(reps)\(remainder)", at: place)
      }
      rewind(to: place)
    }
    if sign == "@" || next == nil || ["rpe", "rir"].contains(peekWord()) {
      return mismatch(
        "behind \(sign == "@" ? "@" : "a set") stands RPE or RIR, once", hint: "write \"100 kg x 5 @ RPE 8\"")
    }
    if skipTimes() { return severalSets(at: place) }
    let isList = skipSetMark() || sign == "," || set.load != nil
    if !isList, case .reps(let number) = set.result, let reps = try? whole(), isAtEnd() {
      let hint = writeLoad("\(kind)\(number)", of: "\(reps)")
      return error(
        "two numbers stand side by side", hint: "\(hint ?? Self.writeSets), or each set on its own", at: place)
    }
    var results = [set.result]
    var end = at
    while isList, let result = try? loggedResult() {
      results.append(result)
      _ = skipSetMark()
      end = at
    }
    rewind(to: end)
    guard results.count > 1 else {
      return error("\(rest(from: place)) can't stand here", hint: Self.writeSets, at: place)
    }
    guard isAtEnd(), set.rpe == nil, set.rir == nil, results.count <= 8 else { return severalSets(at: place) }
    let load = set.load.map { "\($0) x " } ?? ""
    return severalSets(results.map { "\(kind)\(load)\($0.notation)" }, at: place)
  }

  /// What people put between sets.
  private mutating func skipSetMark() -> Bool { skip(",") || skip("/") || skip(";") }

  private func severalSets(_ sets: [String] = [], at place: Int) -> NotationError {
    error("an entry of done is one set", hint: write(sets, ", ") ?? "write each set on its own", at: place)
  }

  /// A set that is meant so many times.
  private func severalSets(_ count: FixedDecimal, _ set: String, at place: Int) -> NotationError {
    guard let count = count.integer, count > 0 else { return severalSets(at: place) }
    var error = severalSets([set], at: place)
    if count > 1, write([set]) != nil { error.hint?.append(" \(count) times") }
    return error
  }

  private func loadIsLast(_ set: String, at place: Int) -> NotationError {
    error("the load comes before the repetitions", hint: write([set]) ?? Self.writeSets, at: place)
  }

  private func writeLoad(_ number: String, of sets: String) -> String? {
    write(LoadUnit.allCases.map { "\(number) \($0.rawValue) x \(sets)" }, " or ")
  }

  private static let writeSets = "write \"100 kg x 5 @ RPE 8\", \"12\", \"45 s\" or \"5 km in 24:30\""

  /// `write "80 kg x 5" or "80 lb x 5"`; nil where one of them can't be read either.
  private func write(_ sets: [String], _ separator: String = "") -> String? {
    let sets = sets.map { $0.split(separator: " ").joined(separator: " ") }
    for set in sets {
      guard (try? readNotation(set, { (scanner) throws(NotationError) in try scanner.loggedSet() })) != nil
      else { return nil }
    }
    return sets.isEmpty ? nil : "write " + sets.map { "\"\($0)\"" }.joined(separator: separator)
  }
}

extension LoggedSet.Result {
  fileprivate var notation: String {
    switch self {
    case .reps(let reps): "\(reps)"
    case .duration(let duration): duration.notation
    case .distance(let distance, let time): "\(distance)" + (time.map { " in \($0.notation)" } ?? "")
    }
  }
}
