import Drawing
package import JSONSource
package import PageLayout
import Typography

/// An exercise's name as a heading, with its number before it.
package struct NameBlock: ExercisePart {
  package static let name = "name"

  package static let options: [JSONValue.Member] = [.init("number", LayoutSchema.boolean)]

  var hasNumber: Bool

  package init?(_ options: ObjectReader) { hasNumber = options["number"]?.bool() ?? true }

  func element(_ text: ExerciseText) -> (any LayoutElement)? {
    let sheet = text.sheet
    guard hasNumber else { return text.name(sheet.nameLevel, piece: .whole) }
    let width = sheet.numberWidth(letters: text.entry.number.count)
    return Row([
      .init(text.number(sheet.nameLevel, piece: .begins), width: .fixed(width)),
      .init(text.name(sheet.nameLevel, piece: .ends)),
    ])
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    sheet.items.compactMap { entry in
      element(ExerciseText(entry: entry, sheet: sheet, detail: .full))
        .map { .init($0, keepsWithNext: true) }
    }
  }
}
