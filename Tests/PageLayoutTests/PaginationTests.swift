import Diagnostics
import Drawing
import PageLayout
import Testing

@Suite struct `Pagination` {
  @Test func `ends after one page when everything fits`() throws {
    let pages = try paginate(Block("a", height: 80))
    #expect(pages.count == 1)
    #expect(pages[0].marks() == [Mark("a", 10, 10, 80, 80)])
  }

  @Test func `loses nothing and repeats nothing over many pages`() throws {
    let pages = try paginate(Lines("n", 1...50))
    #expect(pages.count == 7)
    #expect(pages.flatMap { $0.marks().map(\.name) } == (1...50).map { "n\($0)" })
  }

  @Test func `tells every header and footer its page and the number of pages`() throws {
    var template = PageTemplate(
      size: Size(width: 100, height: 120), margins: Insets(all: 10))
    template.footer = { Block("page \($0.number) of \($0.total)", height: 20) }
    let pages = try Paginator(template: template).pages(of: Lines("n", 1...20), context: context())
    #expect(pages.map { $0.marks().last?.name } == ["page 1 of 3", "page 2 of 3", "page 3 of 3"])
    #expect(pages[0].marks().last == Mark("page 1 of 3", 10, 90, 80, 20))
    #expect(pages[0].marks().count == 9)
  }

  @Test func `lets the first page's header be another one`() throws {
    var template = PageTemplate(
      size: Size(width: 100, height: 100), margins: Insets(all: 10), headerGap: 10)
    template.header = { $0.isFirst ? nil : Block("running", height: 10) }
    let pages = try Paginator(template: template).pages(of: Lines("n", 1...12), context: context())
    #expect(pages.map { $0.marks().count } == [8, 5])
    #expect(pages[1].marks().first == Mark("n9", 10, 30, 80, 10))
  }

  @Test func `reads the first page's header before the content, and no other`() throws {
    var template = PageTemplate(size: Size(width: 100, height: 60), margins: Insets(all: 10))
    template.header = { Block($0.isFirst ? "title" : "running", height: 10) }
    let pages = try Paginator(template: template).pages(of: Lines("n", 1...5), context: context())
    #expect(pages.map { $0.marks().map(\.name) } == [["title", "n1", "n2", "n3"], ["n4", "n5", "running"]])
    #expect(pages.map { $0.tags.map(\.role) } == [[], [.artifact(.pagination)]])
  }

  @Test func `fills columns one after the other`() throws {
    let template = PageTemplate(
      size: Size(width: 100, height: 40), margins: Insets(all: 10), columns: 2, columnGap: 20)
    let pages = try Paginator(template: template).pages(of: Lines("n", 1...5), context: context())
    #expect(
      pages[0].marks() == [
        Mark("n1", 10, 10, 30, 10), Mark("n2", 10, 20, 30, 10), Mark("n3", 60, 10, 30, 10),
        Mark("n4", 60, 20, 30, 10),
      ])
    #expect(pages.count == 2)
  }

  @Test func `is an error with the reason when something fits on no page`() {
    #expect {
      try paginate(Column([Block("ok", height: 10), Block("tower", height: 500)]))
    } throws: { error in
      (error as? Diagnostic)?.message.contains("tower is 500.0 pt high") == true
    }
  }

  @Test func `stops at the page limit`() {
    let template = PageTemplate(size: Size(width: 100, height: 30), margins: Insets(all: 10))
    #expect(throws: Diagnostic.self) {
      try Paginator(template: template, maximumPages: 5)
        .pages(of: Lines("n", 1...6), context: context())
    }
  }

  private func paginate(_ element: any LayoutElement) throws -> [Frame] {
    let template = PageTemplate(size: Size(width: 100, height: 100), margins: Insets(all: 10))
    return try Paginator(template: template).pages(of: element, context: context())
  }
}
