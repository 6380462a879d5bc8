package import Drawing
package import WorkoutModel

/// Where drawn figures come from.
package protocol FigureSource: Sendable {
  /// The exercise's figure in a box of `size`, no larger than so many points to a standing person's
  /// height; nil where there is none.
  func figure(
    of exercise: Exercise, fitting size: Size, maximumStature: Double, theme: Theme
  ) -> Frame?

  /// Whether `figure` would draw one.
  func hasFigure(_ exercise: Exercise) -> Bool
}
