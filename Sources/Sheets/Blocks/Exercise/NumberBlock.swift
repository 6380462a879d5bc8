import Drawing
package import JSONSource
import PageLayout

/// An exercise's number, such as `3` or `A1`.
package struct NumberBlock: ExercisePart {
  package static let name = "number"

  package init?(_ options: ObjectReader) {}

  func element(_ text: ExerciseText) -> (any LayoutElement)? {
    let sheet = text.sheet
    return Tagged(
      .paragraph, TextBlock(sheet.paragraph(sheet.number(of: text.entry), sheet.theme.text(.number)), edges: .capitals))
  }
}
