/// What to do of an exercise: groups of sets, in order.
public struct Plan: Sendable, Hashable {
  /// At least one in a plan that was read. Modifiers that a plan gives for all its groups stand in
  /// each of them.
  public var groups: [PlanGroup]
  public var origin: Origin

  public init(groups: [PlanGroup] = [], origin: Origin = Origin()) {
    self.groups = groups
    self.origin = origin
  }
}

/// Sets that are alike.
public struct PlanGroup: Sendable, Hashable {
  public var kind: SetKind
  /// How many sets, 1 to 99; a range such as 2 to 3 leaves it to the day.
  public var sets: ClosedRange<Int>
  public var target: Target
  public var side: Side?
  public var intensity: Intensity?
  /// The intensity that a program's adjustments came to, before it was rounded; nil where somebody wrote it.
  package var adjusted: Intensity?
  /// Rate of perceived exertion, 0 to 10 in halves; 10 is all there is.
  public var rpe: ClosedRange<FixedDecimal>?
  /// Repetitions in reserve, 0 to 20; 0 is as hard as it gets, and not the absence of a value.
  public var rir: ClosedRange<Int>?
  /// After each set.
  public var rest: ClosedRange<Duration>?
  public var tempo: Tempo?
  /// How long each repetition is held.
  public var hold: ClosedRange<Duration>?
  public var notes: [Text]

  public init(
    kind: SetKind = .working, sets: ClosedRange<Int> = 1...1, target: Target, side: Side? = nil,
    intensity: Intensity? = nil, rpe: ClosedRange<FixedDecimal>? = nil,
    rir: ClosedRange<Int>? = nil, rest: ClosedRange<Duration>? = nil, tempo: Tempo? = nil,
    hold: ClosedRange<Duration>? = nil, notes: [Text] = []
  ) {
    self.kind = kind
    self.sets = sets
    self.target = target
    self.side = side
    self.intensity = intensity
    self.rpe = rpe
    self.rir = rir
    self.rest = rest
    self.tempo = tempo
    self.hold = hold
    self.notes = notes
  }
}

/// What a set is for.
public enum SetKind: String, CaseIterable, Sendable, Hashable {
  /// The work itself; has no word in the notation.
  case working
  case warmUp = "warm-up"
  case top
  case backOff = "back-off"
  case drop
  case restPause = "rest-pause"
  case cluster
  /// Finding out a maximum.
  case test
}
