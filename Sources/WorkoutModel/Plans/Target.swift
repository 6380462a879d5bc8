/// When a set is done.
public enum Target: Sendable, Hashable {
  /// `12`, or `8-10`.
  case reps(ClosedRange<Int>)
  /// `5+`: that many, and more if they are in you.
  case atLeast(Int)
  /// `AMRAP`: as many repetitions as possible.
  case amrap
  /// `to failure`: until a repetition fails.
  case toFailure
  /// `any`: as many as the person likes.
  case any
  /// `30 s`: work for that long.
  case duration(ClosedRange<Duration>)
  /// `30 s hold`: stay in the position for that long.
  case hold(ClosedRange<Duration>)
  /// `400 m`
  case distance(ClosedRange<Distance>)
  /// `20 cal`
  case energy(ClosedRange<Energy>)
  /// `2.2.2`: repetitions with a few breaths between the parts.
  case cluster([Int])
}
