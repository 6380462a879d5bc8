package import JSONSource
import PageLayout
import WorkoutModel

/// An exercise in a sentence.
package struct SummaryBlock: ExercisePart {
  package static let name = "summary"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers { [.summary] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? {
    text.entry.exercise.summary.map { text.sheet.text($0, .body) }
  }
}
