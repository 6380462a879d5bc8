package import JSONSource
import PageLayout

/// What to take care of in an exercise.
package struct PrecautionsBlock: ExercisePart {
  package static let name = "precautions"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers { [.precautions] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? { text.precautions }
}
