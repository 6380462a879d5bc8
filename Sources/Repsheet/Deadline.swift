/// The moment at which the work on a document is given up.
struct Deadline: Sendable {
  private let start = ContinuousClock.now
  private let limit: Duration

  /// From now on. More than thirty years are no limit; what is no number ends at once.
  init(seconds: Double) { limit = .seconds(seconds > 0 ? min(seconds, 1e9) : 0) }

  var hasPassed: Bool { start.duration(to: .now) > limit }
}
