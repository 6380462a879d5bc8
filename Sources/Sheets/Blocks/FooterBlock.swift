import Drawing
package import JSONSource
package import PageLayout
import Typography
import WorkoutModel

/// Whose sheet it is and which page: client and title at one end, page and date at the other, the
/// brand between.
package struct FooterBlock: SheetBlock {
  package static let name = "footer"

  package static let options: [JSONValue.Member] = [
    .init("rule", LayoutSchema.boolean),
    .init("brand", LayoutSchema.boolean),
  ]

  var hasRule: Bool
  var hasBrand: Bool

  package init?(_ options: ObjectReader) {
    hasRule = options["rule"]?.bool() ?? true
    hasBrand = options["brand"]?.bool() ?? true
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let line = line(in: sheet)
    guard hasRule else { return [.init(line)] }
    return [.init(Rule(sheet.stroke(.hairline))), .init(line, spaceBefore: 3)]
  }

  /// Both ends on one line; where they don't fit there, one above the other.
  private func line(in sheet: SheetContext) -> any LayoutElement {
    let start = start(in: sheet)
    let end = ending(sheet.page, in: sheet)
    // Every page of a sheet has the same height for its content: all are measured as if numbered alike.
    let widest = [start, ending(sheet.page.map { _ in PageNumber(888, of: 888) }, in: sheet)]
      .map { sheet.layout.typesetter.naturalWidth(of: sheet.paragraph($0, sheet.theme.text(.footer))) }
    guard !Length.less(sheet.contentWidth, widest.reduce(Self.gap, +)) else {
      return Column([start, end].filter { !$0.isEmpty }.map { sheet.text($0, .footer) })
    }
    return Row(
      [
        .init(sheet.text(start, .footer)),
        .init(sheet.text(end, .footer, alignment: .end), width: .natural()),
      ], gap: Self.gap)
  }

  private static let gap = 12.0

  /// Whose sheet it is and what it is; where that is long, whose it is says enough.
  private func start(in sheet: SheetContext) -> String {
    let names = [sheet.clientName, sheet.title.map { sheet.plain($0) }].compactMap { $0 }
    let both = names.joined(.dot, in: sheet.format)
    return sheet.lines(of: both, .footer, width: sheet.contentWidth) > 2 ? names[0] : both
  }

  private func ending(_ page: PageNumber?, in sheet: SheetContext) -> String {
    var parts: [String] = []
    if hasBrand, let brand = sheet.document.brand?.name { parts.append(sheet.plain(brand)) }
    if let page {
      parts.append(
        sheet.phrase(
          .pageOf,
          ["page": sheet.format.count(page.number), "total": sheet.format.count(page.total)]))
    }
    if let date = sheet.document.date { parts.append(sheet.format.date(date.date)) }
    return parts.joined(.dot, in: sheet.format)
  }
}
