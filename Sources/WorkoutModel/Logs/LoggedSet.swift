/// One set that was done.
public struct LoggedSet: Sendable, Hashable {
  public enum Result: Sendable, Hashable {
    /// 0 is a failed attempt.
    case reps(Int)
    case duration(Duration)
    /// `5 km in 24:30`; without the time if it was not taken.
    case distance(Distance, in: Duration?)
  }

  public var kind: SetKind
  /// Never a percentage.
  public var load: Intensity?
  public var result: Result
  /// 0 to 10.
  public var rpe: FixedDecimal?
  /// 0 to 20.
  public var rir: Int?

  public init(
    kind: SetKind = .working, load: Intensity? = nil, result: Result, rpe: FixedDecimal? = nil,
    rir: Int? = nil
  ) {
    self.kind = kind
    self.load = load
    self.result = result
    self.rpe = rpe
    self.rir = rir
  }
}
