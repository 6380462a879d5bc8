import Diagnostics
import Drawing
import PageLayout
import Testing

@Suite struct `Keeping together` {
  @Test func `moves to a fresh page rather than break`() {
    let kept = KeepTogether(Lines("n", 1...5))
    let placement = kept.place(in: region(100, 30, isFresh: false), context: context())
    #expect(placement.reason?.contains("stays together") == true)
  }

  @Test func `breaks what is higher than a whole page and says so on the next`() {
    let kept = KeepTogether(Lines("n", 1...15), continuation: Block("continued", height: 10))
    let first = kept.place(in: region(100, 60), context: context())
    #expect(first.frame?.marks().count == 6)
    let second = first.remainder?.place(in: region(100, 60), context: context())
    #expect(second?.frame?.marks().map(\.name) == ["continued", "n7", "n8", "n9", "n10", "n11"])
    let third = second?.remainder?.place(in: region(100, 60), context: context())
    #expect(third?.frame?.marks().map(\.name) == ["continued", "n12", "n13", "n14", "n15"])
  }

  @Test func `leaves the line out where there is no room for it and the rest`() {
    let kept = KeepTogether(
      Column([Block("a", height: 60), Block("b", height: 55)]),
      continuation: Block("continued", height: 10))
    let first = kept.place(in: region(100, 60), context: context())
    let second = first.remainder?.place(in: region(100, 60), context: context())
    #expect(second?.frame?.marks().map(\.name) == ["b"])
  }

  @Test func `says why where the rest fits on no page, rather than print the line for ever`() {
    let kept = KeepTogether(
      Column([Block("a", height: 60), Block("b", height: 90)]),
      continuation: Block("continued", height: 10))
    let paginator = Paginator(
      template: PageTemplate(size: Size(width: 100, height: 60), margins: Insets(all: 0)))
    #expect { try paginator.pages(of: kept, context: context()) } throws: { error in
      (error as? Diagnostic)?.message.hasSuffix("b is 90.0 pt high") == true
    }
  }
}

@Suite struct `A tag` {
  @Test func `marks the pieces of one element over a page break`() {
    let tagged = Tagged(.paragraph, Lines("n", 1...5))
    let first = tagged.place(in: region(100, 20), context: context())
    let second = first.remainder?.place(in: region(100, 20), context: context())
    let third = second?.remainder?.place(in: region(100, 20), context: context())
    #expect(first.frame?.tags == [SemanticTag(.paragraph, flow: .begins)])
    #expect(second?.frame?.tags == [SemanticTag(.paragraph, flow: .continues)])
    #expect(third?.frame?.tags == [SemanticTag(.paragraph, flow: .ends)])
  }

  @Test func `of an element that fits is whole`() {
    let placement = Tagged(.section, Block("a", height: 10))
      .place(in: region(100, 20), context: context())
    #expect(placement.frame?.tags == [SemanticTag(.section)])
  }
}

@Suite struct `A table` {
  let table = Table(
    columns: [.fixed(40), .flexible()], header: [Block("H1", height: 10), Block("H2", height: 10)],
    rows: (1...5).map { Table.Row([Block("a\($0)", height: 20), Block("b\($0)", height: 20)]) })

  @Test func `repeats its header on every page`() {
    let first = table.place(in: region(100, 55), context: context())
    #expect(first.frame?.marks().map(\.name) == ["H1", "H2", "a1", "b1", "a2", "b2"])
    let second = first.remainder?.place(in: region(100, 55), context: context())
    #expect(second?.frame?.marks().map(\.name) == ["H1", "H2", "a3", "b3", "a4", "b4"])
  }

  @Test func `reads its header out once`() {
    let first = table.place(in: region(100, 55), context: context())
    let second = first.remainder?.place(in: region(100, 55), context: context())
    let headers = { (frame: Frame?) in
      frame?.tags.count { if case .headerCell = $0.role { true } else { false } }
    }
    #expect(headers(first.frame) == 2)
    #expect(headers(second?.frame) == 0)
    #expect(second?.frame?.tags.contains(SemanticTag(.artifact(.pagination))) == true)
  }

  @Test func `defers when not even one row fits under the header`() {
    let placement = table.place(in: region(100, 25, isFresh: false), context: context())
    #expect(placement.reason?.contains("first row") == true)
  }
}

@Suite struct `A picture` {
  @Test func `is placed at the start, the centre or the end`() {
    let frame = Frame(
      size: Size(width: 40, height: 10),
      items: [Placed(mark("p", Size(width: 40, height: 10)), at: .zero)])
    let xs = [Picture.Alignment.start, .center, .end].map { alignment in
      Picture(frame, alignment: alignment).place(in: region(100, 50), context: context())
        .frame?.marks().first?.x
    }
    #expect(xs == [0, 30, 60])
  }

  @Test func `says how high it is when there is no room`() {
    let frame = Frame(size: Size(width: 40, height: 90))
    let placement = Picture(frame, name: "the figure of the squat")
      .place(in: region(100, 50), context: context())
    #expect(placement.reason == "the figure of the squat is 90 pt high")
  }
}
