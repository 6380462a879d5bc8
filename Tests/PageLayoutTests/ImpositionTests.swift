import Drawing
import PageLayout
import Testing

@Suite struct `Cards on a sheet` {
  @Test func `print in their own size where they fit`() {
    let grid = SheetGrid.best(4, of: cards(60, 100), on: Paper.a4)
    #expect(grid.scale == 1)
    #expect(grid.cell == Size(width: 60, height: 100))
  }

  @Test func `fill A4 to its edges with two A5, whose own borders keep off the printer's`() {
    let grid = SheetGrid.best(2, of: cards(Paper.a5.width, Paper.a5.height, border: 28), on: Paper.a4)
    #expect(grid.scale == 1)
    #expect(grid.sheet == Size(width: Paper.a4.height, height: Paper.a4.width))
    #expect((grid.columns, grid.rows) == (2, 1))
  }

  @Test func `shrink where print would reach into the printer's margin`() {
    let grid = SheetGrid.best(2, of: cards(Paper.a5.width, Paper.a5.height, border: 2), on: Paper.a4)
    #expect(grid.scale < 1)
    #expect(grid.block.minX >= SheetGrid.printerMargin)
    #expect(grid.block.minY >= SheetGrid.printerMargin)
  }

  @Test(arguments: Imposition.cardCounts)
  func `lie on the sheet, apart and around its middle, for every count and paper`(count: Int) {
    for paper in Paper.all {
      for sheet in [Paper.a4, Paper.letter] {
        let grid = SheetGrid.best(count, of: cards(paper.width, paper.height, border: 15), on: sheet)
        let whole = Rect(origin: .zero, size: grid.sheet)
        #expect(grid.count == count)
        #expect(whole.contains(grid.block))
        #expect(abs(grid.block.minX + grid.block.maxX - whole.width) < 0.01)
        #expect(abs(grid.block.minY + grid.block.maxY - whole.height) < 0.01)
        for a in 0..<count {
          for b in 0..<a { #expect(!grid.rect(a).overlaps(grid.rect(b))) }
        }
      }
    }
  }

  @Test func `keep their order from sheet to sheet and stay upright`() {
    let pages = cards(60, 100, count: 6)
    let sheets = Imposition.cards(pages, perSheet: 4, documents: [6], on: Paper.a4, flip: nil)
      .pages(pages)
    #expect(sheets.map(\.readingOrder) == [[0, 1, 2, 3], [4, 5]])
    #expect(sheets.flatMap { $0.cards.map(\.name) } == (0..<6).map { "card \($0)" })
    #expect(sheets.flatMap(\.cards).allSatisfy { $0.up == Point(x: 0, y: -1) })
  }

  @Test func `have cut marks at the ends of every cut, outside the cards`() throws {
    let pages = cards(150, 200, count: 4)
    let imposition = Imposition.cards(pages, perSheet: 4, documents: [4], on: Paper.a4, flip: nil)
    let marks = try #require(imposition.pages(pages).first).lines
    #expect(marks.count == 2 * (3 + 3))
    for mark in marks {
      #expect(!mark.overlapsInside(imposition.grid.block))
      #expect(mark.isInside(imposition.grid.sheet, by: SheetGrid.printerMargin))
    }
  }

  @Test func `have marks on the cut itself where the margin is too narrow, between the cards' borders`() {
    let pages = cards(Paper.a5.width, Paper.a5.height, count: 2, border: 28)
    let imposition = Imposition.cards(pages, perSheet: 2, documents: [2], on: Paper.a4, flip: nil)
    let sheet = imposition.pages(pages)[0]
    #expect(sheet.lines.count == 2)
    for mark in sheet.lines {
      #expect(abs(mark.minX - imposition.grid.sheet.width / 2) < 0.01)
      #expect(mark.isInside(imposition.grid.sheet, by: SheetGrid.printerMargin))
      for card in sheet.cards { #expect(!mark.overlapsInside(card.printed)) }
    }
  }

  @Test(arguments: Imposition.cardCounts)
  func `have no mark through what is printed, for every count and paper`(count: Int) {
    for paper in Paper.all {
      let pages = cards(paper.width, paper.height, count: count, border: 15)
      let sheet = Imposition.cards(pages, perSheet: count, documents: [count], on: Paper.a4, flip: nil)
        .pages(pages)[0]
      for mark in sheet.lines {
        for card in sheet.cards { #expect(!mark.overlapsInside(card.printed)) }
      }
    }
  }
}

@Suite struct `Two-sided cards` {
  @Test(arguments: DuplexFlip.allCases, Imposition.cardCounts)
  func `have each back exactly behind its front when the sheet is turned`(
    flip: DuplexFlip, count: Int
  ) throws {
    for paper in Paper.all {
      let pages = cards(paper.width, paper.height, count: 2 * count, border: 15)
      let sheets = Imposition.cards(
        pages, perSheet: count, documents: [2 * count], on: Paper.a4, flip: flip
      ).pages(pages)
      try #require(sheets.count == 2)
      let size = sheets[0].frame.size
      for (front, back) in zip(sheets[0].cards, sheets[1].cards) {
        let seen = back.turned(on: flip, sheet: size)
        #expect(seen.trim.isClose(to: front.trim))
        #expect(seen.up == front.up)
        #expect(front.number + 1 == back.number)
      }
    }
  }

  @Test func `begin every document on a front`() {
    let pages = cards(60, 100, count: 6)
    let imposition = Imposition.cards(
      pages, perSheet: 2, documents: [1, 3, 2], on: Paper.a4, flip: .long)
    #expect(
      imposition.sheets.flatMap(\.leaves) == [
        .init(front: 0), .init(front: 1, back: 2), .init(front: 3), .init(front: 4, back: 5),
      ])
  }

  @Test func `leave a blank back out at the end, but not between sheets`() {
    let pages = cards(60, 100, count: 4)
    let sheets = Imposition.cards(
      pages, perSheet: 2, documents: [1, 1, 1, 1], on: Paper.a4, flip: .long
    ).pages(pages)
    #expect(sheets.map(\.cards.count) == [2, 0, 2])
  }

  @Test func `have marks on the front alone`() {
    let pages = cards(60, 100, count: 4)
    let sheets = Imposition.cards(pages, perSheet: 2, documents: [4], on: Paper.a4, flip: .short)
      .pages(pages)
    #expect(sheets.map(\.lines.isEmpty) == [false, true])
  }
}

@Suite struct `A booklet` {
  @Test func `has its pages in the order that folding puts right`() {
    let pages = cards(Paper.a5.width, Paper.a5.height, count: 8, border: 28)
    let sheets = Imposition.booklet(pages, on: Paper.a4, flip: nil).pages(pages)
    let order = sheets.map { $0.cards.sorted { $0.trim.minX < $1.trim.minX }.map(\.number) }
    #expect(order == [[7, 0], [1, 6], [5, 2], [3, 4]])
  }

  @Test(arguments: 1...13)
  func `is filled up with blank pages to a multiple of four`(count: Int) {
    let pages = cards(Paper.a5.width, Paper.a5.height, count: count, border: 28)
    let imposition = Imposition.booklet(pages, on: Paper.a4, flip: nil)
    #expect(imposition.sheets.count == (count + 3) / 4)
    let printed = imposition.pages(pages).flatMap(\.cards).map(\.number)
    #expect(printed.sorted() == Array(0..<count))
  }

  @Test(arguments: [DuplexFlip?.none, .long, .short])
  func `turns each leaf upright, whichever edge the printer turns on`(flip: DuplexFlip?) throws {
    let pages = cards(Paper.a5.width, Paper.a5.height, count: 4, border: 28)
    let imposition = Imposition.booklet(pages, on: Paper.a4, flip: flip)
    let sheets = imposition.pages(pages)
    let turned = try #require(imposition.flip)
    for (front, back) in zip([3, 0], [2, 1]) {
      let front = try #require(sheets[0].cards.first { $0.number == front })
      let back = try #require(sheets[1].cards.first { $0.number == back })
      let seen = back.turned(on: turned, sheet: imposition.grid.sheet)
      #expect(seen.trim.isClose(to: front.trim))
      #expect(seen.up == front.up)
    }
  }

  @Test func `folds in the middle of the sheet, with a dashed mark on the outermost front`() {
    let pages = cards(Paper.a5.width, Paper.a5.height, count: 8, border: 28)
    let sheets = Imposition.booklet(pages, on: Paper.a4, flip: nil).pages(pages)
    #expect(sheets.map(\.lines.count) == [2, 0, 0, 0])
    for mark in sheets[0].lines { #expect(abs(mark.minX - Paper.a4.height / 2) < 0.01) }
  }
}

@Suite struct `Crop marks` {
  @Test func `stand beyond the bleed, in line with the trimmed page`() {
    let page = CropMarks(bleed: 8.5).page(Page(frame: Frame(size: Size(width: 100, height: 200))))
    #expect(page.frame.size == Size(width: 100, height: 200))
    #expect(page.bleed == 8.5)
    let bled = Rect(x: -8.5, y: -8.5, width: 117, height: 217)
    let paper = Rect(
      x: bled.minX - page.slug, y: bled.minY - page.slug, width: bled.width + 2 * page.slug,
      height: bled.height + 2 * page.slug)
    #expect(page.lines.count == 8)
    for mark in page.lines {
      #expect(!mark.overlapsInside(bled))
      #expect(paper.contains(mark))
      #expect([0, 100].contains(mark.minX) || [0, 200].contains(mark.minY))
    }
  }
}
