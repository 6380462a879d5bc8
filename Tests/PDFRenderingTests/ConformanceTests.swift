import Drawing
import PDFChecks
import PDFRendering
import Testing

@Suite("Every PDF is PDF/UA-1 and PDF/A-2a, and no reader warns of it")
struct ConformanceTests {
  private func expectConforming(_ document: PagedDocument) throws {
    let bytes = try PDFRenderer().render(document, fonts: TestFonts.book)
    let file = try PDFFile(bytes)
    #expect(try file.violations() == [])
    #expect(try file.complaints() == [])
  }

  @Test("A document with every role conforms")
  func everyRole() throws { try expectConforming(.everyRole) }

  @Test("An empty page conforms")
  func emptyPage() throws { try expectConforming(PagedDocument([Frame(size: .zero)])) }

  @Test("A document of 200 pages conforms")
  func manyPages() throws {
    let pages = (1...200).map { number in
      Frame.column([.heading(1, "Page \(number)"), .paragraph("Text of page \(number)")])
    }
    try expectConforming(PagedDocument(pages))
  }

  @Test("Text outside every tag, and text directly in a section, list and table conform")
  func looseContent() throws {
    let loose = Frame.line("Loose")
    try expectConforming(
      PagedDocument([
        .column([
          loose, loose.tagged(.section), loose.tagged(.list(.none)), loose.tagged(.table(summary: nil)),
          loose.tagged(.link).tagged(.section),
        ])
      ]))
  }

  @Test("The checker sees a heading level that the layout has skipped")
  func skippedHeading() throws {
    let document = PagedDocument([.column([.heading(1, "One"), .heading(3, "Three")])])
    let file = try PDFFile(PDFRenderer().render(document, fonts: TestFonts.book))
    #expect(try !file.violations().isEmpty)
  }

  @Test("Streams conform whatever byte they end with")
  func streamEnds() throws {
    // Enough different pages that some compressed stream ends with a carriage return or line feed.
    try expectConforming(PagedDocument((1...600).map { .paragraph("\($0) × \($0 * 7)") }))
  }

  @Test("Titles, labels and texts of any script conform")
  func scripts() throws {
    var document = PagedDocument([.paragraph("Žluťoučký kůň"), .paragraph("Текст", font: TestFonts.fallback)])
    document.metadata = DocumentMetadata(
      title: "Plán – Ελληνικά <&> \u{1F3CB}", author: "Žofie (test) \\", subject: "A & B",
      keywords: ["síla", "strength"], language: "cs", date: 1_767_225_599)
    document.pages[0].label = "i"
    document.pages[1].bleed = 9
    try expectConforming(document)
  }
}

extension PagedDocument {
  /// Two pages with every role, a link, pictures and clipped and turned groups.
  static var everyRole: PagedDocument {
    let list = Frame.column(
      (1...3).map { number in
        Frame.column([
          Frame.line("\(number).").tagged(.listLabel), Frame.line("Item \(number)").tagged(.listBody),
        ]).tagged(.listItem)
      }
    ).tagged(.list(.decimal))
    func row(_ cells: [Frame]) -> Frame { Frame.column(cells).tagged(.tableRow) }
    let table = Frame.column([
      row([
        Frame.line("Exercise").tagged(.headerCell(.column)),
        Frame.line("Sets").tagged(.headerCell(.column, columns: 2)),
      ]),
      row([
        Frame.line("Squat").tagged(.headerCell(.row)), Frame.paragraph("3").tagged(.dataCell()),
        Frame.paragraph("8").tagged(.dataCell()),
      ]),
      row([
        Frame.line("Rest").tagged(.headerCell(.both)),
        Frame.paragraph("all day").tagged(.dataCell(columns: 2)),
      ]),
    ]).tagged(.table(summary: "Sets of the day"))

    var drawing = Frame(size: Size(width: 60, height: 40))
    drawing.add(.image(ImageID("samples"), Size(width: 20, height: 20)))
    drawing.add(.image(ImageID("samples"), Size(width: 20, height: 20)), at: Point(x: 24, y: 0))
    drawing.add(.image(ImageID("grey"), Size(width: 12, height: 12)), at: Point(x: 46, y: 0))
    drawing.add(
      .group(
        .rectangle(Size(width: 0.4, height: 0.2), Color(red: 0.8, green: 0.1, blue: 0.1)),
        .scale(40, 40), clip: .ellipse(in: Rect(x: 0, y: 0, width: 0.4, height: 0.2))),
      at: Point(x: 4, y: 26))
    drawing.add(
      .group(Frame.line("turned", size: 6), .quarterTurns(1), clip: nil), at: Point(x: 40, y: 24))
    let figure = Frame.column([
      drawing.tagged(.figure(alternative: "Two chequers")), Frame.line("Chequers").tagged(.caption),
    ])

    var link = Frame.line("example.com")
    link.add(.link(.address("https://example.com/ä?q=(1)"), link.size, description: "Example"))

    let first = Frame.column([
      .heading(1, "Monday"), .paragraph("Warm up first."),
      Frame.column([
        .heading(2, "Strength"), list, table,
        Frame.column([.paragraph("In a group")]).tagged(.group),
      ]).tagged(.section),
      Frame.rectangle(Size(width: 200, height: 2), .black).tagged(.artifact(.layout)),
    ])
    let second = Frame.column([
      .heading(2, "Notes"), figure.tagged(.group), Frame.line("Mind the knee.").tagged(.note),
      Frame.line("Keep dry.").tagged(.note),
      Frame.column([
        .line("Three "), Frame.line("×").tagged(.span(reading: "times")),
        Frame.line("Kniebeuge").tagged(.span(reading: nil), language: "de"),
        link.tagged(.link),
      ]).tagged(.paragraph),
      Frame.line("Page 2").tagged(.artifact(.pagination)),
    ])
    return PagedDocument(
      [first, second], title: "Every role",
      images: [
        ImageID("samples"): ImageData(
          pixelWidth: 2, pixelHeight: 2,
          encoding: .samples([255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 0], components: 3)),
        ImageID("grey"): ImageData(
          pixelWidth: 2, pixelHeight: 1, encoding: .samples([0, 160], components: 1),
          mask: [255, 64]),
      ])
  }
}
