import Drawing
import PDFChecks
import PDFRendering
import Testing

@Suite("Imposed pages")
struct ImposedPagesTests {
  /// A folded sheet: page 4 left of page 1, and page 2 left of page 3 behind.
  private var booklet: PagedDocument {
    func place(_ frame: Frame, at x: Double, turned: Bool = false) -> Placed {
      let transform: Transform =
        turned
        ? .quarterTurns(2).then(.translation(x + 150, 300)) : .translation(x, 0)
      return Placed(.group(frame, transform, clip: nil), at: .zero)
    }
    let size = Size(width: 420, height: 320)
    let front = Frame(
      size: size,
      items: [
        place(Frame.line("Last").tagged(.paragraph), at: 10),
        place(
          .column([.heading(1, "First"), Frame.line("Broken over ").tagged(.paragraph, .begins)]),
          at: 220),
      ])
    let back = Frame(
      size: size,
      items: [
        place(Frame.line("two sides").tagged(.paragraph, .ends), at: 10, turned: true),
        place(.heading(2, "Third"), at: 220, turned: true),
      ])
    return PagedDocument(
      pages: [
        Page(frame: front, readingOrder: [3, 0]), Page(frame: back, readingOrder: [1, 2]),
      ], metadata: DocumentMetadata(title: "Booklet"))
  }

  @Test("Are read in their own order, and what breaks from side to side is one element")
  func order() throws {
    let file = try PDFFile(PDFRenderer().render(booklet, fonts: TestFonts.book))
    let words = try file.structure().joined(separator: "\n").matches(of: /"([^"]+)"/).map { String($0.1) }
    #expect(words == ["First", "Broken over ", "two sides", "Third", "Last"])
    let paragraphs = try file.structure().filter {
      $0.trimmingPrefix(while: \.isWhitespace).hasPrefix("P ")
    }
    #expect(paragraphs.count == 2)
  }

  @Test("Are given up wherever in their painting the time ends")
  func time() throws {
    func outcome(endingAfter looks: Int) -> (looks: Int, error: PDFRenderingError?) {
      var count = 0
      do throws(PDFRenderingError) {
        _ = try PDFRenderer().render(booklet, fonts: TestFonts.book) {
          count += 1
          return count > looks
        }
        return (count, nil)
      } catch {
        return (count, error)
      }
    }
    let whole = outcome(endingAfter: .max)
    #expect(whole.error == nil)
    // Two sides are begun and finished, and four pieces painted.
    #expect(whole.looks == 8)
    for looks in 0..<whole.looks { #expect(outcome(endingAfter: looks).error == .outOfTime, "\(looks)") }
  }

  @Test("Conform to PDF/UA-1 and PDF/A-2a")
  func conformance() throws {
    let file = try PDFFile(PDFRenderer().render(booklet, fonts: TestFonts.book))
    #expect(try file.violations() == [])
    #expect(try file.complaints() == [])
  }

  @Test("Say how they are to be printed")
  func preferences() throws {
    var document = booklet
    document.metadata.printing = PrintAdvice(scaling: .none, flip: .short)
    let plain = try PDFFile(PDFRenderer().render(document, fonts: TestFonts.book)).unpacked()
    #expect(plain.contains("/PrintScaling /None"))
    #expect(plain.contains("/Duplex /DuplexFlipShortEdge"))
  }

  @Test("Say which way they follow one another", arguments: [true, false])
  func direction(isRightToLeft: Bool) throws {
    var document = booklet
    document.metadata.isRightToLeft = isRightToLeft
    let plain = try PDFFile(PDFRenderer().render(document, fonts: TestFonts.book)).unpacked()
    #expect(plain.contains("/Direction /R2L") == isRightToLeft)
  }

  @Test("Have the slug outside the bleed, and the trimmed page inside both")
  func boxes() throws {
    var document = PagedDocument([.paragraph("a")])
    document.pages[0].bleed = 9
    document.pages[0].slug = 20
    let file = try PDFFile(PDFRenderer().render(document, fonts: TestFonts.book))
    let info = try Tool.run("pdfinfo", ["-box", file.path]).out
    #expect(info.contains(/MediaBox: +0.00 +0.00 +478.00 +653.00/))
    #expect(info.contains(/BleedBox: +20.00 +20.00 +458.00 +633.00/))
    #expect(info.contains(/TrimBox: +29.00 +29.00 +449.00 +624.00/))
  }
}
