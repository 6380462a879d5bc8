import Diagnostics
import Drawing
import PageLayout

/// The pages that a layout makes of a sheet.
struct SheetPagination {
  let layout: LayoutFile
  let paper: Paper
  var sheet: SheetContext
  /// More of them are an error.
  let maximumPages: Int

  /// - Throws: what fits on no page, or that there would be too many.
  func pages() throws(Diagnostic) -> [Frame] {
    let paginator = Paginator(template: template, maximumPages: maximumPages)
    if let crowding = crowding(on: paginator, leaving: 0) { throw crowding }
    do throws(Diagnostic) {
      return try paginator.pages(of: content(measuredBy: paginator), context: sheet.layout)
    } catch {
      throw crowding(on: paginator, leaving: LayoutFile.PageShape.smallestColumn) ?? error
    }
  }

  /// That header and footer leave the page in hand no more than so many points, told at the block that takes
  /// most; nil where they leave more.
  private func crowding(on paginator: Paginator, leaving least: Double) -> Diagnostic? {
    let number = PageNumber(paginator.pageNumber, of: paginator.pageNumber)
    let room = paginator.contentHeight(ofPage: number.number, in: sheet.layout)
    let margins = layout.page.margins
    let height = paper.size.height - margins.top - margins.bottom
    guard Length.less(room, height), !Length.less(least, room) else { return nil }
    let (header, footer) = (tallest(of: layout.header, on: number), tallest(of: layout.footer, on: number))
    let takers =
      footer.height == 0 ? "the header takes" : header.height == 0 ? "the footer takes" : "header and footer take"
    let spoken = LayoutFile.PageShape.spoken
    // Nobody can edit a bundled layout in its place.
    let isEditable = sheet.room != nil
    return Diagnostic(
      .error, at: isEditable ? (header.height > footer.height ? header : footer).location : nil,
      message:
        "\(takers) \(spoken(height - room)) of the \(spoken(height)) between the margins of \(paper.name): "
        + "too little is left for the content",
      hint: isEditable ? "make it lower, or take it out, or take larger paper" : "take larger paper")
  }

  /// The highest of a header's or a footer's blocks.
  private func tallest(
    of blocks: [ArrangedBlock], on page: PageNumber
  ) -> (height: Double, location: SourceLocation?) {
    var sheet = sheet
    sheet.page = page
    let heights = blocks.map { block in
      Column(block.children(in: sheet)).height(atWidth: sheet.contentWidth, in: sheet.layout) ?? 0
    }
    return zip(heights, blocks.map(\.location)).max { $0.0 < $1.0 } ?? (0, nil)
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
      size: paper.size, margins: page.margins, columns: page.columns, columnGap: page.columnGap,
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
