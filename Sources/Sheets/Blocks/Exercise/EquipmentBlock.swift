package import JSONSource
import PageLayout

/// What an exercise needs, small.
package struct EquipmentBlock: ExercisePart {
  package static let name = "equipment"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers { [.equipment] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? { text.equipment }
}
