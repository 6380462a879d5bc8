package import JSONSource
package import PageLayout
import WorkoutModel

/// What the coach says about the whole workout.
package struct WorkoutNotesBlock: SheetBlock {
  package static let name = "notes"

  package init?(_ options: ObjectReader) {}

  package var prints: Set<DocumentMember> { [.workoutNotes] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard !sheet.workout.notes.isEmpty else { return [] }
    let notes = sheet.workout.notes.map { sheet.text($0, .body) }
    return [.init(Column(notes, spacing: 3), keepsWithNext: true), .init(Space(8), keepsWithNext: true)]
  }
}
