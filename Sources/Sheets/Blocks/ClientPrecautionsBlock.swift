import Drawing
package import JSONSource
package import PageLayout
import WorkoutModel

/// What the client has to take care of, a line for each precaution.
package struct ClientPrecautionsBlock: SheetBlock {
  package static let name = "client-precautions"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers { [.clientPrecautions] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let precautions = sheet.client?.precautions, !precautions.isEmpty else { return [] }
    let lines = precautions.map { sheet.named(.takeCare, $0, .strong) }
    return [.init(Column(lines, spacing: 2), keepsWithNext: true), .init(Space(8), keepsWithNext: true)]
  }
}

extension SheetContext {
  /// A text with what it is, in the second language where that has the text.
  func named(_ name: LabelKey, _ text: Text, _ token: TypeToken) -> any LayoutElement {
    let own = self.text(named(name, plain(text)), token)
    guard let second = inSecondLanguage, text.isTranslated(into: second.language) else { return own }
    let words = second.named(name, second.plain(text))
    return beneath(
      own, second.paragraph(words, theme.text(.body, color: .secondary)), role: .paragraph, spaceBefore: 0)
  }
}
