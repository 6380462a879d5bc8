/// Who trains.
public struct Client: Sendable, Hashable {
  public var id: String?
  public var name: Text?
  public var goal: Text?
  public var precautions: [Text]
  public var bodyweight: Load?
  public var birthYear: Int?
  /// At most one an exercise, in the order of the document.
  public var maxes: [Max]
  public var gym: Gym?
  public var origin: Origin

  public init(
    id: String? = nil, name: Text? = nil, goal: Text? = nil, precautions: [Text] = [],
    bodyweight: Load? = nil, birthYear: Int? = nil, maxes: [Max] = [], gym: Gym? = nil,
    origin: Origin = Origin()
  ) {
    self.id = id
    self.name = name
    self.goal = goal
    self.precautions = precautions
    self.bodyweight = bodyweight
    self.birthYear = birthYear
    self.maxes = maxes
    self.gym = gym
    self.origin = origin
  }

  /// The max in an exercise; nil where none is known.
  public func max(in exercise: String) -> Max? { maxes.first { $0.exercise == exercise } }
}

/// The most that a client lifts in an exercise.
public struct Max: Sendable, Hashable {
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// What can be lifted once.
    case oneRepMax = "one-rep-max"
    /// A little less, to reckon with.
    case trainingMax = "training-max"
  }

  /// An exercise's id.
  public var exercise: String
  public var load: Load
  public var kind: Kind
  public var date: CalendarDate?
  public var origin: Origin

  public init(
    exercise: String, load: Load, kind: Kind = .oneRepMax, date: CalendarDate? = nil,
    origin: Origin = Origin()
  ) {
    self.exercise = exercise
    self.load = load
    self.kind = kind
    self.date = date
    self.origin = origin
  }
}
