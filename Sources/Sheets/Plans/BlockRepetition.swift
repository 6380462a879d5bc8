import WorkoutModel

/// How a block goes round its items.
enum BlockRepetition: Hashable {
  /// All sets of an item, then the next.
  case straight
  /// A known number of rounds.
  case rounds(Int)
  /// As many rounds as the clock or the person allows.
  case openRounds

  init(_ style: WorkoutBlock.Style, items: Int) {
    switch style {
    case .straight: self = .straight
    case .superset(let rounds, _), .circuit(let rounds, _), .intervals(_, _, let rounds),
      .forTime(let rounds, _):
      self = rounds.map { .rounds($0) } ?? .straight
    case .amrap: self = .openRounds
    case .emom(let duration, let every):
      let starts = Int((duration / every).rounded(.down))
      self = .rounds(max(1, starts / max(1, items)))
    }
  }
}
