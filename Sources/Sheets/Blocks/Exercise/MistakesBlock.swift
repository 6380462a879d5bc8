package import JSONSource
import PageLayout

/// What is often done wrong.
package struct MistakesBlock: ExercisePart {
  package static let name = "mistakes"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers { [.mistakes] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? { text.mistakes }
}
