package import JSONSource
package import PageLayout
import Drawing
import Typography
import WorkoutModel

/// Whose sheet it is: the brand at one end, at the other who to call; on further pages what the sheet
/// is about. For a layout's header.
package struct LetterheadBlock: SheetBlock {
  package static let name = "letterhead"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers { [.brandContact, .brandLogo, .trainer] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let brand = sheet.document.brand?.name ?? sheet.document.trainer?.name
    let right = sheet.page?.isFirst == false ? running(sheet) : contact(sheet)
    let room = Size(
      width: sheet.contentWidth * 0.45, height: sheet.theme.text(.letterhead).leading * Self.logoLines)
    let logo = BrandMark.element(fitting: room, in: sheet)
    guard logo != nil || brand != nil || !right.isEmpty else { return [] }
    let name = brand.map { sheet.plain($0) } ?? ""
    let sizes = sheet.theme.sizes(.letterhead, downTo: 7.5).map { sheet.paragraph(name, $0) }
    let left = logo ?? Tagged(.paragraph, FittedText(sizes, maximumLines: 2))
    return [
      .init(head(left, right, logo == nil ? .baseline : .center, sheet)),
      .init(Rule(sheet.stroke(.ink)), spaceBefore: 6),
    ]
  }

  /// How many lines of the letterhead a logo is high.
  private static let logoLines = 2.25

  /// Brand and contact side by side; where the contact would be a tower of short lines, below.
  private func head(
    _ left: any LayoutElement, _ right: String, _ alignment: Row.Alignment, _ sheet: SheetContext
  ) -> any LayoutElement {
    guard sheet.lines(of: right, .subtitle, width: besideBrand(sheet)) <= 4 else {
      return Column([left, sheet.text(right, .subtitle)], spacing: 2)
    }
    return Row(
      [
        .init(left, width: .natural(maximum: sheet.contentWidth * Self.brandShare)),
        .init(sheet.text(right, .subtitle, alignment: .end)),
      ], gap: Self.gap, alignment: alignment)
  }

  /// Of the width, that the brand takes at most.
  private static let brandShare = 0.6
  private static let gap = 16.0

  /// What a brand that is as wide as may be leaves, in points.
  private func besideBrand(_ sheet: SheetContext) -> Double {
    sheet.contentWidth * (1 - Self.brandShare) - Self.gap
  }

  /// The longest that stands in two lines: a running head has been read on the first page.
  private func running(_ sheet: SheetContext) -> String {
    let title = sheet.title.map { sheet.plain($0) } ?? ""
    let client = sheet.clientName
    let both = client.map { sheet.phrase(.titleForClient, ["title": title, "client": $0]) }
    let width = besideBrand(sheet)
    return [both, title, client].compactMap { $0 }
      .first { sheet.lines(of: $0, .subtitle, width: width) <= 2 } ?? ""
  }

  private func contact(_ sheet: SheetContext) -> String {
    var parts: [String] = []
    let trainer = sheet.document.trainer
    if let name = trainer?.name {
      parts.append(sheet.list([name] + [trainer?.credential].compactMap { $0 }))
    }
    let addresses =
      [trainer?.phone, trainer?.email].compactMap { $0.map { sheet.plain($0) } }
      + [trainer?.website].compactMap { $0.map { Self.shortened($0) } }
    parts += addresses.map { sheet.format.leftToRight($0) }
    parts += (sheet.document.brand?.contact ?? []).map { sheet.plain($0) }
    // A line may end between two parts, not inside one.
    return parts.map(ValueFormatter.unbroken).joined(separator: ValueFormatter.space + "· ")
  }

  /// An address as people write it on paper.
  private static func shortened(_ link: Link) -> String {
    var text = link.url[...]
    for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
    }
    return text.hasSuffix("/") ? String(text.dropLast()) : String(text)
  }
}
