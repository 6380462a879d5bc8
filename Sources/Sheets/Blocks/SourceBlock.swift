package import JSONSource
package import PageLayout
import WorkoutModel

/// Where the exercises were taken from, small.
package struct SourceBlock: SheetBlock {
  package static let name = "source"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers { [.source] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let sources = sheet.items.compactMap(\.exercise.source).uniqued
    guard !sources.isEmpty else { return [] }
    let lines = sources.map { source in
      var parts = [source.title, source.author, source.publisher].compactMap { $0.map { sheet.plain($0) } }
      if let date = source.date { parts.append(sheet.format.digits(date.description)) }
      if let url = source.url { parts.append(sheet.format.leftToRight(url.url)) }
      return sheet.text(
        sheet.phrase(.sourceLine, ["source": parts.joined(.comma, in: sheet.format)]), .footer)
    }
    return [.init(Column(lines), spaceBefore: 18)]
  }
}
