import Drawing
import PDFChecks
import PDFRendering
import Testing

@Suite("Drawings that repeat")
struct FormTests {
  /// A disc under a square's corner, cut, and an outline: as much state as a figure needs.
  private func drawing(_ color: Color) -> Frame {
    var frame = Frame(size: Size(width: 60, height: 40))
    let square = Path.rectangle(Rect(x: 5, y: 5, width: 30, height: 30))
    frame.add(.path(square, fill: nil, stroke: Stroke(.black, width: 2, cap: .round, join: .round)))
    let cut = Path.rectangle(Rect(x: 10, y: 10, width: 12, height: 12))
    let patch = Frame(size: .zero, items: [Placed(.path(square, fill: Fill(color), stroke: nil), at: .zero)])
    frame.add(.group(patch, .identity, clip: cut))
    frame.add(
      .path(
        Path([.move(Point(x: 40, y: 35)), .line(Point(x: 48, y: 5)), .line(Point(x: 56, y: 35))]),
        fill: nil, stroke: Stroke(color, width: 3)), at: Point(x: 0.5, y: 0.25))
    return frame
  }

  private let red = Color(red: 0.8, green: 0.1, blue: 0.1)

  /// The drawing in a figure of its own; a group says that it is one drawing.
  private func figure(
    _ drawing: Frame, _ alternative: String, as group: (Frame) -> DisplayItem = {
      .group($0, .identity, clip: nil)
    }
  ) -> Frame {
    Frame(size: drawing.size, items: [Placed(group(drawing), at: Point(x: 3.3, y: 1.7))])
      .tagged(.figure(alternative: alternative))
  }

  private func file(_ pages: [Frame]) throws -> PDFFile {
    try PDFFile(PDFRenderer().render(PagedDocument(pages), fonts: TestFonts.book))
  }

  private func count(_ text: String, in file: PDFFile) throws -> Int {
    try file.unpacked().split(separator: "\n").count { $0.hasSuffix(text) }
  }

  @Test("Drawn three times is written once, on two pages")
  func once() throws {
    let file = try file([
      .column([figure(drawing(red), "One"), .paragraph("between"), figure(drawing(red), "Two")]),
      figure(drawing(red), "Three"),
    ])
    #expect(try count("/Subtype /Form", in: file) == 1)
    #expect(try count(" Do", in: file) == 3)
  }

  @Test("Each use keeps the text alternative of its own, and all conforms")
  func alternatives() throws {
    let file = try file([
      .column([figure(drawing(red), "One"), figure(drawing(red), "Two")]),
      figure(drawing(red), "Three"),
    ])
    let plain = try file.unpacked()
    for alternative in ["One", "Two", "Three"] { #expect(plain.contains("/Alt (\(alternative))")) }
    #expect(try file.structure().count { $0.contains("Figure") } == 3)
    #expect(try file.violations() == [])
    #expect(try file.complaints() == [])
  }

  @Test("Drawn once stays in the page, byte for byte as without the group")
  func single() throws {
    func bytes(_ pages: [Frame]) throws -> [UInt8] {
      try PDFRenderer().render(PagedDocument(pages), fonts: TestFonts.book)
    }
    let grouped = figure(drawing(red), "One")
    var loose = Frame(size: drawing(red).size)
    loose.add(drawing(red), at: Point(x: 3.3, y: 1.7))
    #expect(try bytes([grouped]) == bytes([loose.tagged(.figure(alternative: "One"))]))
    // Others of another colour are other drawings.
    let file = try file([.column([grouped, figure(drawing(.black), "Two")])])
    #expect(try count("/Subtype /Form", in: file) == 0)
  }

  @Test("What holds text, links or pictures is no form")
  func others() throws {
    var labelled = drawing(red)
    labelled.add(.glyphs(TestFonts.run("A")), at: Point(x: 10, y: 10))
    var linked = drawing(red)
    linked.add(.link(.address("https://example.com"), Size(width: 9, height: 9), description: "x"))
    let file = try file([
      .column([
        figure(labelled, "1"), figure(labelled, "2"), figure(linked, "3"), figure(linked, "4"),
        figure(Frame(size: .zero), "5"), figure(Frame(size: .zero), "6"),
      ])
    ])
    #expect(try count("/Subtype /Form", in: file) == 0)
    #expect(try file.violations() == [])
  }

  /// Upright, on its side, smaller and cut, each twice, behind a line that leaves a state of its own.
  private func turned(as group: @escaping (Frame) -> DisplayItem) -> Frame {
    let before = Frame.rectangle(Size(width: 100, height: 2), Color(red: 0, green: 0, blue: 1))
    func pair(_ drawing: Frame) -> Frame {
      .column([figure(drawing, "a", as: group), before.tagged(.artifact(.layout)), figure(drawing, "b", as: group)])
    }
    func seen(_ transform: Transform, clip: Path? = nil) -> Frame {
      Frame(
        size: Size(width: 100, height: 110),
        items: [Placed(.group(pair(drawing(red)), transform, clip: clip), at: Point(x: 7.77, y: 0))])
    }
    return .column([
      pair(drawing(red)), seen(.quarterTurns(1).then(.translation(90, 0))), seen(.scale(0.4, 0.4)),
      seen(.scale(1.5, 1.5), clip: .rectangle(Rect(x: 12, y: 12, width: 40, height: 60))),
    ])
  }

  @Test("Looks the same wherever it lies, turned, scaled or cut")
  func pixels() throws {
    let shared = try file([turned { .group($0, .identity, clip: nil) }])
    // Cut to more than there is: a group that is no drawing.
    let inline = try file([
      turned { .group($0, .identity, clip: .rectangle(Rect(x: -50, y: -50, width: 500, height: 500))) }
    ])
    #expect(try count("/Subtype /Form", in: shared) > 0)
    #expect(try count("/Subtype /Form", in: inline) == 0)
    let pages = try [shared, inline].map { file in
      let folder = try TemporaryFolder()
      _ = try Tool.run("pdftoppm", ["-r", "100", file.path, folder.path(of: "page")])
      return try folder.names.map { try folder.bytes(of: $0) }
    }
    #expect(pages[0] == pages[1])
  }

  @Test("Is the same bytes from a renderer that has drawn it before")
  func determinism() throws {
    let document = PagedDocument([.column([figure(drawing(red), "1"), figure(drawing(red), "2")])])
    let used = PDFRenderer()
    let first = try used.render(document, fonts: TestFonts.book)
    _ = try used.render(
      PagedDocument([.column([figure(drawing(.black), "1"), figure(drawing(.black), "2")])]),
      fonts: TestFonts.book)
    #expect(try used.render(document, fonts: TestFonts.book) == first)
    #expect(try PDFRenderer().render(document, fonts: TestFonts.book) == first)
  }
}
