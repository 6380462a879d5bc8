import Drawing
import Haru
import PDFChecks
import PDFRendering
import Testing
import Typography

@Suite("PDFRenderer")
struct PDFRendererTests {
  @Test("The same document gives the same bytes, whatever was rendered before")
  func determinism() throws {
    let used = PDFRenderer()
    _ = try used.render(PagedDocument([.paragraph("Something else: żółw")]), fonts: TestFonts.book)
    let first = try used.render(.everyRole, fonts: TestFonts.book)
    let again = try used.render(.everyRole, fonts: TestFonts.book)
    let fresh = try PDFRenderer().render(.everyRole, fonts: TestFonts.book)
    #expect(first == again)
    #expect(first == fresh)
  }

  @Test("Different content has a different ID")
  func identifiers() throws {
    func identifier(_ text: String) throws -> String {
      let bytes = try PDFRenderer().render(PagedDocument([.paragraph(text)]), fonts: TestFonts.book)
      let file = String(decoding: bytes, as: UTF8.self)
      return String(try #require(file.firstMatch(of: /\/ID\[<(\w{32})><\1>\]/)).output.1)
    }
    #expect(try identifier("a b") != identifier("b a"))
  }

  @Test("Only faces in use are embedded, and each of them once, with a subset's tag")
  func fonts() throws {
    let document = PagedDocument([.paragraph("one"), .paragraph("two")])
    let file = try PDFFile(PDFRenderer().render(document, fonts: TestFonts.book))
    let fonts = try Tool.run("pdffonts", [file.path]).out.split(separator: "\n").dropFirst(2)
    #expect(fonts.count == 1)
    #expect(try #require(fonts.first).contains(#/^[A-Z]{6}\+Barlow-Regular .* yes yes yes /#))
  }

  @Test("Page boxes, labels and dates stand where readers look for them")
  func boxes() throws {
    var document = PagedDocument([.paragraph("a"), .paragraph("b"), .paragraph("c")])
    document.pages[0].bleed = 9
    document.pages[0].label = "Cover"
    document.metadata.date = 951_782_399
    let file = try PDFFile(PDFRenderer().render(document, fonts: TestFonts.book))
    let info = try Tool.run("pdfinfo", ["-box", "-isodates", file.path]).out
    #expect(info.contains(/MediaBox: +0.00 +0.00 +438.00 +613.00/))
    #expect(info.contains(/TrimBox: +9.00 +9.00 +429.00 +604.00/))
    #expect(info.contains(/BleedBox: +0.00 +0.00 +438.00 +613.00/))
    #expect(info.contains(/CreationDate: +2000-02-28T23:59:59/))
    let plain = try file.unpacked()
    #expect(plain.contains("/P (Cover)"))
    #expect(plain.contains("/St 2"))
  }

  @Test("A link leads to its address and says what it is")
  func links() throws {
    let file = try PDFFile(PDFRenderer().render(.everyRole, fonts: TestFonts.book))
    let plain = try file.unpacked()
    #expect(plain.contains("/URI (https://example.com/%C3%A4?q=\\(1\\))"))
    #expect(plain.contains("/Contents (Example)"))
    #expect(plain.contains("/Tabs /S"))
  }

  @Test("A link in a footer is read although the footer is not")
  func footerLink() throws {
    var footer = Frame.line("example.com")
    footer.add(.link(.address("https://example.com"), footer.size, description: ""))
    let document = PagedDocument([footer.tagged(.artifact(.pagination))])
    let file = try PDFFile(PDFRenderer().render(document, fonts: TestFonts.book))
    #expect(try file.violations() == [])
    #expect(try file.unpacked().contains("/Contents (https://example.com)"))
  }

  @Test("An image that is drawn twice is written once, and a JPEG as it is")
  func images() throws {
    let jpeg = try #require(Samples.greyJPEG)
    let id = ImageID("photo")
    var frame = Frame(size: Size(width: 50, height: 20))
    frame.add(.image(id, Size(width: 20, height: 20)))
    frame.add(.image(id, Size(width: 20, height: 20)), at: Point(x: 24, y: 0))
    let document = PagedDocument(
      [frame.tagged(.figure(alternative: "A photo"))],
      images: [
        id: ImageData(pixelWidth: 1, pixelHeight: 1, encoding: .jpeg(jpeg, components: 1))
      ])
    let bytes = try PDFRenderer().render(document, fonts: TestFonts.book)
    let file = try PDFFile(bytes)
    #expect(try file.violations() == [])
    #expect(try file.complaints() == [])
    let listed = try Tool.run("pdfimages", ["-list", file.path]).out.split(separator: "\n").dropFirst(2)
    #expect(listed.count == 2)
    #expect(Set(listed.compactMap { $0.firstMatch(of: /jpeg +no +(\d+)/)?.output.1 }).count == 1)
    #expect(bytes.contains(jpeg))
  }

  @Test("What cannot be written is an error that says so")
  func errors() throws {
    func error(_ document: PagedDocument) -> PDFRenderingError? {
      do {
        _ = try PDFRenderer().render(document, fonts: TestFonts.book)
        return nil
      } catch { return error }
    }
    #expect(error(PagedDocument([])) == .noPages)
    #expect(error(PagedDocument([Frame(size: .zero)], title: " ")) == .noTitle)

    var run = TestFonts.run("a")
    run.glyphs[0].id = 60_000
    let unknownGlyph = Frame(size: .zero, items: [Placed(.glyphs(run), at: .zero)])
    #expect(error(PagedDocument([unknownGlyph])) == .unknownGlyph(60_000, face: "Barlow-Regular"))
    run.font = FontID(index: 7)
    let unknownFont = Frame(size: .zero, items: [Placed(.glyphs(run), at: .zero)])
    #expect(error(PagedDocument([unknownFont])) == .unknownFont(FontID(index: 7)))

    let id = ImageID("logo")
    let image = Frame(size: .zero, items: [Placed(.image(id, .zero), at: .zero)])
    #expect(error(PagedDocument([image])) == .unknownImage(id))
    let cut = ImageData(pixelWidth: 9, pixelHeight: 9, encoding: .samples([1], components: 3))
    #expect(error(PagedDocument([image], images: [id: cut])) == .malformedImage(id))
    let badMask = ImageData(
      pixelWidth: 2, pixelHeight: 1, encoding: .samples([1, 2], components: 1), mask: [255])
    #expect(error(PagedDocument([image], images: [id: badMask])) == .malformedImage(id))

    let large = Page(frame: Frame(size: Size(width: 15_000, height: 10)))
    let document = PagedDocument(pages: [large], metadata: DocumentMetadata(title: "Large"))
    guard case .libharu(let haru) = error(document) else {
      Issue.record("an oversized page was accepted")
      return
    }
    #expect(haru.operation == "HPDF_Page_SetWidth")
  }

  @Test("Numbers that are none, and groups and runs of nothing, do no harm")
  func oddities() throws {
    let nowhere = Point(x: .nan, y: -.infinity)
    var frame = Frame(size: Size(width: .nan, height: 1e300))
    frame.add(.path(.polygon([nowhere, Point(x: 1e300, y: 3), .zero]), fill: Fill(.black), stroke: nil))
    frame.add(
      .path(.line(from: .zero, to: nowhere), fill: nil, stroke: Stroke(.black, width: .nan, dash: [0, -1])))
    frame.add(.path(Path(), fill: Fill(.black), stroke: nil), at: nowhere)
    frame.add(.glyphs(TestFonts.run("a", size: .nan)), at: nowhere)
    frame.add(.glyphs(TestFonts.run("")))
    frame.add(.group(Frame(size: .zero), .scale(2, 2), clip: Path()))
    frame.add(.group(.paragraph("clipped away"), .scale(0, .nan), clip: Path()))
    frame.add(.link(.address(""), Size(width: .nan, height: -1), description: ""))
    let document = PagedDocument([frame.tagged(.figure(alternative: "")).tagged(.section)])
    let file = try PDFFile(PDFRenderer().render(document, fonts: TestFonts.book))
    #expect(try Tool.run("qpdf", ["--check", file.path]).status == 0)

    let page = Page(frame: Frame(size: Size(width: .nan, height: 100)))
    #expect(throws: PDFRenderingError.self) {
      let shapeless = PagedDocument(pages: [page], metadata: DocumentMetadata(title: "Shapeless"))
      return try PDFRenderer().render(shapeless, fonts: TestFonts.book)
    }
  }

  @Test("Groups may lie 27 deep in each other, and no deeper")
  func depth() throws {
    func nested(_ depth: Int) -> PagedDocument {
      var frame = Frame.paragraph("deep")
      for _ in 0..<depth {
        frame = Frame(size: frame.size, items: [Placed(.group(frame, .scale(0.99, 0.99), clip: nil), at: .zero)])
      }
      return PagedDocument([frame])
    }
    let file = try PDFFile(PDFRenderer().render(nested(27), fonts: TestFonts.book))
    #expect(try file.violations() == [])
    #expect(throws: PDFRenderingError.nestedTooDeeply(limit: 27)) {
      try PDFRenderer().render(nested(28), fonts: TestFonts.book)
    }
  }

  @Test("Operators are short, and nothing is said twice")
  func operators() throws {
    let red = Color(red: 1, green: 0, blue: 0)
    var frame = Frame(size: Size(width: 100, height: 20))
    for x in [0.0, 50.0] {
      let box = Path.rectangle(Rect(x: x, y: 0, width: 40.5, height: 20))
      frame.add(.path(box, fill: Fill(red), stroke: nil))
    }
    frame.add(.path(.line(from: .zero, to: Point(x: 1, y: 0)), fill: nil, stroke: Stroke(.black, width: 1)))
    let document = PagedDocument([frame.tagged(.artifact(.background))])
    let plain = try PDFFile(PDFRenderer().render(document, fonts: TestFonts.book)).unpacked()
    #expect(
      plain.contains(
        """
        /Artifact<</Type/Background>>BDC
        1 0 0 rg
        40 555 40.5 -20 re
        f
        90 555 40.5 -20 re
        f
        40 555 m
        41 555 l
        S
        EMC
        """))
  }
}
