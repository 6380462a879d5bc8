package import JSONSource
import PageLayout

/// An exercise's numbered instructions.
package struct StepsBlock: ExercisePart {
  package static let name = "steps"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers { [.instructions] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? { text.steps() }
}
