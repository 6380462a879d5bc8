package import JSONSource
import PageLayout

/// What is easier, what is harder, and what may stand in an exercise's place.
package struct LadderBlock: ExercisePart {
  package static let name = "ladder"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers { [.easier, .harder, .alternatives, .itemAlternatives] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? { text.ladder }
}
