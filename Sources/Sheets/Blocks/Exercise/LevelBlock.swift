package import JSONSource
import PageLayout

/// For whom an exercise is, small.
package struct LevelBlock: ExercisePart {
  package static let name = "level"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers { [.level] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? { text.level }
}
