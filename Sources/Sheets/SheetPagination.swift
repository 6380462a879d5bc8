import Diagnostics
import Drawing
import PageLayout

/// The pages that a layout makes of a sheet.
struct SheetPagination {
  let layout: LayoutFile
  let size: Size
  var sheet: SheetContext
  /// More of them are an error.
  let maximumPages: Int

  /// - Throws: what fits on no page, or that there would be too many.
  func pages() throws(Diagnostic) -> [Frame] {
    let paginator = Paginator(template: template, maximumPages: maximumPages)
    return try paginator.pages(of: content(measuredBy: paginator), context: sheet.layout)
  }

  private var template: PageTemplate {
    func furniture(_ blocks: [ArrangedBlock]) -> (PageNumber) -> (any LayoutElement)? {
      guard !blocks.isEmpty else { return { _ in nil } }
      return { page in
        var sheet = sheet
        sheet.page = page
        let children = blocks.children(in: sheet)
        return children.isEmpty ? nil : Column(children)
      }
    }
    let page = layout.page
    return PageTemplate(
      size: size, margins: page.margins, columns: page.columns, columnGap: page.columnGap,
      headerGap: page.headerGap, footerGap: page.footerGap, lastPage: page.lastPage,
      header: furniture(layout.header), footer: furniture(layout.footer))
  }

  private func content(measuredBy paginator: Paginator) -> any LayoutElement {
    var body = sheet
    let heights = paginator.contentHeights(in: sheet.layout)
    (body.contentHeight, body.tallestContent) = (heights.lowerBound, heights.upperBound)
    body.contentWidth = paginator.template.columnWidth
    return Column(layout.blocks.children(in: body))
  }

  /// Why pages can't be made: columns that are too narrow for what stands in them, else what the
  /// paginator says.
  func reasons(for error: Diagnostic, measuring room: ColumnRoom) -> [Diagnostic] {
    guard sheet.room == nil else {
      return room.diagnostics.isEmpty ? [error] : room.diagnostics
    }
    // A bundled layout is not measured before it fails, and nobody can edit it in its place.
    var measured = self
    measured.sheet.room = room
    _ = measured.content(measuredBy: Paginator(template: measured.template))
    return room.diagnostics.isEmpty
      ? [error]
      : room.diagnostics.map {
        Diagnostic(
          .error, message: "the layout \(layout.name) does not fit: \($0.message)",
          hint: "take larger paper")
      }
  }
}
