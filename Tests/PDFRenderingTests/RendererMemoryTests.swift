import Drawing
import Haru
import PDFRendering
import Synchronization
import Testing

/// In the suite that lets memory run out, for there is one such heap.
extension HaruDocumentTests {
  @Test("Whichever allocation of libharu fails, rendering ends in an error and gives all back")
  func rendererOutOfMemory() throws {
    let picture = ImageID("picture")
    let jpeg = ImageID("jpeg")
    var page = Frame.column([
      .heading(1, "Monday"), .paragraph("Goblet squat, 3 × 10 @ 12 kg"),
      Frame.rectangle(Size(width: 40, height: 20), .black)
        .tagged(.figure(alternative: "A box")),
    ])
    page.add(.image(picture, Size(width: 20, height: 20)), at: Point(x: 0, y: 100))
    page.add(.image(jpeg, Size(width: 20, height: 20)), at: Point(x: 40, y: 100))
    page.add(
      .link(.address("https://example.com"), Size(width: 30, height: 10), description: "A film"))
    let document = PagedDocument(
      [page.tagged(.section), .paragraph("Page two")],
      images: [
        picture: ImageData(
          pixelWidth: 1, pixelHeight: 1, encoding: .samples([1, 2, 3], components: 3), mask: [128]),
        jpeg: ImageData(
          pixelWidth: 1, pixelHeight: 1,
          encoding: .jpeg(try #require(Samples.greyJPEG), components: 1)),
      ])
    let fonts = TestFonts.book
    let whole = try PDFRenderer().render(document, fonts: fonts)
    let renderer = PDFRenderer(allocate: Memory.allocate, free: Memory.free)
    var failures = 0
    for allowance in 0..<20_000 {
      Memory.allowance.store(allowance, ordering: .relaxed)
      Memory.inUse.store(0, ordering: .relaxed)
      do throws(PDFRenderingError) {
        let pdf = try renderer.render(document, fonts: fonts)
        #expect(Memory.inUse.load(ordering: .relaxed) == 0)
        // What failed before leaves no trace in what succeeds.
        #expect(pdf == whole)
        #expect(failures > 100)
        return
      } catch {
        failures += 1
        #expect(!error.description.isEmpty)
        #expect(Memory.inUse.load(ordering: .relaxed) == 0, "\(error) at \(allowance)")
      }
    }
    Issue.record("never had enough memory")
  }
}
