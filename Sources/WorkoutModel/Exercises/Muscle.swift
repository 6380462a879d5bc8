/// The muscle groups of the free-exercise-db data set.
public enum Muscle: String, CaseIterable, Sendable, Hashable {
  case abdominals, abductors, adductors, biceps, calves, chest, forearms, glutes, hamstrings, lats
  case lowerBack = "lower-back"
  case middleBack = "middle-back"
  case neck, quadriceps, shoulders, traps, triceps
}

/// What an exercise works: first what it is done for, then what helps. No muscle is in both.
public struct WorkedMuscles: Sendable, Hashable {
  public var primary: [Muscle]
  public var secondary: [Muscle]

  public init(primary: [Muscle] = [], secondary: [Muscle] = []) {
    self.primary = primary
    self.secondary = secondary
  }
}
