import Drawing
package import Illustrations
package import WorkoutModel

/// Where drawn figures come from. Drawing one is slow, so a source keeps what it has drawn.
package protocol FigureSource: AnyObject {
  /// The exercise's figure; nil where it has none.
  func figure(of exercise: Exercise) -> DrawnFigure?
}
