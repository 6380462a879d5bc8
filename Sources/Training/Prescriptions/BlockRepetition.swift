package import WorkoutModel

/// How a block goes round its items.
package enum BlockRepetition: Hashable, Sendable {
  /// All sets of an item, then the next.
  case straight
  /// A known number of rounds.
  case rounds(Int)
  /// As many rounds as the clock or the person allows.
  case openRounds

  /// Of a clock that goes on for longer no more are counted: as many sets are refused wherever they are
  /// printed, and can be added up.
  private static let mostStarts = 1e9

  package init(_ style: WorkoutBlock.Style, items: Int) {
    switch style {
    case .straight: self = .straight
    case .superset(let rounds, _), .circuit(let rounds, _), .intervals(_, _, let rounds),
      .forTime(let rounds, _):
      self = rounds.map { .rounds($0) } ?? .straight
    case .amrap: self = .openRounds
    case .emom(let duration, let every):
      let starts = Int(min(duration / every, Self.mostStarts).rounded(.down))
      self = .rounds(max(1, starts / max(1, items)))
    }
  }

  /// How often each item's sets are done, as far as it is known: open rounds count as one.
  package var count: Int { if case .rounds(let count) = self { count } else { 1 } }
}
