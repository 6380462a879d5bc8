import Drawing
import PageLayout
import Testing
import Typography

@Suite struct `A row` {
  @Test func `gives fixed and natural cells their width and the rest to flexible ones by weight`() {
    let row = Row(
      [
        .init(Block("fixed", height: 10), width: .fixed(20)),
        .init(Block("natural", width: 30, height: 10), width: .natural()),
        .init(Block("one", height: 10), width: .flexible(1)),
        .init(Block("two", height: 10), width: .flexible(2)),
      ], gap: 10)
    let frame = row.place(in: region(140, 100), context: context()).frame
    #expect(
      frame?.marks() == [
        Mark("fixed", 0, 0, 20, 10), Mark("natural", 30, 0, 30, 10), Mark("one", 70, 0, 20, 10),
        Mark("two", 100, 0, 40, 10),
      ])
  }

  @Test func `runs from right to left where reading does`() {
    let row = Row(
      [.init(Block("a", height: 10), width: .fixed(20)), .init(Block("b", height: 10))], gap: 10)
    let frame = row.place(in: region(100, 100), context: context(.rightToLeft)).frame
    #expect(frame?.marks() == [Mark("a", 80, 0, 20, 10), Mark("b", 0, 0, 70, 10)])
  }

  @Test func `lines up first baselines`() {
    let row = Row(
      [
        .init(Block("big", height: 40, baseline: 30), width: .fixed(50)),
        .init(Block("small", height: 15, baseline: 10), width: .fixed(50)),
      ], alignment: .baseline)
    let frame = row.place(in: region(100, 100), context: context()).frame
    #expect(frame?.marks() == [Mark("big", 0, 0, 50, 40), Mark("small", 50, 20, 50, 15)])
    #expect(frame?.baseline == 30)
  }

  @Test func `makes stretching cells as high as the highest`() {
    let row = Row(
      [.init(Block("a", height: 40)), .init(Block("b", height: 15))], alignment: .stretch)
    let frame = row.place(in: region(100, 100), context: context()).frame
    #expect(frame?.marks().map(\.height) == [40, 40])
  }

  @Test func `continues only the cell that goes on`() {
    let row = Row([.init(Block("a", height: 30)), .init(Lines("b", 1...6))])
    let first = row.place(in: region(100, 40), context: context())
    #expect(first.frame?.marks().map(\.name) == ["a", "b1", "b2", "b3", "b4"])
    let second = first.remainder?.place(in: region(100, 40), context: context())
    #expect(second?.frame?.marks() == [Mark("b5", 50, 0, 50, 10), Mark("b6", 50, 10, 50, 10)])
  }
}
