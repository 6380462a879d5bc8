import Drawing
import PageLayout
import Testing

@Suite struct `A column` {
  @Test func `places its children one below the other with the space before each`() {
    let column = Column([Block("a", height: 10), Block("b", height: 20)], spacing: 5)
    let placement = column.place(in: region(100, 200), context: context())
    #expect(placement.isComplete)
    #expect(placement.frame?.marks() == [Mark("a", 0, 0, 100, 10), Mark("b", 0, 15, 100, 20)])
    #expect(placement.frame?.size.height == 35)
  }

  @Test func `breaks between children and drops the space at the top of the next page`() {
    let column = Column([Block("a", height: 60), Block("b", height: 50)], spacing: 5)
    let first = column.place(in: region(100, 100), context: context())
    #expect(first.frame?.marks().map(\.name) == ["a"])
    let second = first.remainder?.place(in: region(100, 100), context: context())
    #expect(second?.frame?.marks() == [Mark("b", 0, 0, 100, 50)])
  }

  @Test func `continues inside a child that breaks`() {
    let column = Column([Block("a", height: 75), Lines("line", 1...4)])
    let first = column.place(in: region(100, 100), context: context())
    #expect(first.frame?.marks().map(\.name) == ["a", "line1", "line2"])
    let second = first.remainder?.place(in: region(100, 100), context: context())
    #expect(second?.frame?.marks().map(\.name) == ["line3", "line4"])
    #expect(second?.isComplete == true)
  }

  @Test func `never ends a page with a heading`() {
    let column = Column([
      .init(Block("text", height: 60)), .init(Block("heading", height: 20), keepsWithNext: true),
      .init(Block("body", height: 30)),
    ])
    let first = column.place(in: region(100, 100), context: context())
    #expect(first.frame?.marks().map(\.name) == ["text"])
    let second = first.remainder?.place(in: region(100, 100), context: context())
    #expect(second?.frame?.marks().map(\.name) == ["heading", "body"])
  }

  @Test func `moves a whole run of headings`() {
    let column = Column([
      .init(Block("text", height: 40)), .init(Block("h1", height: 20), keepsWithNext: true),
      .init(Block("h2", height: 20), keepsWithNext: true), .init(Block("body", height: 30)),
    ])
    let first = column.place(in: region(100, 100), context: context())
    #expect(first.frame?.marks().map(\.name) == ["text"])
  }

  @Test func `defers with its first child's reason when nothing fits`() {
    let column = Column([Block("tall", height: 300)])
    let placement = column.place(in: region(100, 100, isFresh: false), context: context())
    #expect(placement.reason == "tall is 300.0 pt high")
  }

  @Test func `gives spare height to a flexible space`() {
    let column = Column([Block("a", height: 10), FlexibleSpace(), Block("b", height: 10)])
    let frame = column.place(in: region(100, 200, fill: 100), context: context()).frame
    #expect(frame?.marks() == [Mark("a", 0, 0, 100, 10), Mark("b", 0, 90, 100, 10)])
    #expect(frame?.size.height == 100)
  }

  @Test func `shares spare height among stretching children up to each one's maximum`() {
    let column = Column([
      .init(Block("a", height: 10), maximumStretch: 5),
      .init(Block("b", height: 10), maximumStretch: 100), .init(Block("c", height: 10)),
    ])
    let frame = column.place(in: region(100, 200, fill: 60), context: context()).frame
    #expect(
      frame?.marks() == [
        Mark("a", 0, 0, 100, 15), Mark("b", 0, 15, 100, 35), Mark("c", 0, 50, 100, 10),
      ])
  }

  @Test func `draws a divider between children but not at the top of a page`() {
    let divider = Column.Divider(Stroke(.black, width: 0.5), offset: 4)
    let column = Column([
      .init(Block("a", height: 60), spaceBefore: 10, divider: divider),
      .init(Block("b", height: 60), spaceBefore: 10, divider: divider),
    ])
    let both = column.place(in: region(100, 200), context: context()).frame
    #expect(both?.tags == [SemanticTag(.artifact(.layout))])
    let first = column.place(in: region(100, 100), context: context())
    #expect(first.frame?.tags == [])
    let second = first.remainder?.place(in: region(100, 100), context: context())
    #expect(second?.frame?.tags == [])
  }
}
