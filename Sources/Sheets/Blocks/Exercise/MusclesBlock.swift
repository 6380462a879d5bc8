package import JSONSource
import PageLayout

/// What an exercise trains, small.
package struct MusclesBlock: ExercisePart {
  package static let name = "muscles"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers { [.muscles] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? { text.muscles }
}
