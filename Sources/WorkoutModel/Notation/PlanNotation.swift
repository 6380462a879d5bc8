extension Plan: CustomStringConvertible {
  /// The plan in the shorthand that it is read from. What all groups have in common stands once, at
  /// the end. Reading it gives the same plan again, as long as its notes are plain texts.
  public var description: String {
    var groups = groups
    let shared = PlanModifiers(sharedBy: &groups)
    var parts = groups.map(\.description)
    let words = shared.words
    if !words.isEmpty { parts.append(words.joined(separator: ", ")) }
    return parts.joined(separator: "; ")
  }
}

extension PlanGroup: CustomStringConvertible {
  /// The group in the shorthand: `warm-up 3 x 8-10 each side @ 60 kg, rest 90 s`.
  public var description: String {
    var words: [String] = []
    if kind != .working { words.append(kind.rawValue) }
    words.append("\(sets.notation) x \(target)")
    if let side { words.append(side.rawValue) }
    var modifiers = PlanModifiers(of: self)
    modifiers.side = nil
    if let intensity {
      words.append("@ \(intensity)")
    } else if let rpe = modifiers.rpe {
      words.append("@ RPE \(rpe.notation)")
      modifiers.rpe = nil
    } else if let rir = modifiers.rir {
      words.append("@ RIR \(rir.notation)")
      modifiers.rir = nil
    }
    return ([words.joined(separator: " ")] + modifiers.words).joined(separator: ", ")
  }
}

extension PlanModifiers {
  init(of group: PlanGroup) {
    self.init(
      side: group.side, rpe: group.rpe, rir: group.rir, rest: group.rest, tempo: group.tempo,
      hold: group.hold, notes: group.notes)
  }

  /// Takes out of several groups what is the same in all of them.
  fileprivate init(sharedBy groups: inout [PlanGroup]) {
    self.init()
    guard groups.count > 1 else { return }
    func take<Value: Hashable>(_ path: WritableKeyPath<PlanGroup, Value?>) -> Value? {
      guard let value = groups[0][keyPath: path],
        groups.allSatisfy({ $0[keyPath: path] == value })
      else { return nil }
      for index in groups.indices { groups[index][keyPath: path] = nil }
      return value
    }
    rest = take(\.rest)
    tempo = take(\.tempo)
    hold = take(\.hold)
  }

  fileprivate var words: [String] {
    var words: [String] = []
    if let rest { words.append("rest \(Duration.notation(rest))") }
    if let tempo { words.append("tempo \(tempo)") }
    if let hold { words.append("hold \(Duration.notation(hold))") }
    if let side { words.append(side.rawValue) }
    if let rpe { words.append("RPE \(rpe.notation)") }
    if let rir { words.append("RIR \(rir.notation)") }
    for note in notes {
      let quote: Character = "\""
      words.append("\"" + note.string.map { $0 == quote ? "\"\"" : String($0) }.joined() + "\"")
    }
    return words
  }
}

extension Target: CustomStringConvertible {
  public var description: String {
    switch self {
    case .reps(let reps): reps.notation
    case .atLeast(let reps): "\(reps)+"
    case .amrap: "AMRAP"
    case .toFailure: "to failure"
    case .any: "any"
    case .duration(let range): Duration.notation(range)
    case .hold(let range): Duration.notation(range) + " hold"
    case .distance(let range): range.quantityNotation()
    case .energy(let range): range.quantityNotation()
    case .cluster(let parts): parts.map(String.init).joined(separator: ".")
    }
  }
}

extension Intensity: CustomStringConvertible {
  public var description: String {
    switch self {
    case .load(let range): range.quantityNotation()
    case .percentage(let range, let reference):
      (range.lowerBound == range.upperBound
        ? range.lowerBound.description
        : "\(range.lowerBound.hundredths)-\(range.upperBound)") + reference.suffix
    case .bodyweight(nil): "bodyweight"
    case .bodyweight(let load?): "bodyweight + \(load)"
    case .assisted(let load): "assisted \(load)"
    case .band(nil): "band"
    case .band(let color?): "\(color) band"
    case .pin(let pin): "pin \(pin)"
    }
  }
}

extension Intensity.Reference {
  fileprivate var suffix: String {
    switch self {
    case .max: ""
    case .trainingMax: " TM"
    case .last: " of last"
    }
  }
}

extension ClosedRange where Bound: CustomStringConvertible {
  /// One number, or both with a hyphen.
  fileprivate var notation: String {
    lowerBound == upperBound ? lowerBound.description : "\(lowerBound)-\(upperBound)"
  }
}

extension ClosedRange {
  fileprivate func quantityNotation<Unit>() -> String where Bound == Quantity<Unit> {
    lowerBound == upperBound
      ? lowerBound.description
      : lowerBound.unit == upperBound.unit
        ? "\(lowerBound.amount)-\(upperBound)" : "\(lowerBound)-\(upperBound)"
  }
}
