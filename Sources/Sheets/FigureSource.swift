package import Drawing
package import Illustrations
package import WorkoutModel

/// Where drawn figures come from. Drawing one is slow, so a source keeps what it has drawn.
package protocol FigureSource: AnyObject {
  /// The exercise's figure; nil where it has none.
  func figure(of exercise: Exercise) -> DrawnFigure?

  /// The exercise's figure as it stands on a sheet; nil where it has none.
  func frame(_ wanted: FigureRequest, of exercise: Exercise) -> Frame?
}

extension FigureSource {
  package func frame(_ wanted: FigureRequest, of exercise: Exercise) -> Frame? {
    figure(of: exercise).map { wanted.frame(of: $0) }
  }
}

/// How large a figure is to be, what it shows at work, and in which colours.
package struct FigureRequest: Hashable, Sendable {
  package var size: Size
  /// In points to a standing person's height.
  package var maximumStature: Double
  package var muscles: WorkedMuscles
  package var palette: FigurePalette

  package func frame(of figure: DrawnFigure) -> Frame {
    figure.fitting(
      size, maxPointsPerStature: maximumStature,
      muscles: MuscleEmphasis(muscles), palette: palette)
  }
}

extension MuscleEmphasis {
  package init(_ muscles: WorkedMuscles) {
    self.init(
      primary: muscles.primary.map(\.rawValue), secondary: muscles.secondary.map(\.rawValue))
  }
}
