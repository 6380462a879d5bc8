import Drawing
import PDFRendering
import Testing

@Suite("A combined file")
struct CombinedSizeTests {
  /// An offset has ten digits.
  @Test func `takes no part that would make it larger than its table of offsets can say`() throws {
    let document = PagedDocument(
      pages: [Page(frame: Frame.line("Text").tagged(.paragraph))], metadata: DocumentMetadata(title: "Part"))
    let part = try PDFRenderer().render(document, fonts: TestFonts.book)
    var combined = CombinedPDF(DocumentMetadata(title: "All"), largest: part.count * 2)
    try combined.add(part, title: "One")
    _ = combined.take()
    #expect(throws: CombinedPDF.Failure.tooLarge) {
      for _ in 0..<100 { try combined.add(part, title: "More") }
    }
    #expect(CombinedPDF.largest < 9_999_999_999)
  }
}
