package import JSONSource
import PageLayout

/// How the machine is set up, small.
package struct SetupBlock: ExercisePart {
  package static let name = "setup"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers { [.setup] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? { text.setup }
}
