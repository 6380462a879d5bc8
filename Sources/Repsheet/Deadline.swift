/// The moment at which the work on a document is given up.
struct Deadline: Sendable {
  private let start = ContinuousClock.now
  private let limit: Duration

  /// From now on.
  init(seconds: Double) { limit = .seconds(seconds) }

  var hasPassed: Bool { start.duration(to: .now) > limit }
}
