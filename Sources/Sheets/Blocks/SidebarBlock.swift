import Drawing
package import JSONSource
package import PageLayout
import Typography
import WorkoutModel

/// The document's sidebars, each on a panel of its own.
package struct SidebarBlock: SheetBlock {
  package static let name = "sidebars"

  package static let options: [JSONValue.Member] = [
    .init("padding", LayoutSchema.length(0...60)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  var padding: Double
  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    padding = options["padding"]?.points(in: 0...60) ?? 12
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 12
  }

  package var prints: DocumentMembers { [.notes] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    sheet.document.notes.enumerated().map { index, note in
      Column.Child(
        KeepTogether(Self.panel(note, padding: padding, sheet)),
        spaceBefore: index == 0 ? spaceBefore : 8)
    }
  }

  /// One sidebar on its ground.
  static func panel(_ note: Sidebar, padding: Double, _ sheet: SheetContext) -> any LayoutElement {
    var parts: [Column.Child] = []
    let label = sheet.phrase(.goodToKnow)
    // Many a sidebar's title says it already.
    if note.title.map({ !sheet.plain($0).lowercased().hasPrefix(label.lowercased()) }) ?? true {
      let line = sheet.paragraph(label, sheet.theme.text(.label, color: .accent))
      parts.append(.init(Tagged(.paragraph, TextBlock(line)), keepsWithNext: true))
    }
    if let title = note.title {
      parts.append(
        .init(
          Tagged(
            .heading(level: 2),
            sheet.beneath(
              TextBlock(sheet.paragraph(title, .heading)), sheet.translation(of: title, .heading),
              spaceBefore: 0)), spaceBefore: 2,
          keepsWithNext: true))
    }
    parts.append(.init(sheet.text(note.text, .body), spaceBefore: 2))
    let ground = sheet.theme.panelGround
    return Tagged(
      .section,
      Panel(Column(parts), fill: ground.fill, rule: ground.rule, insets: Insets(all: padding)))
  }
}
