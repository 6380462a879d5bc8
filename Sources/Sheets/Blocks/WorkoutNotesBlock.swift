package import JSONSource
package import PageLayout
import WorkoutModel

/// What the coach says about the whole workout.
package struct WorkoutNotesBlock: SheetBlock {
  package static let name = "notes"

  package init?(_ options: ObjectReader) {}

  package var prints: Set<DocumentMember> { [.workoutNotes] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    sheet.workout.notes.enumerated().map { index, note in
      Column.Child(sheet.text(note, .body), spaceBefore: index == 0 ? 10 : 3)
    }
  }
}
