import Drawing
import PageLayout
import Testing
import Typography

@Suite struct `A ruled table` {
  private func table(rows: Int, header: String = "h") -> RuledTable {
    RuledTable(
      summary: "Sets", widths: [20, 30, 30],
      header: .init(
        [.init(Block(header, height: 6), ground: .black), .init(), .init()], height: 10),
      rows: (1...rows).map {
        .init([.init(Block("r\($0)", height: 6)), .init(), .init()], hasHeader: true, height: 20)
      },
      inset: Size(width: 2, height: 1), alignment: .center,
      stroke: Stroke(.black, width: 0.5))
  }

  /// Roles with the sizes of what they hold, outermost first.
  private func tags(_ frame: Frame) -> [(SemanticTag, Size)] {
    frame.items.flatMap { placed -> [(SemanticTag, Size)] in
      guard case .tagged(let tag, let inner) = placed.item else { return [] }
      return [(tag, inner.size)] + tags(inner)
    }
  }

  private func paths(_ frame: Frame) -> [Path] {
    frame.items.flatMap { placed -> [Path] in
      switch placed.item {
      case .path(let path, _, let stroke?) where stroke.width > 0: [path]
      case .tagged(_, let inner): paths(inner)
      default: []
      }
    }
  }

  @Test func `puts what stands in a cell between its lines, in the middle of the row`() {
    let frame = table(rows: 2).place(in: region(100, 100), context: context()).frame
    #expect(
      frame?.marks() == [Mark("h", 2, 2, 16, 6), Mark("r1", 2, 17, 16, 6), Mark("r2", 2, 37, 16, 6)])
    #expect(frame?.size == Size(width: 100, height: 50))
  }

  @Test func `mirrors its columns where reading runs from right to left`() {
    let frame = table(rows: 1).place(in: region(100, 100), context: context(.rightToLeft)).frame
    #expect(frame?.marks().map(\.x) == [82, 82])
  }

  @Test func `draws all of its lines as one path`() throws {
    let frame = try #require(table(rows: 2).place(in: region(100, 100), context: context()).frame)
    let lines = paths(frame)
    #expect(lines.count == 1)
    // The outline, two lines between columns and two between rows.
    #expect(lines.first?.elements.count == 5 + 4 + 4)
    #expect(lines.first?.bounds == Rect(x: 0, y: 0, width: 80, height: 50))
  }

  @Test func `makes cells to write in that stand side by side one cell`() throws {
    let frame = try #require(table(rows: 1).place(in: region(100, 100), context: context()).frame)
    let cells = tags(frame).filter {
      switch $0.0.role {
      case .headerCell, .dataCell: true
      default: false
      }
    }
    #expect(
      cells.map(\.0.role) == [
        .headerCell(.column), .headerCell(.column, columns: 2), .headerCell(.row),
        .dataCell(columns: 2),
      ])
    #expect(cells.map(\.1.width) == [20, 60, 20, 60])
  }

  @Test func `breaks between rows and repeats its header as furniture`() throws {
    let first = table(rows: 3).place(in: region(100, 52), context: context())
    #expect(first.frame?.marks().map(\.name) == ["h", "r1", "r2"])
    let second = try #require(first.remainder?.place(in: region(100, 52), context: context()).frame)
    #expect(second.marks().map(\.name) == ["h", "r3"])
    let roles = tags(second).map(\.0.role)
    #expect(roles.contains(.artifact(.pagination)))
    #expect(roles.filter { $0 == .tableRow }.count == 1)
    #expect(tags(second).first { $0.0.role == .table(summary: "Sets") }?.0.flow == .ends)
  }

  @Test func `begins on the next page where its first row has no room`() {
    let placement = table(rows: 1).place(in: region(100, 25), context: context())
    #expect(placement.frame == nil)
  }
}
