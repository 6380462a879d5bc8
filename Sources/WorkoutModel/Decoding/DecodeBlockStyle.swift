import Diagnostics
import JSONSource

/// What the members of a block that depend on its style say, before it is known which belong to it.
private struct StyleMembers {
  var rounds: Int?
  var rest: Duration?
  var duration: Duration?
  var every: Duration?
  var work: Duration?
  var cap: Duration?
}

extension WorkoutBlock.Style.Name {
  /// The members of a block that depend on its style.
  static let dependentMembers = ["rounds", "rest", "duration", "every", "work", "cap"]

  /// Those that mean something in a block of this style; `needed` must be there.
  var members: (needed: [String], possible: [String]) {
    switch self {
    case .straight: ([], [])
    case .superset, .circuit: ([], ["rounds", "rest"])
    case .amrap: (["duration"], [])
    case .emom: (["duration"], ["every"])
    case .intervals: (["work", "rest"], ["rounds"])
    case .forTime: ([], ["rounds", "cap"])
    }
  }
}

extension DocumentDecoder {
  /// The style with all that belongs to it; nil if something that it needs is missing or wrong.
  func blockStyle(_ reader: ObjectReader) -> WorkoutBlock.Style? {
    var name = WorkoutBlock.Style.Name.straight
    var isKnown = true
    if let value = reader["style"] {
      let choice = value.choice(WorkoutBlock.Style.Name.self)
      isKnown = choice != nil
      name = choice ?? .straight
    }
    let values = WorkoutBlock.Style.Name.dependentMembers.compactMap { reader[$0] }
    // Which members a style needs can't be said of a style that can't be read.
    if isKnown { checkMembers(values, of: name, reader) }
    var members = StyleMembers()
    for value in values {
      switch value.name {
      case "rounds": members.rounds = value.count(in: 1...99)
      case "rest": members.rest = durationOrZero(value)
      case "duration": members.duration = duration(value)
      case "every": members.every = duration(value)
      case "work": members.work = duration(value)
      default: members.cap = duration(value)
      }
    }
    if let every = members.every, let duration = members.duration, every > duration {
      values.first { $0.name == "every" }?.error(
        "every is longer than the whole block", hint: "the block takes \(duration.notation)")
    }
    return style(name, members)
  }

  private func checkMembers(
    _ values: [ValueReader], of name: WorkoutBlock.Style.Name, _ reader: ObjectReader
  ) {
    let (needed, possible) = name.members
    for member in needed where !values.contains(where: { $0.name == member }) {
      reader.error(
        "a block of the style \(name.rawValue) needs \(member)",
        hint: "add \"\(member)\": \"40 s\" or the like")
    }
    for value in values where !(needed + possible).contains(value.name) {
      let styles = WorkoutBlock.Style.Name.allCases.filter {
        $0.members.needed.contains(value.name) || $0.members.possible.contains(value.name)
      }
      value.error(
        "\(value.name) means nothing in a block of the style \(name.rawValue)",
        hint: "it belongs to \(styles.map(\.rawValue).joined(separator: ", "))")
    }
  }

  private func style(
    _ name: WorkoutBlock.Style.Name, _ members: StyleMembers
  ) -> WorkoutBlock.Style? {
    switch name {
    case .straight: return .straight
    case .superset: return .superset(rounds: members.rounds, rest: members.rest)
    case .circuit: return .circuit(rounds: members.rounds, rest: members.rest)
    case .amrap: return members.duration.map { .amrap(duration: $0) }
    case .emom:
      return members.duration.map { .emom(duration: $0, every: members.every ?? .seconds(60)) }
    case .intervals:
      guard let work = members.work, let rest = members.rest else { return nil }
      return .intervals(work: work, rest: rest, rounds: members.rounds)
    case .forTime: return .forTime(rounds: members.rounds, cap: members.cap)
    }
  }
}
