/// The 17 muscle groups of the free-exercise-db data set, with hyphens.
package enum MuscleRegion: String, Hashable, Sendable, CaseIterable {
  case abdominals, abductors, adductors, biceps, calves, chest, forearms, glutes, hamstrings, lats
  case lowerBack = "lower-back"
  case middleBack = "middle-back"
  case neck, quadriceps, shoulders, traps, triceps
}

/// Which muscles an exercise trains, and how much.
package struct MuscleEmphasis: Hashable, Sendable {
  package var primary: Set<MuscleRegion>
  package var secondary: Set<MuscleRegion>

  package init(primary: Set<MuscleRegion> = [], secondary: Set<MuscleRegion> = []) {
    self.primary = primary
    self.secondary = secondary
  }

  var isEmpty: Bool { primary.isEmpty && secondary.isEmpty }

  /// From names as exercises write them. A name that is no muscle shows nothing.
  package init(primary: some Sequence<String>, secondary: some Sequence<String> = []) {
    self.init(
      primary: Set(primary.compactMap(MuscleRegion.init)),
      secondary: Set(secondary.compactMap(MuscleRegion.init)))
  }
}
