import JSONSource
import PageLayout

/// A block that prints a part of one exercise.
protocol ExercisePart: SheetBlock {
  /// Nil where the exercise has nothing for it.
  func element(_ text: ExerciseText) -> (any LayoutElement)?
}

extension ExercisePart {
  package static var place: BlockPlace { .exercise }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    sheet.items.compactMap { entry in
      element(ExerciseText(entry: entry, sheet: sheet, detail: .full)).map { .init($0) }
    }
  }
}
