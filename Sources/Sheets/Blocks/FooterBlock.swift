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
    var left: [String] = []
    if let client = sheet.clientName { left.append(client) }
    if let title = sheet.title { left.append(sheet.plain(title)) }
    var right: [String] = []
    if hasBrand, let brand = sheet.document.brand?.name { right.append(sheet.plain(brand)) }
    if let page = sheet.page {
      right.append(
        sheet.phrase(
          .pageOf,
          ["page": sheet.format.count(page.number), "total": sheet.format.count(page.total)]))
    }
    if let date = sheet.document.date { right.append(sheet.format.date(date.date)) }
    let row = Row(
      [
        .init(sheet.text(left.joined(separator: " · "), .footer)),
        .init(
          sheet.text(right.joined(separator: " · "), .footer, alignment: .end),
          width: .natural(maximum: sheet.contentWidth * 0.6)),
      ], gap: 12)
    guard hasRule else { return [.init(row)] }
    return [.init(Rule(sheet.stroke(.hairline))), .init(row, spaceBefore: 3)]
  }
}
