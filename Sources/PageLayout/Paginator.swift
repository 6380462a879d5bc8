package import Diagnostics
package import Drawing

/// Breaks the content of one document into pages.
package final class Paginator {
  package let template: PageTemplate
  /// More pages than this are an error: content that no one prints.
  private let maximumPages: Int
  /// Between header and footer of the first three pages, once they are measured: the others are like the second
  /// or the third.
  private var areas = [Rect?](repeating: nil, count: 3)
  /// The one in hand, or where something did not fit; from 1.
  package private(set) var pageNumber = 1

  package init(template: PageTemplate, maximumPages: Int = ResourceLimits().pages) {
    self.template = template
    self.maximumPages = maximumPages
  }

  /// The pages, each as large as the template says.
  ///
  /// - Throws: a diagnostic where something fits on no page, with the reason.
  package func pages(
    of content: any LayoutElement, context: LayoutContext
  ) throws(Diagnostic) -> [Frame] {
    var bodies: [Frame] = []
    pageNumber = 1
    var rest: (any LayoutElement)? = content
    while let element = rest {
      guard bodies.count < maximumPages else {
        throw Diagnostic(
          .error, message: "the content fills more than \(ResourceLimits.spoken("\(maximumPages)", "page"))",
          hint: ResourceLimits.hint(.pages, "split the document"))
      }
      pageNumber = bodies.count + 1
      let (body, remainder) = try page(pageNumber, from: element, context: context)
      bodies.append(body)
      rest = remainder
    }
    return bodies.enumerated().map { index, body in
      whole(body, PageNumber(index + 1, of: bodies.count), context)
    }
  }

  /// Fills the columns of one page.
  private func page(
    _ number: Int, from content: any LayoutElement, context: LayoutContext
  ) throws(Diagnostic) -> (Frame, remainder: (any LayoutElement)?) {
    let area = contentArea(ofPage: number, context)
    let width = template.columnWidth
    var body = Frame(size: template.size)
    var rest = content
    for column in 0..<template.columns {
      let start = Double(column) * (width + template.columnGap)
      let x = area.minX + context.left(start: start, width: width, within: area.width)
      let fill = template.lastPage == .stretches ? area.height : 0
      let region = Region(width: width, height: area.height, fill: fill, isFresh: true)
      switch rest.place(in: region, context: context) {
      case .complete(let frame):
        body.add(frame, at: Point(x: x, y: area.minY))
        return (body, nil)
      case .partial(let frame, let remainder):
        guard frame.size.height > 0 || !frame.items.isEmpty else {
          throw doesNotFit("nothing of it fits", area)
        }
        body.add(frame, at: Point(x: x, y: area.minY))
        rest = remainder
      case .deferred(let reason):
        throw doesNotFit(reason, area)
      }
    }
    return (body, rest)
  }

  private func doesNotFit(_ reason: String, _ area: Rect) -> Diagnostic {
    Diagnostic(
      .error,
      message:
        "something does not fit on a page with \(Int(area.width)) × \(Int(area.height)) pt for content: \(reason)",
      hint: "take larger paper or smaller margins")
  }

  /// What pages have room for between header and footer, in points, from the page that has least to the
  /// one that has most: the first may differ from the others, and an odd one from an even one.
  package func contentHeights(in context: LayoutContext) -> ClosedRange<Double> {
    let heights = (1...3).map { contentHeight(ofPage: $0, in: context) }
    return (heights.min() ?? 0)...(heights.max() ?? 0)
  }

  /// What one page has room for, in points; below 0 where header and footer are higher than the page.
  package func contentHeight(ofPage number: Int, in context: LayoutContext) -> Double {
    contentArea(ofPage: number, context).height
  }

  private func contentArea(ofPage number: Int, _ context: LayoutContext) -> Rect {
    let alike = number > 3 ? 2 + number % 2 : number
    if let known = areas[alike - 1] { return known }
    let area = contentArea(PageNumber(alike, of: alike), context)
    areas[alike - 1] = area
    return area
  }

  private func contentArea(_ page: PageNumber, _ context: LayoutContext) -> Rect {
    let width = template.contentWidth
    let header = height(of: template.header(page), template.headerGap, width, context)
    let footer = height(of: template.footer(page), template.footerGap, width, context)
    let left = context.left(start: template.margins.start, width: width, within: template.size.width)
    let top = template.margins.top + header
    return Rect(
      x: left, y: top, width: width,
      height: template.size.height - top - template.margins.bottom - footer)
  }

  private func height(
    of element: (any LayoutElement)?, _ gap: Double, _ width: Double, _ context: LayoutContext
  ) -> Double {
    guard let element else { return 0 }
    return (element.height(atWidth: width, in: context) ?? 0) + gap
  }

  private func whole(_ body: Frame, _ page: PageNumber, _ context: LayoutContext) -> Frame {
    var whole = body
    let width = template.contentWidth
    let x = context.left(start: template.margins.start, width: width, within: template.size.width)
    let room = Region(width: width, height: .infinity, isFresh: true)
    if let header = template.header(page),
      case .complete(let frame) = header.place(in: room, context: context)
    {
      let place = Point(x: x, y: template.margins.top)
      if page.isFirst {
        // Whose paper it is and who to call is said once; on further pages it is furniture.
        whole.items.insert(contentsOf: frame.items.map { Placed($0.item, at: $0.origin + place) }, at: 0)
      } else {
        whole.add(.tagged(SemanticTag(.artifact(.pagination)), frame), at: place)
      }
    }
    if let footer = template.footer(page),
      case .complete(let frame) = footer.place(in: room, context: context)
    {
      let y = template.size.height - template.margins.bottom - frame.size.height
      whole.add(.tagged(SemanticTag(.artifact(.pagination)), frame), at: Point(x: x, y: y))
    }
    return whole
  }
}
