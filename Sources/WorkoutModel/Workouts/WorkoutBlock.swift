/// A part of a workout whose items are done in one way.
public struct WorkoutBlock: Sendable, Hashable {
  public var title: Text?
  public var style: Style
  public var items: [WorkoutItem]
  public var origin: Origin

  public init(
    title: Text? = nil, style: Style = .straight, items: [WorkoutItem] = [],
    origin: Origin = Origin()
  ) {
    self.title = title
    self.style = style
    self.items = items
    self.origin = origin
  }

  /// How the items follow each other.
  public enum Style: Sendable, Hashable {
    /// All sets of an item, then the next item.
    case straight
    /// A set of each item without a pause, `rest` between the rounds.
    case superset(rounds: Int?, rest: Duration?)
    /// Like a superset, of more items.
    case circuit(rounds: Int?, rest: Duration?)
    /// As many rounds as possible in the time.
    case amrap(duration: Duration)
    /// A new start every minute, or every `every`.
    case emom(duration: Duration, every: Duration)
    /// Work and rest by the clock.
    case intervals(work: Duration, rest: Duration, rounds: Int?)
    /// As fast as possible; over at `cap`.
    case forTime(rounds: Int?, cap: Duration?)
  }
}

extension WorkoutBlock.Style {
  /// The word that a document has for the style.
  public enum Name: String, CaseIterable, Sendable, Hashable {
    case straight, superset, circuit, amrap, emom, intervals
    case forTime = "for-time"
  }

  public var name: Name {
    switch self {
    case .straight: .straight
    case .superset: .superset
    case .circuit: .circuit
    case .amrap: .amrap
    case .emom: .emom
    case .intervals: .intervals
    case .forTime: .forTime
    }
  }
}
